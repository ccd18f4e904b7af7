import { AppError } from '../../domain/errors.ts'
import type { DateOrder, Mapping, ShipmentField } from '../../domain/shipment.ts'
import { FLAG_WORDS } from '../../domain/shipment.ts'
import { rowValues, type RowValues } from '../../domain/shipment-row.ts'
import type { TradeMap } from '../../domain/trade.ts'
import { pulledPieces } from '../jobs/pieces.ts'
import type { Task, TaskContext } from '../jobs/task.ts'
import { mapColumns } from './map-columns.ts'
import { presets } from './presets/list.ts'
import type { Preset } from './presets/preset.ts'
import { dateOrderOf, isAmbiguous } from './read-date.ts'
import { headerRowOf } from './sniff-table.ts'
import { tableRecords, type TableRecord } from './table-records.ts'
import { rowReader, toShipment, type CellError, type RowReader } from './to-shipment.ts'

/** What the task is given: how many pieces of bytes can be pulled ("0", "1" …), and what is already known of the file. */
export interface TradeFileInput {
  readonly pieces: number
  readonly preset: string | null
  readonly map: TradeMap
}

/** What it tells at the end; the shipments themselves are pushed in batches of JSON, an array of RowValues each. */
export interface TradeFileReading {
  readonly preset: string | null
  readonly encoding: string
  readonly delimiter: string | null
  readonly headerRow: number
  readonly headers: string[]
  readonly samples: string[][]
  readonly dateOrder: DateOrder
  readonly mapping: Mapping
  readonly rows: number
  readonly skipped: { row: number; reason: string }[]
  readonly errors: ({ row: number } & CellError)[]
  readonly warnings: { row: number; message: string }[]
}

/** Records looked at before the columns and the order of dates are settled. */
const SAMPLE = 5_000
const BATCH = 4_000

/** Reads a trade file row by row: finds header, columns and dates, hands the shipments over. Throws `bad-table`, `no-columns`. */
export const readTradeFile: Task<TradeFileInput, TradeFileReading> = async (input, context) => {
  const table = await tableRecords(pulledPieces(input.pieces, context), input.map.sheet ?? null)
  const source = table.records[Symbol.asyncIterator]()
  const sample = await take(source, SAMPLE)
  const plan = planOf(sample, input)
  const told = { skipped: [], errors: [], warnings: [...plan.warnings] } as Told
  const rows = await readAll(sample, source, plan, told, context)
  return {
    preset: plan.preset?.id ?? null,
    encoding: table.encoding,
    delimiter: table.delimiter,
    headerRow: plan.headerRow,
    headers: [...plan.reader.headers],
    samples: sample.slice(plan.headerRow, plan.headerRow + 5).map(({ cells }) => [...cells]),
    dateOrder: plan.reader.dateOrder,
    mapping: plan.mapping,
    rows,
    ...told,
  }
}

interface Told {
  readonly skipped: { row: number; reason: string }[]
  readonly errors: ({ row: number } & CellError)[]
  readonly warnings: { row: number; message: string }[]
}

async function take(source: AsyncIterator<TableRecord>, most: number): Promise<TableRecord[]> {
  const taken: TableRecord[] = []
  while (taken.length < most) {
    const next = await source.next()
    if (next.done) break
    taken.push(next.value)
  }
  return taken
}

interface Plan {
  readonly preset: Preset | null
  readonly headerRow: number
  readonly mapping: Mapping
  readonly reader: RowReader
  readonly warnings: readonly { row: number; message: string }[]
}

const DATE_FIELDS: readonly ShipmentField[] = ['arrival', 'estimatedArrival', 'updated']

