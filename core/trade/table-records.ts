import Papa from 'papaparse'
import { decodeText } from '../evidence/decode-text.ts'
import { rejoined } from '../jobs/pieces.ts'
import { noTable, sheetRecords } from './sheet-records.ts'
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
  const all = rejoined(head, source)
  if (head[0] === 0x50 && head[1] === 0x4b) {
    return { encoding: 'xlsx', delimiter: null, records: sheetRecords(await gathered(all), sheet) }
  }
  const decoded = decodeText(head, true)
  if (!decoded || decoded.text.trim() === '') throw noTable()
  // A header of plain ASCII says nothing of an encoding that shows only further down: the decoder is told the safe superset.
  const encoding = decoded.encoding === 'gb18030' ? 'gbk' : decoded.encoding
  const delimiter = delimiterOf(decoded.text.slice(0, 200_000))
  return { encoding, delimiter, records: textRecords(all, encoding, { delimiter, newline: newlineOf(decoded.text) }) }
}

/** A spreadsheet's parts stand in any order, so all of it is taken before the first is read. */
async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

/** Bytes parsed at a time: records that are many at once outlive the youngest generation of memory, which costs more than reading them. */
const SLICE = 2 ** 18

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
  for await (const piece of pieces)
    for (let at = 0; at < piece.length; at += SLICE)
      yield* take(rest + decoder.decode(piece.subarray(at, at + SLICE), { stream: true }), false)
  const end = (rest + decoder.decode()).replace(/(\r\n|\r|\n)$/, '')
  if (end !== '') yield* take(end, true)
}

type Newline = '\r\n' | '\n' | '\r'

function newlineOf(head: string): Newline {
  if (head.includes('\r\n')) return '\r\n'
  return head.includes('\n') ? '\n' : '\r'
}
