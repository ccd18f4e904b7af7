import type { Protection } from '../../domain/protection/protection.ts'
import { readProtection } from '../../db/repositories/protection.ts'
import type { App } from '../app.ts'

/** Everything that is kept out of the public version: names and marks, oldest first. */
export const listProtection = (app: App): Protection => readProtection(app.database.read)
