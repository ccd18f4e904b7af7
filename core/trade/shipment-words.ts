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

/** Plain letters need no folding, and most trade rows have no others. */
const BEYOND_ASCII = /\P{ASCII}/u

/** The words a shipment is found by, as the index takes them. */
export function shipmentWords(values: RowValues): string {
  const text = FOUND_BY.map((at) => values[at] ?? '').join(' ')
  return BEYOND_ASCII.test(text) ? cutWords(text) : text
}
