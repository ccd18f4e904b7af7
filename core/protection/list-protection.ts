import type { ListedProtection } from '../../domain/protection/protection.ts'
import { readProtection } from '../../db/repositories/protection.ts'
import type { App } from '../app.ts'
import { impliedMarks } from './implied-protection.ts'

/** Everything that is kept out of the public version: names and marks, oldest first, and the items that follow from them. */
export function listProtection(app: App): ListedProtection {
  const protection = readProtection(app.database.read)
  return { ...protection, implied: [...impliedMarks(app.database.read, protection)] }
}
