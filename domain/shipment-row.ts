import type { Flag, Part } from './shipment.ts'

/** A row as parsed, before anything is merged. Weights in kilograms, dates ISO; `raw` are the cells as written, parted by U+001F. */
export interface ShipmentRow {
  readonly row: number
  readonly part: Part
  readonly recordKey: string | null
  readonly bill: string | null
  readonly masterBill: string | null
  readonly billType: string | null
  readonly deleted: boolean
  readonly updated: string | null
  readonly shipper: string | null
  readonly shipperCountry: string | null
  readonly consignee: string | null
  readonly consigneeCountry: string | null
  readonly notifyParty: string | null
  readonly carrier: string | null
  readonly vessel: string | null
  readonly imo: string | null
  readonly voyage: string | null
  readonly portOfLading: string | null
  readonly portOfUnlading: string | null
  readonly placeOfReceipt: string | null
  readonly destination: string | null
  readonly origin: string | null
  readonly arrivalFrom: string | null
  readonly arrivalTo: string | null
  readonly goods: string | null
  readonly hsCode: string | null
  readonly containers: string | null
  readonly sequence: string | null
  readonly quantity: number | null
  readonly quantityUnit: string | null
  readonly weightKg: number | null
  readonly teu: number | null
  readonly valueUsd: number | null
  readonly noShipper: boolean
  readonly noConsignee: boolean
  readonly flags: readonly Flag[]
  readonly raw: string
}

/** What parts one cell from the next in a row's raw text (ASCII unit separator). */
export const CELL_MARK = '\u001f'

/** The cells as written, parted by a mark that none of them may hold. */
export function rawText(cells: readonly string[]): string {
  const marked = cells.some((cell) => cell.includes(CELL_MARK))
  return (marked ? cells.map((cell) => cell.replaceAll(CELL_MARK, '\ufffd')) : cells).join(CELL_MARK)
}

/** The columns of a row in the order they are handed over and stored. */
export const ROW_COLUMNS = [
  'row',
  'part',
  'recordKey',
  'bill',
  'masterBill',
  'billType',
  'deleted',
  'updated',
  'shipper',
  'shipperCountry',
  'consignee',
  'consigneeCountry',
  'notifyParty',
  'carrier',
  'vessel',
  'imo',
  'voyage',
  'portOfLading',
  'portOfUnlading',
  'placeOfReceipt',
  'destination',
  'origin',
  'arrivalFrom',
  'arrivalTo',
  'goods',
  'hsCode',
  'containers',
  'sequence',
  'quantity',
  'quantityUnit',
  'weightKg',
  'teu',
  'valueUsd',
  'noShipper',
  'noConsignee',
  'flags',
  'raw',
] as const satisfies readonly (keyof ShipmentRow)[]

/** The columns a shipment is found by. */
export const FOUND_BY_COLUMNS = [
  'bill',
  'masterBill',
  'shipper',
  'consignee',
  'notifyParty',
  'vessel',
  'portOfLading',
  'portOfUnlading',
  'goods',
  'hsCode',
  'containers',
] as const satisfies readonly (typeof ROW_COLUMNS)[number][]

/** A row as the values of ROW_COLUMNS: flags parted by spaces, truth as 1 and 0. */
export type RowValues = readonly (string | number | null)[]

export function rowValues(row: ShipmentRow): RowValues {
  return ROW_COLUMNS.map((column) => {
    const value = row[column]
    if (typeof value === 'boolean') return value ? 1 : 0
    return typeof value === 'object' && value !== null ? value.join(' ') : value
  })
}
