import type { DateOrder, Flag, Mapping, Part, ShipmentField } from '../../domain/shipment.ts'
import { rawText, type ShipmentRow } from '../../domain/shipment-row.ts'
import { once } from './once.ts'
import { readParty, type Party } from './party.ts'
import { readDate, type Days } from './read-date.ts'
import { readHs } from './read-hs.ts'
import { readNumber, readQuantity } from './read-number.ts'
import { readWeight } from './read-weight.ts'

/** How the rows of one file are read: where each field stands, how dates are written, what the file's rows are part of. */
export interface RowReader {
  readonly headers: readonly string[]
  readonly at: Readonly<Partial<Record<ShipmentField, number>>>
  readonly dateOrder: DateOrder
  readonly part: Part
  /** The destination column names a foreign port only where the goods go on to one. */
  readonly foreignDestination: boolean
  /** Dates and parties stand in many rows: each is read once. */
  readonly date: (cell: string) => Days | null
  readonly party: (cell: string) => Party
}

export interface CellError {
  readonly column: string
  readonly value: string
  readonly message: string
}

/** What became of a row: a shipment; cells that can't be read; or the reason it is none. */
export type RowResult =
  | { readonly kind: 'shipment'; readonly shipment: ShipmentRow }
  | { readonly kind: 'error'; readonly errors: readonly CellError[] }
  | { readonly kind: 'skipped'; readonly reason: string }

/** The reader for a file's header row and mapping. */
export function rowReader(
  headers: readonly string[],
  mapping: Mapping,
  rest: Pick<RowReader, 'dateOrder' | 'part' | 'foreignDestination'>,
): RowReader {
  const at = Object.fromEntries(
    Object.entries(mapping).map(([field, header]) => [field, headers.indexOf(header)] as const),
  ) as RowReader['at']
  return { headers, at, ...rest, date: once((cell) => readDate(cell, rest.dateOrder)), party: once(readParty) }
}

/** Reads one data record. Every doubt is a warning, every unreadable date or number an error: nothing is guessed silently. */
export function toShipment(reader: RowReader, row: number, cells: readonly string[]): RowResult {
  if (cells.slice(reader.headers.length).some((cell) => cell.trim() !== '')) return tooLong(reader, cells)
  const cell = (field: ShipmentField) => (cells[reader.at[field] ?? -1] ?? '').trim()
  if (isTotal(cells)) return { kind: 'skipped', reason: 'A line of totals, no record' }
  if (/^(y|yes|true|1|x|frob)$/i.test(cell('frob'))) {
    return { kind: 'skipped', reason: 'Foreign cargo remaining on board (FROB): not imported into the United States' }
  }
  const errors: CellError[] = []
  const numbers = readNumbers(reader, cell, errors)
  const dates = readDates(reader, cell, errors)
  if (errors.length > 0) return { kind: 'error', errors }
  return shipmentOf(reader, row, cells, { cell, numbers, dates })
}

type Cell = (field: ShipmentField) => string

interface Numbers {
  readonly quantity: number | null
  readonly teu: number | null
  readonly valueUsd: number | null
  readonly weightKg: number | null
  readonly noUnit: boolean
  /** The unit behind the quantity's number, where it stands there. */
  readonly unit: string | null
}

function readNumbers(reader: RowReader, cell: Cell, errors: CellError[]): Numbers {
  const fail = (field: ShipmentField, what: string) =>
    errors.push({ column: headerOf(reader, field), value: cell(field), message: `This is no ${what}.` })
  const number = (field: ShipmentField, what: string) => {
    const value = readNumber(cell(field))
    if (Number.isNaN(value)) fail(field, what)
    return value
  }
  const quantity = readQuantity(cell('quantity'))
  if (Number.isNaN(quantity.value)) fail('quantity', 'number')
  const kg = number('weightKg', 'weight')
  const tonnes = number('weightTonnes', 'weight')
  const written = readWeight(cell('weight'), cell('weightUnit'))
  const stated = kg ?? (tonnes === null ? null : tonnes * 1000)
  if (stated === null && written.fault === 'no-number') fail('weight', 'weight')
  return {
    quantity: quantity.value,
    teu: number('teu', 'number'),
    valueUsd: number('valueUsd', 'value'),
    weightKg: stated ?? written.kg,
    noUnit: stated === null && written.fault === 'no-unit',
    unit: quantity.unit,
  }
}

interface Dates {
  readonly arrival: Days | null
  readonly estimated: boolean
  readonly updated: string | null
}

function readDates(reader: RowReader, cell: Cell, errors: CellError[]): Dates {
  const day = (field: ShipmentField) => {
    const text = cell(field)
    if (text === '' || /^(-+|n\/?a|null)$/i.test(text)) return null
    const found = reader.date(text)
    if (found === null) {
      errors.push({ column: headerOf(reader, field), value: text, message: dateMessage(reader.dateOrder) })
    }
    return found
  }
  const actual = day('arrival')
  const expected = day('estimatedArrival')
  return {
    arrival: actual ?? expected,
    estimated: actual === null && expected !== null,
    updated: reader.date(cell('updated'))?.to ?? null,
  }
}

