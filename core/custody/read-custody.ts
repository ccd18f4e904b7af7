import type { CustodyEvent } from '../../domain/custody.ts'
import { readEvents } from '../../db/repositories/custody.ts'
import type { App } from '../app.ts'

/** The custody log, oldest first: of one item or fact, or all of it. */
export function readCustody(app: App, subject: string | null): CustodyEvent[] {
  return [...readEvents(app.database.read, subject)]
}
