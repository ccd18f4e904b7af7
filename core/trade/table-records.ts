import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import Papa from 'papaparse'
import { AppError } from '../../domain/errors.ts'
import { decodeText } from '../evidence/decode-text.ts'
import { delimiterOf } from './sniff-table.ts'

/** A table as a run of records, with how its bytes were read. `delimiter` is null for a spreadsheet. */
export interface TableRecords {
  readonly encoding: string
  readonly delimiter: string | null
  readonly records: AsyncIterable<TableRecord>
}

/** One record: its number in the file from 1 (blank ones counted), its cells as text, and how far into the bytes it stands. */
export interface TableRecord {
  readonly row: number
  readonly cells: readonly string[]
}

/** Records of one file are read from bytes that come piece by piece. Throws `bad-table` for what is no table. */
export async function tableRecords(pieces: AsyncIterable<Uint8Array>, sheet: string | null): Promise<TableRecords> {
  const source = pieces[Symbol.asyncIterator]()
  const first = await source.next()
  const head: Uint8Array = first.done ? new Uint8Array() : first.value
  const all = rejoin(head, source)
  if (head[0] === 0x50 && head[1] === 0x4b) {
    return { encoding: 'xlsx', delimiter: null, records: sheetRecords(all, sheet) }
  }
  const decoded = decodeText(head, true)
  if (!decoded || decoded.text.trim() === '') throw noTable()
  // A header of plain ASCII says nothing of an encoding that shows only further down: the decoder is told the safe superset.
  const encoding = decoded.encoding === 'gb18030' ? 'gbk' : decoded.encoding
  const delimiter = delimiterOf(decoded.text.slice(0, 200_000))
  return { encoding, delimiter, records: textRecords(all, encoding, { delimiter, newline: newlineOf(decoded.text) }) }
}

async function* rejoin(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* textRecords(
  pieces: AsyncIterable<Uint8Array>,
  encoding: string,
  form: { readonly delimiter: string; readonly newline: Newline },
): AsyncGenerator<TableRecord> {
  const decoder = new TextDecoder(encoding)
  const parser = new Papa.Parser(form)
  let row = 0
  let rest = ''
  const take = function* (text: string, last: boolean): Generator<TableRecord> {
    // Unless it is the last, the end of a piece may cut a record: what is left of it waits for the next piece.
    const { data, meta } = parser.parse(text, 0, !last) as Papa.ParseResult<string[]>
    for (const cells of data) yield { row: ++row, cells }
    rest = last ? '' : text.slice(meta.cursor)
  }
  for await (const piece of pieces) yield* take(rest + decoder.decode(piece, { stream: true }), false)
  const end = (rest + decoder.decode()).replace(/(\r\n|\r|\n)$/, '')
  if (end !== '') yield* take(end, true)
}

type Newline = '\r\n' | '\n' | '\r'

function newlineOf(head: string): Newline {
  if (head.includes('\r\n')) return '\r\n'
  return head.includes('\n') ? '\n' : '\r'
}

async function* sheetRecords(pieces: AsyncIterable<Uint8Array>, wanted: string | null): AsyncGenerator<TableRecord> {
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(Readable.from(pieces), {
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'cache',
    worksheets: 'emit',
    entries: 'ignore',
  })
  for await (const sheet of reader) {
    const { name } = sheet as unknown as { name: string }
    if (wanted !== null && name !== wanted) continue
    let row = 0
    for await (const line of sheet) {
      while (row + 1 < line.number) yield { row: ++row, cells: [''] }
      yield { row: ++row, cells: cellsOf(line) }
    }
    return
  }
  throw noTable()
}

function cellsOf(line: ExcelJS.Row): string[] {
  const values = Array.isArray(line.values) ? line.values.slice(1) : []
  return Array.from(values, (value) => cellText(value))
}

/** A spreadsheet's cell as text: days as ISO, formulas by their result, never worked out. */
function cellText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value)
  if ('result' in value) return cellText(value.result ?? null)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('text' in value) return value.text
  return ''
}

function noTable(): AppError {
  return new AppError(
    'bad-table',
    'This file holds no table that can be read. It is kept as evidence; no shipment was made of it.',
    'Give a CSV, TSV or XLSX file with a header row. For an XLS file, save it as XLSX first.',
  )
}