function planOf(sample: readonly TableRecord[], { preset: wanted, map }: TradeFileInput): Plan {
  const headerRow = map.headerRow ?? headerRowOf(sample.map(({ cells }) => cells))
  const headers = (sample[headerRow - 1]?.cells ?? []).map((cell) => cell.trim())
  const chosen = wanted === null ? null : presetNamed(wanted)
  const guessed = mapColumns(headers, chosen)
  const mapping = map.only === true ? { ...map.mapping } : { ...guessed.mapping, ...map.mapping }
  refuseMapping(headers, mapping, map.only === true)
  const told = DATE_FIELDS.flatMap((field) => {
    const at = headers.indexOf(mapping[field] ?? '\0')
    return at < 0 ? [] : sample.slice(headerRow).map(({ cells }) => cells[at] ?? '')
  })
  const byValues = dateOrderOf(told)
  const byPreset = guessed.preset?.dateOrder ?? 'auto'
  const dateOrder = map.dateOrder ?? byValues ?? (byPreset === 'auto' ? 'mdy' : byPreset)
  const doubtful = map.dateOrder === undefined && byValues === null && told.some(isAmbiguous)
  const reader = rowReader(headers, mapping, {
    dateOrder,
    part: guessed.preset?.part ?? 'whole',
    foreignDestination: guessed.preset?.foreignDestination ?? false,
  })
  const warnings = doubtful ? [{ row: headerRow, message: ambiguousDates(dateOrder) }] : []
  return { preset: guessed.preset, headerRow, mapping, reader, warnings }
}

const ambiguousDates = (order: DateOrder) =>
  `No date of the file settles which number is the day; they were read as ${order === 'dmy' ? 'day/month' : 'month/day'}. Check them against the vendor.`

function presetNamed(id: string): Preset {
  const found = presets.find((preset) => preset.id === id)
  if (found) return found
  throw new AppError(
    'no-such-preset',
    `There is no preset named “${id}”. Nothing was imported.`,
    `Use auto, or one of: ${presets.map((preset) => preset.id).join(', ')}.`,
  )
}

/** A mapping must name columns the file has, and at least one of what a shipment is made of; only where a person still chooses may it be empty. */
function refuseMapping(headers: readonly string[], mapping: Mapping, mayBeEmpty: boolean): void {
  const lost = Object.entries(mapping).find(([, header]) => !headers.includes(header))
  if (lost) {
    throw new AppError(
      'no-columns',
      `The file has no column “${lost[1]}” for ${lost[0]}. Nothing was imported.`,
      `Its columns are: ${headers.join(', ').slice(0, 500)}.`,
    )
  }
  if (mayBeEmpty || Object.keys(mapping).length > 0) return
  throw new AppError(
    'no-columns',
    'No column of this file is one Withhold knows. Nothing was imported; the file itself is kept as evidence.',
    'Say which column is which: in the window by choosing them, on the command line with --map.',
  )
}

async function readAll(
  sample: readonly TableRecord[],
  source: AsyncIterator<TableRecord>,
  plan: Plan,
  told: Told,
  context: TaskContext,
): Promise<number> {
  let rows = 0
  let batch: RowValues[] = []
  // One batch is stored while the next is read.
  let stored: Promise<void> = Promise.resolve()
  const hand = async () => {
    await stored
    if (batch.length > 0) stored = context.push([new TextEncoder().encode(JSON.stringify(batch))])
    stored.catch(() => undefined)
    batch = []
  }
  const one = async (record: TableRecord) => {
    const values = readOne(record, plan, told)
    if (values === undefined) return
    rows++
    if (values !== null) batch.push(values)
    if (batch.length >= BATCH) await hand()
  }
  for (const record of sample.slice(plan.headerRow)) await one(record)
  for (let next = await source.next(); !next.done; next = await source.next()) await one(next.value)
  await hand()
  await stored
  return rows
}

/** The values of one record; null where it is no shipment but counted, undefined where it is blank. */
function readOne({ row, cells }: TableRecord, plan: Plan, told: Told): RowValues | null | undefined {
  if (cells.every((cell) => cell.trim() === '')) return undefined
  if (isHeaderAgain(cells, plan.reader.headers)) {
    told.skipped.push({ row, reason: 'The header again' })
    return null
  }
  const result = toShipment(plan.reader, row, cells)
  if (result.kind === 'skipped') told.skipped.push({ row, reason: result.reason })
  if (result.kind === 'error') for (const error of result.errors) told.errors.push({ row, ...error })
  if (result.kind !== 'shipment') return null
  const { shipment } = result
  for (const flag of shipment.flags) told.warnings.push({ row, message: `${FLAG_WORDS[flag]}.` })
  if (shipment.raw.includes('\ufffd'))
    told.warnings.push({ row, message: 'Some characters can’t be read in this file’s encoding.' })
  return rowValues(shipment)
}

function isHeaderAgain(cells: readonly string[], headers: readonly string[]): boolean {
  return cells.length > 1 && cells.length === headers.length && cells.every((cell, i) => cell.trim() === headers[i])
}
