import { FOUND_BY_COLUMNS, ROW_COLUMNS, type RowValues } from '../../domain/shipment-row.ts'
import { cutWords } from '../search/cut-words.ts'

const FOUND_BY = FOUND_BY_COLUMNS.map((name) => ROW_COLUMNS.indexOf(name))
const BEYOND_ASCII = /\P{ASCII}/u

/** Whether a shipment is found by its columns as they stand: plain letters need no folding, and most trade rows have no others. */
export const isPlain = (values: RowValues): boolean =>
  FOUND_BY.every((at) => !BEYOND_ASCII.test(String(values[at] ?? '')))

/** The words a shipment is found by, as the index takes them. */
export function shipmentWords(values: RowValues): string {
  const text = FOUND_BY.map((at) => values[at] ?? '').join(' ')
  return BEYOND_ASCII.test(text) ? cutWords(text) : text
}
