import type { ListId } from '../../domain/lists/list.ts'
import { decodeText } from '../evidence/decode-text.ts'
import { pulledPieces, rejoined } from '../jobs/pieces.ts'
import type { Task } from '../jobs/task.ts'
import { tableRecords, type TableRecord } from '../trade/table-records.ts'
import { htmlTables } from './html-tables.ts'
import { notAList } from './not-a-list.ts'
import { isSdnCsv, readSdnCsv } from './read-sdn-csv.ts'
import { readSdnXml } from './read-sdn-xml.ts'
import { listHeader, readTableList } from './read-table-list.ts'
import { readingOf, type ListReading } from './reading.ts'

/** What the task is given: how many pieces of bytes can be pulled ("0", "1" …), and which list it is, where a person said so. */
export interface ListInput {
  readonly pieces: number
  readonly list: ListId | null
}

/** More records than any of these lists has; a file with more is none of them. */
const MOST = 200_000

/** Reads a list's file of any of the known forms, told apart by what stands in it. Throws `bad-list`, `bad-table`. */
export const readList: Task<ListInput, ListReading> = async ({ pieces, list }, context) => {
  const source = pulledPieces(pieces, context)[Symbol.asyncIterator]()
  const first = await source.next()
  const head: Uint8Array = first.done ? new Uint8Array() : first.value
  const reading = await readAs(head, rejoined(head, source), list)
  if (list !== null && reading.list !== list) throw notAList(`This file is ${reading.list}, not ${list}.`)
  if (reading.entries.length === 0) throw notAList('No entry of a list stands in this file.')
  return reading
}

async function readAs(head: Uint8Array, all: AsyncGenerator<Uint8Array>, list: ListId | null): Promise<ListReading> {
  const start = new TextDecoder().decode(head.subarray(0, 4096)).trimStart()
  if (/^<\?xml|^<sdnList/u.test(start) && !/<html/iu.test(start)) return await readSdnXml(decoded(head, all))
  if (/^<(!doctype html|html|head|table|!--)/iu.test(start)) return await readPage(all, list)
  const { records } = await tableRecords(all, null)
  return readTable(await gathered(records), list)
}

function readTable(records: readonly TableRecord[], list: ListId | null): ListReading {
  if (isSdnCsv(records)) return readSdnCsv(records)
  const header = listHeader(records)
  if (!header) throw notAList('The table has no column that names the entities.')
  return readTableList(records, { ...header, list: list ?? header.list })
}

/** Every table of a saved page whose header names entities, below its own heading. */
async function readPage(all: AsyncGenerator<Uint8Array>, list: ListId | null): Promise<ListReading> {
  const pieces: Uint8Array[] = []
  for await (const piece of all) pieces.push(piece)
  const text = decodeText(Buffer.concat(pieces))?.text
  if (text === undefined) throw notAList('The page is in no encoding that could be read.')
  const readings = htmlTables(text).flatMap(({ heading, records }) => {
    const header = listHeader(records)
    return header ? [readTableList(records, { ...header, list: list ?? header.list }, heading)] : []
  })
  const [first] = readings
  if (!first) throw notAList('No table of the page has a column that names the entities.')
  const told = {
    entries: readings.flatMap(({ entries }) => entries),
    skipped: readings.flatMap(({ skipped }) => skipped),
    errors: readings.flatMap(({ errors }) => errors),
    warnings: readings.flatMap(({ warnings }) => warnings),
  }
  return readingOf(
    first.list,
    null,
    readings.reduce((sum, { records }) => sum + records, 0),
    told,
  )
}

async function gathered(records: AsyncIterable<TableRecord>): Promise<TableRecord[]> {
  const all: TableRecord[] = []
  for await (const record of records) {
    all.push(record)
    if (all.length > MOST) throw notAList(`The table has more than ${MOST.toLocaleString('en')} records.`)
  }
  return all
}

async function* decoded(head: Uint8Array, all: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder(decodeText(head, true)?.encoding ?? 'utf-8')
  for await (const piece of all) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}
