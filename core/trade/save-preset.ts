import { AppError } from '../../domain/errors.ts'
import type { TradeMap } from '../../domain/trade.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { putOwnPreset } from '../../db/repositories/trade-presets.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { presets } from './presets/list.ts'

/** Keeps a mapping under a name of the person's own, for the next file of that vendor. Throws `bad-request` for the name of a shipped preset. */
export function savePreset(app: App, { name, map }: { readonly name: string; readonly map: TradeMap }): void {
  if (name === 'auto' || presets.some(({ id }) => id === name)) {
    throw new AppError('bad-request', `“${name}” is a preset of Withhold. Nothing was saved.`, 'Choose another name.')
  }
  record(app, ['trade'], (tx) => {
    const id = putOwnPreset(tx, { id: app.newId(), name, map })
    stampFields(tx, 'trade_preset', id, ['map'], now(app))
    return { made: null, events: [{ action: 'trade.preset-saved', subject: id, detail: { name } }] }
  })
}
