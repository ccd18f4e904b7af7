import { z } from 'zod'
import { EvidenceId } from './ids.ts'
import { DateOrder, Mapping, Shipment } from './shipment.ts'

const Row = z.number().int().positive()

/** What became of a trade file: every data record is imported, merged into another, skipped or in error, and counted once. Rows are records of the file from 1, title and blank records counted. */
export const ImportReport = z.object({
  evidenceId: EvidenceId.nullable(),
  preset: z.string().nullable(),
  encoding: z.string(),
  delimiter: z.string().nullable(),
  headerRow: Row,
  dateOrder: DateOrder,
  rows: z.number().int().nonnegative(),
  imported: z.number().int().nonnegative(),
  merged: z.array(z.object({ row: Row, into: Row, reason: z.string() })),
  skipped: z.array(z.object({ row: Row, reason: z.string() })),
  errors: z.array(z.object({ row: Row, column: z.string(), value: z.string(), message: z.string() })),
  warnings: z.array(z.object({ row: Row, message: z.string() })),
  mapping: Mapping,
})
export type ImportReport = z.infer<typeof ImportReport>

/** A report as a screen shows it: how many records of each kind (a record with two errors once), and the first of them. */
export const ShownReport = ImportReport.extend({
  counts: z.object({
    merged: z.number().int(),
    skipped: z.number().int(),
    failed: z.number().int(),
    warnings: z.number().int(),
  }),
})
export type ShownReport = z.infer<typeof ShownReport>

/** What importing a file would give, with its header row and a few records as written. */
export const TradeTrial = ShownReport.extend({
  headers: z.array(z.string()),
  samples: z.array(z.array(z.string())),
})
export type TradeTrial = z.infer<typeof TradeTrial>

/** How a file is to be read where the guess is not wanted: columns by header (with `only`, these and no other), the header's record, the date order. */
export const TradeMap = z.object({
  mapping: Mapping.optional(),
  only: z.boolean().optional(),
  headerRow: Row.optional(),
  dateOrder: DateOrder.optional(),
  sheet: z.string().optional(),
})
export type TradeMap = z.infer<typeof TradeMap>

export const GROUPINGS = ['supplier', 'consignee', 'port', 'quarter'] as const
export const Grouping = z.enum(GROUPINGS)
export type Grouping = z.infer<typeof Grouping>

/** What of shipments is counted or added up. */
export const MEASURES = ['shipments', 'weightKg', 'valueUsd'] as const
export const Measure = z.enum(MEASURES)
export type Measure = z.infer<typeof Measure>

/** Shipments of one supplier, consignee, port or quarter, the last arrival, and of how many the weight and value could be added. Every placeholder party falls into the one group with `placeholder`. */
export const ShipmentGroup = z.object({
  key: z.string(),
  placeholder: z.boolean(),
  shipments: z.number().int(),
  weightKg: z.number(),
  valueUsd: z.number(),
  weighed: z.number().int(),
  valued: z.number().int(),
  last: z.string().nullable(),
})
export type ShipmentGroup = z.infer<typeof ShipmentGroup>

/** The largest groups, those that name nobody apart, and what the groups not shown come to. */
export const TopGroups = z.object({
  groups: z.array(ShipmentGroup),
  nobody: ShipmentGroup.nullable(),
  rest: ShipmentGroup.omit({ key: true, placeholder: true, last: true }).extend({ groups: z.number().int() }),
})
export type TopGroups = z.infer<typeof TopGroups>

/** Of the shipments that name one party, how many name another too; `rows` are those that do. */
export const TradeShare = z.object({
  of: z.string(),
  naming: z.string(),
  numerator: z.number().int(),
  denominator: z.number().int(),
  /** 0 to 100, one decimal; null where there is no shipment at all. */
  percent: z.number().nullable(),
  rows: z.array(z.object({ evidenceId: EvidenceId, row: Row })),
})
export type TradeShare = z.infer<typeof TradeShare>

/** A shipment that a share is counted from, and whether it names the other party too. */
export const ShareRow = z.object({
  evidenceId: EvidenceId,
  row: Row,
  bill: z.string().nullable(),
  arrival: z.string().nullable(),
  shipper: z.string().nullable(),
  consignee: z.string().nullable(),
  notifyParty: z.string().nullable(),
  /** Country and port of lading, as recorded. */
  origin: z.string().nullable(),
  lading: z.string().nullable(),
  both: z.boolean(),
})
export type ShareRow = z.infer<typeof ShareRow>

/** A way that shipments came, places as written: origin, place of receipt, port of lading, port of unlading; first and last arrival. */
export const Route = z.object({
  origin: z.string().nullable(),
  receipt: z.string().nullable(),
  lading: z.string().nullable(),
  unlading: z.string().nullable(),
  shipments: z.number().int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
})
export type Route = z.infer<typeof Route>

/** A preset as listed. `verified` is false where the vendor's header row is told from memory, not from a file seen. */
export const PresetInfo = z.object({
  id: z.string(),
  title: z.string(),
  verified: z.boolean(),
  fields: Mapping,
  own: z.boolean(),
})
export type PresetInfo = z.infer<typeof PresetInfo>

/** A file taken in as trade records. */
export const TradeFile = z.object({
  evidenceId: EvidenceId,
  preset: z.string().nullable(),
  rows: z.number().int(),
  imported: z.number().int(),
  merged: z.number().int(),
  skipped: z.number().int(),
  errors: z.number().int(),
  importedAt: z.string(),
  /** The header row as written, and which column was read as which field. */
  headers: z.array(z.string()),
  mapping: Mapping,
  /** The sheet that was read, where one was named; null for the first. */
  sheet: z.string().nullable(),
})
export type TradeFile = z.infer<typeof TradeFile>

export const ShipmentPage = z.object({ total: z.number().int(), shipments: z.array(Shipment) })
export type ShipmentPage = z.infer<typeof ShipmentPage>
