import type { TableRow, TableRows } from '../../domain/table-rows.ts'
import { decodeText } from '../evidence/decode-text.ts'
import { pulledPieces, rejoined } from '../jobs/pieces.ts'
import type { Task } from '../jobs/task.ts'
import { htmlTables } from '../lists/html-tables.ts'
import { isSdnCsv } from '../lists/read-sdn-csv.ts'
import { headerRowOf } from './sniff-table.ts'
import { tableRecords } from './table-records.ts'

/** Which rows: around a record (number from 1), or around the first that has the words in a cell. `heads` are the column heads an import found. */
export interface RowsInput {
  readonly pieces: number
  readonly sheet: string | null
  readonly heads: readonly string[] | null
  readonly around: number
  readonly words: string | null
}

/** Records read before and after the one asked for, so that paging on seldom reads the file again. */
const AROUND = 2_000
/** Characters kept of a cell, cells of a record, and characters of all records together. */
const LONGEST_CELL = 2_000
const MOST_CELLS = 400
const MOST_CHARACTERS = 8_000_000
/** Records among which the column heads are looked for. */
const LOOKED_AT = 60

/** Reads a table up to the record asked for and some further, holding no more than those around it. Throws `bad-table`. */
export const readRows: Task<RowsInput, TableRows> = async (input, context) => {
  const source = pulledPieces(input.pieces, context)[Symbol.asyncIterator]()
  const first = await source.next()
  const head: Uint8Array = first.done ? new Uint8Array() : first.value
  const records = await recordsOf(head, rejoined(head, source), input.sheet)
  const start: TableRow[] = []
  const near = nearby()
  const wanted = input.words === null ? null : folded(input.words)
  let [at, last]: [number | null, number] = [null, 0]
  let whole = true
  for await (const record of records) {
    last = record.row
    const row = cut(record)
    if (start.length < LOOKED_AT) start.push(row)
    near.add(row, at === null)
    if (at === null && (wanted === null ? last === input.around : has(record.cells, wanted))) at = last
    if (at !== null && (last >= at + AROUND || near.full())) {
      whole = false
      break
    }
  }
  return { top: topOf(start, input.heads), rows: near.rows(), at, records: whole ? last : null }
}

interface Read {
  readonly row: number
  readonly cells: readonly string[]
}

/** Records of a table file, or of the tables of a saved page. */
async function recordsOf(
  head: Uint8Array,
  all: AsyncGenerator<Uint8Array>,
  sheet: string | null,
): Promise<AsyncIterable<Read> | Iterable<Read>> {
  const start = new TextDecoder().decode(head.subarray(0, 4096)).trimStart()
  if (!/^<(!doctype html|html|head|table|!--)/iu.test(start)) return (await tableRecords(all, sheet)).records
  const pieces: Uint8Array[] = []
  for await (const piece of all) pieces.push(piece)
  return htmlTables(decodeText(Buffer.concat(pieces))?.text ?? '').flatMap(({ records }) => records)
}

/** The records last read: AROUND of them until the one asked for is met, within the limit on characters. */
function nearby() {
  let rows: TableRow[] = []
  let characters = 0
  const size = ({ cells }: TableRow) => cells.reduce((sum, cell) => sum + cell.length, 0)
  return {
    add(row: TableRow, before: boolean): void {
      rows.push(row)
      characters += size(row)
      if (before && (rows.length > 2 * AROUND || characters > MOST_CHARACTERS)) {
        rows = rows.slice(characters > MOST_CHARACTERS ? -Math.ceil(rows.length / 4) : -AROUND)
        characters = rows.reduce((sum, each) => sum + size(each), 0)
      }
    },
    full: () => characters > 2 * MOST_CHARACTERS,
    rows: () => rows,
  }
}

const cut = ({ row, cells }: Read): TableRow => ({
  row,
  cells: cells
    .slice(0, MOST_CELLS)
    .map((cell) => (cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell)),
})

const folded = (text: string) => text.replaceAll(/\s+/gu, ' ').trim().toLowerCase()

const has = (cells: readonly string[], wanted: string) => cells.some((cell) => folded(cell).includes(wanted))

/** Titles and column heads: up to the record an import took for the heads, else the one most like heads. OFAC's sdn.csv has none. */
function topOf(start: readonly TableRow[], heads: readonly string[] | null): TableRow[] {
  if (isSdnCsv(start)) return []
  const told = heads === null || heads.length === 0 ? -1 : start.findIndex(({ cells }) => isHead(cells, heads))
  return start.slice(0, told >= 0 ? told + 1 : headerRowOf(start.map(({ cells }) => cells)))
}

const isHead = (cells: readonly string[], heads: readonly string[]) =>
  cells.length === heads.length && cells.every((cell, i) => cell.trim() === heads[i])