const ORDER_WORDS: Readonly<Record<DateOrder, string>> = {
  auto: 'month/day/year',
  iso: 'year-month-day',
  mdy: 'month/day/year',
  dmy: 'day/month/year',
}
const dateMessage = (order: DateOrder) => `This is no date in the file’s order (${ORDER_WORDS[order]}).`

const headerOf = (reader: RowReader, field: ShipmentField) => reader.headers[reader.at[field] ?? -1] ?? field

function shipmentOf(reader: RowReader, row: number, cells: readonly string[], read: Read): RowResult {
  const { cell, numbers, dates } = read
  const text = (field: ShipmentField) => cell(field) || null
  const parties = {
    shipper: reader.party(cell('shipper') || cell('shipperOriginal')),
    consignee: reader.party(cell('consignee') || cell('consigneeOriginal')),
  }
  const hs = readHs(cell('hsCode'))
  const { quantity, weightKg, teu, valueUsd } = numbers
  const shipment: ShipmentRow = {
    row,
    part: reader.part,
    ...textsOf(text),
    bill: text('bill') ?? text('houseBill') ?? text('masterBill'),
    deleted: /^(d|del|deleted|delete)$/i.test(cell('recordStatus')),
    updated: dates.updated,
    shipper: parties.shipper.name,
    consignee: parties.consignee.name,
    imo: text('imo')?.replace(/\.0$/, '') ?? null,
    arrivalFrom: dates.arrival?.from ?? null,
    arrivalTo: dates.arrival?.to ?? null,
    hsCode: hs.codes,
    ...{ quantity, weightKg, teu, valueUsd },
    quantityUnit: text('quantityUnit') ?? numbers.unit,
    noShipper: parties.shipper.placeholder,
    noConsignee: parties.consignee.placeholder,
    flags: [...partyFlags(reader, cell, parties), ...rowFlags(reader, cells, read, hs.lostZero)],
    raw: rawText(cells),
  }
  return { kind: 'shipment', shipment }
}

interface Read {
  readonly cell: Cell
  readonly numbers: Numbers
  readonly dates: Dates
}

/** Fields taken as they are written. */
function textsOf(text: (field: ShipmentField) => string | null) {
  return {
    recordKey: text('recordKey'),
    masterBill: text('masterBill'),
    billType: text('billType'),
    shipperCountry: text('shipperCountry'),
    consigneeCountry: text('consigneeCountry'),
    notifyParty: text('notifyParty'),
    carrier: text('carrier'),
    vessel: text('vessel'),
    voyage: text('voyage'),
    portOfLading: text('portOfLading'),
    portOfUnlading: text('portOfUnlading'),
    placeOfReceipt: text('placeOfReceipt'),
    destination: text('destination'),
    origin: text('origin'),
    goods: text('goods'),
    containers: text('containers'),
    sequence: text('sequence'),
  }
}

function partyFlags(reader: RowReader, cell: Cell, parties: { shipper: Party; consignee: Party }): Flag[] {
  const { shipper, consignee } = parties
  const flags: readonly (Flag | false)[] = [
    'shipper' in reader.at && shipper.placeholder && 'placeholder-shipper',
    'consignee' in reader.at && consignee.placeholder && 'placeholder-consignee',
    (shipper.withheld || consignee.withheld) && 'party-withheld',
    !shipper.placeholder && shipper.forwarder && 'forwarder-shipper',
    isUnitedStates(cell('shipperCountry')) && 'doubtful-country',
  ]
  return flags.filter((flag) => flag !== false)
}

function rowFlags(reader: RowReader, cells: readonly string[], read: Read, lostZero: boolean): Flag[] {
  const { cell, numbers, dates } = read
  const dated = 'arrival' in reader.at || 'estimatedArrival' in reader.at
  const flags: readonly (Flag | false)[] = [
    dates.estimated && 'estimated-date',
    dated && dates.arrival === null && 'no-date',
    goesOn(reader, cell('destination')) && 'other-destination',
    numbers.noUnit && 'unit-not-added',
    lostZero && 'lost-zero',
    cells.length < reader.headers.length && 'short-record',
  ]
  return flags.filter((flag) => flag !== false)
}

function tooLong(reader: RowReader, cells: readonly string[]): RowResult {
  const value = cells.slice(reader.headers.length).join(' ').slice(0, 200)
  const message = `The record has ${cells.length} cells, the header ${reader.headers.length}: its cells can’t be told apart.`
  return { kind: 'error', errors: [{ column: '', value, message }] }
}

/** A line that only says Total and numbers. */
function isTotal(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return (
    /^(grand\s+)?(sub)?totals?:?$|^合计$|^总计$|^합계$/i.test(filled[0]?.trim() ?? '') &&
    filled.length <= cells.length / 2
  )
}

const UNITED_STATES = /^(u\.?s\.?a?\.?|united states( of america)?|美国|미국)$/i
const isUnitedStates = (text: string) => UNITED_STATES.test(text.trim())

const OTHER_COUNTRY =
  /\b(canada|mexico|vancouver|prince rupert|toronto|montreal|halifax|calgary|winnipeg|manzanillo|veracruz)\b/i

function goesOn(reader: RowReader, destination: string): boolean {
  if (destination === '' || isUnitedStates(destination)) return false
  return reader.foreignDestination || OTHER_COUNTRY.test(destination)
}
