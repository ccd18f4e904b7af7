import type { PresetInfo } from '../../domain/trade.ts'
import { listOwnPresets } from '../../db/repositories/trade-presets.ts'
import type { App } from '../app.ts'
import { presets } from './presets/list.ts'

/** The shipped presets and the person's own, with the header each field is taken from first. */
export function listPresets(app: App | null): PresetInfo[] {
  const shipped = presets.map(({ id, title, source, columns }): PresetInfo => {
    const fields = Object.entries(columns).flatMap(([field, [first]]) =>
      first === undefined ? [] : [[field, first] as const],
    )
    return { id, title, verified: source !== null, fields: Object.fromEntries(fields), own: false }
  })
  const own = app === null ? [] : listOwnPresets(app.database.read)
  return [
    ...shipped,
    ...own.map(({ name, map }): PresetInfo => {
      return { id: name, title: name, verified: true, fields: map.mapping ?? {}, own: true }
    }),
  ]
}
