import { TradeMap } from '../../domain/trade.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

/** A person's own preset. */
export interface OwnPreset {
  readonly id: string
  readonly name: string
  readonly map: TradeMap
}

export function listOwnPresets(db: ReadDb): OwnPreset[] {
  const rows = db.prepare('SELECT id, name, map FROM trade_preset ORDER BY name').all()
  return (rows as { id: string; name: string; map: string }[]).map(({ map, ...row }) => ({
    ...row,
    map: TradeMap.parse(JSON.parse(map)),
  }))
}

export function findOwnPreset(db: ReadDb, name: string): TradeMap | undefined {
  return listOwnPresets(db).find((preset) => preset.name === name)?.map
}

/** Writes a preset, in place of one of the same name. Returns its id. */
export function putOwnPreset(tx: WriteDb, preset: OwnPreset): string {
  const { id } = tx
    .prepare(
      `INSERT INTO trade_preset (id, name, map) VALUES (?, ?, ?)
       ON CONFLICT (name) DO UPDATE SET map = excluded.map RETURNING id`,
    )
    .get(preset.id, preset.name, JSON.stringify(preset.map)) as { id: string }
  return id
}
