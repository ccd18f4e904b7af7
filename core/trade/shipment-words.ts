import { ROW_COLUMNS, type RowValues } from '../../domain/shipment-row.ts'
import { cutWords } from '../search/cut-words.ts'

const FOUND_BY = (
  [
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
  ] as const
).map((name) => ROW_COLUMNS.indexOf(name))

/** Beyond Latin-1 there may be runs to cut; below there are none, and most trade rows are below. */
const BEYOND_LATIN = /[\u0300-\uffff]/

/** The words a shipment is found by, as the index takes them. */
export function shipmentWords(values: RowValues): string {
  const text = FOUND_BY.map((at) => values[at] ?? '').join(' ')
  return BEYOND_LATIN.test(text) ? cutWords(text) : text
}
