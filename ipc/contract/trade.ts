import { z } from 'zod'
import { EntityId, EvidenceId, FactId } from '../../domain/ids.ts'
import { Flag, Shipment } from '../../domain/shipment.ts'
import {
  Grouping,
  PresetInfo,
  Route,
  ShipmentPage,
  ShownReport,
  TopGroups,
  TradeFile,
  TradeMap,
  TradeShare,
  TradeTrial,
} from '../../domain/trade.ts'
import { call } from '../call.ts'
import { Done, Nothing, Work } from './shapes.ts'

const Path = z.string().min(1)
/** Days as typed: "2019", "Mar 2020", "2020-12-23". */
const Between = { from: z.string().optional(), to: z.string().optional() }
const Filter = {
  ...Between,
  words: z.string().optional(),
  supplier: z.string().optional(),
  consignee: z.string().optional(),
  flag: Flag.optional(),
  entity: EntityId.optional(),
}
const Reading = z.object({ work: Work, path: Path, preset: z.string().nullable(), map: TradeMap })

/** The shipments: trade files read and taken in, listed, counted and written out. */
export const tradeCalls = {
  /** What importing would give; nothing is kept. */
  try: call(Reading, TradeTrial),
  import: call(Reading, ShownReport),
  presets: call(Nothing, z.array(PresetInfo)),
  savePreset: call(z.object({ name: z.string().trim().min(1), map: TradeMap }), Done),
  files: call(Nothing, z.array(TradeFile)),
  /** A limit of 0 only counts. */
  shipments: call(
    z.object({ ...Filter, offset: z.number().int().nonnegative(), limit: z.number().int().min(0).max(500) }),
    ShipmentPage,
  ),
  shipment: call(z.object({ evidenceId: EvidenceId, row: z.number().int().positive() }), Shipment),
  report: call(z.object({ ...Between, by: Grouping }), TopGroups),
  share: call(z.object({ ...Between, of: z.string().trim().min(1), naming: z.string().trim().min(1) }), TradeShare),
  /** Makes a fact of a share; it cites the rows that name both. */
  citeShare: call(
    z.object({ ...Between, of: z.string(), naming: z.string(), statement: z.string().optional() }),
    z.object({ id: FactId }),
  ),
  routes: call(z.object({ ...Between, of: z.string(), through: z.string() }), z.array(Route)),
  remove: call(z.object({ id: EvidenceId }), Done),
  exportCsv: call(z.object({ ...Filter, work: Work, path: Path }), z.object({ shipments: z.number().int() })),
  saveErrors: call(z.object({ id: EvidenceId, path: Path }), z.object({ rows: z.number().int() })),
} as const
