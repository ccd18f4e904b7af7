import { deleteProtectedName, readProtection } from '../../db/repositories/protection.ts'
import type { App } from '../app.ts'
import { record } from '../record.ts'
import { noSuchMark } from './refused.ts'

/** Protects a name no longer. Throws `no-such-mark`. */
export function unprotectName(app: App, input: { readonly id: string }): void {
  const name = readProtection(app.database.read).names.find(({ id }) => id === input.id)
  if (!name) throw noSuchMark('protected name', input.id)
  record(app, ['protection', 'petition', 'case'], (tx) => {
    deleteProtectedName(tx, name.id)
    return { made: null, events: [{ action: 'name.unprotected', subject: name.id, detail: { alias: name.alias } }] }
  })
}
