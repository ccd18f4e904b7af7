import { AppError } from '../../domain/errors.ts'
import type { TradeMap } from '../../domain/trade.ts'
import { findOwnPreset, listOwnPresets } from '../../db/repositories/trade-presets.ts'
import type { App } from '../app.ts'
import { presets } from './presets/list.ts'

/** A preset as the reader takes it: a shipped one by its id, a person's own as a mapping, or none to have it found. Throws `no-such-preset`. */
export function presetByName(app: App, name: string | null): { readonly id: string | null; readonly map: TradeMap } {
  if (name === null || name === 'auto') return { id: null, map: {} }
  if (presets.some(({ id }) => id === name)) return { id: name, map: {} }
  const own = findOwnPreset(app.database.read, name)
  if (own) return { id: null, map: own }
  const known = [...presets.map(({ id }) => id), ...listOwnPresets(app.database.read).map((preset) => preset.name)]
  throw new AppError(
    'no-such-preset',
    `There is no preset named “${name}”. Nothing was imported.`,
    `Use auto, or one of: ${known.join(', ')}.`,
  )
}
