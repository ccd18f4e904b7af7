import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import { AppError } from '../../domain/errors.ts'
import { zipMembers, type ZipMember } from '../evidence/readers/zip-members.ts'
import type { TableRecord } from './table-records.ts'

const LIMITS = { files: 10_000, bytes: 4 * 2 ** 30, each: 4 * 2 ** 30 }

/**
 * exceljs's reader of one part each. Its own walk through the file writes sheets that come before the shared strings to
 * temporary files, in clear: evidence must never lie on the disk so. The parts are therefore handed to it in the order it needs.
 */
interface Parts {
  _parseRels(part: Readable): Promise<void>
  _parseWorkbook(part: Readable): Promise<void>
  _parseStyles(part: Readable): Promise<void>
  _parseSharedStrings(part: Readable): AsyncIterable<unknown>
  _parseWorksheet(
    part: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    no: string,
  ): Iterable<{ readonly value: AsyncIterable<ExcelJS.Row> }>
  readonly model?: { readonly sheets?: readonly { readonly name: string; readonly rId: string }[] }
  readonly workbookRels?: readonly { readonly Id: string; readonly Target: string }[]
}

/** Rows of one sheet of an XLSX file, the first where none is named; formulas by their result. Throws `bad-table`. */
export async function* sheetRecords(bytes: Uint8Array, wanted: string | null): AsyncGenerator<TableRecord> {
  const members = await membersOf(bytes)
  const parts = new ExcelJS.stream.xlsx.WorkbookReader(Readable.from([]), {
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'cache',
    worksheets: 'emit',
    entries: 'ignore',
  }) as unknown as Parts
  await readBook(parts, members)
  const path = sheetPath(parts, wanted)
  const sheet = path === null ? undefined : members.get(path)
  if (!sheet || sheet.refused !== null) throw noTable()
  let row = 0
  for (const { value } of parts._parseWorksheet(sheet.pieces(), /(\d+)\.xml$/.exec(sheet.path)?.[1] ?? '1')) {
    for await (const line of value) {
      while (row + 1 < line.number) yield { row: ++row, cells: [''] }
      yield { row: ++row, cells: cellsOf(line) }
    }
  }
}

async function membersOf(bytes: Uint8Array): Promise<ReadonlyMap<string, ZipMember>> {
  const members = new Map<string, ZipMember>()
  try {
    for await (const member of zipMembers(bytes, LIMITS)) members.set(member.path, member)
  } catch (thrown) {
    throw noTable(thrown)
  }
  return members
}

/** Reads what the sheets refer to; a file without shared strings or styles has none to refer to. */
async function readBook(parts: Parts, members: ReadonlyMap<string, ZipMember>): Promise<void> {
  const part = (path: string) => {
    const member = members.get(path)
    return member && member.refused === null ? Readable.from(member.pieces()) : null
  }
  const [rels, book] = [part('xl/_rels/workbook.xml.rels'), part('xl/workbook.xml')]
  if (!rels || !book) throw noTable()
  await parts._parseRels(rels)
  await parts._parseWorkbook(book)
  const [styles, strings] = [part('xl/styles.xml'), part('xl/sharedStrings.xml')]
  if (styles) await parts._parseStyles(styles)
  const read = strings ? parts._parseSharedStrings(strings)[Symbol.asyncIterator]() : null
  while (read && !(await read.next()).done);
}

/** Where the sheet of a name stands in the file, or the first of the book. */
function sheetPath({ model, workbookRels }: Parts, wanted: string | null): string | null {
  const sheet = model?.sheets?.find(({ name }) => wanted === null || name === wanted)
  const target = workbookRels?.find(({ Id }) => Id === sheet?.rId)?.Target
  if (target === undefined) return null
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
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

/** What a file without a table that can be read is refused with. */
export function noTable(cause?: unknown): AppError {
  return new AppError(
    'bad-table',
    'This file holds no table that can be read. It is kept as evidence; no shipment was made of it.',
    'Give a CSV, TSV or XLSX file with a header row. For an XLS file, save it as XLSX first.',
    cause,
  )
}
