import { deleteSealedSource } from '../../db/repositories/sealed-sources.ts'
import type { App } from '../app.ts'
import { record } from '../record.ts'
import { noSuchMark } from './refused.ts'
import { protectedName } from './seal-source.ts'

/** Opens a sealed name: it stays out of the public version, and prints in brackets in the confidential one again. Throws `no-such-mark`. */
export function unsealSource(app: App, input: { readonly name: string }): void {
  const name = protectedName(app, input.name)
  if (!name.sealed) throw noSuchMark('sealed source', input.name)
  record(app, ['protection', 'petition', 'case'], (tx) => {
    deleteSealedSource(tx, name.id)
    return { made: null, events: [{ action: 'source.unsealed', subject: name.id, detail: { alias: name.alias } }] }
  })
}
