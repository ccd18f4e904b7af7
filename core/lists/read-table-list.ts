import type { ListEntry, ListId } from '../../domain/lists/list.ts'
import { foldedText } from '../../domain/protection/fold.ts'
import type { TableRecord } from '../trade/table-records.ts'
import { readDate } from '../trade/read-date.ts'
import { otherNames } from './other-names.ts'
import { nothingTold, readingOf, type ListReading, type Told } from './reading.ts'

/** What a column of these lists may be headed, after folding. CBP's dataset heads its columns Country, Industry, Status, Merchandise, WRO/Finding, Remarks, Press Release, Effective Date, Modified Date, Entity. */
const HEADERS = {
  name: ['entity', 'nameofentity', 'entityname', 'name', 'entities', 'nameofentities', 'manufacturer', 'company'],
  country: ['country', 'countryregion'],
  goods: ['merchandise', 'goods', 'product', 'products'],
  under: ['wrofinding', 'sublist', 'list', 'section', 'category', 'statute', 'type', 'uflpasection', 'basis'],
  status: ['status'],
  since: ['effectivedate', 'dateadded', 'date', 'dateofaddition', 'dateeffective'],
  address: ['address', 'location', 'addresses'],
} as const
type Column = keyof typeof HEADERS
type Columns = Readonly<Partial<Record<Column, number>>>

/** A table's header: where it stands and which column is which. */
export interface ListHeader {
  readonly at: number
  readonly list: ListId
  readonly headers: readonly string[]
  readonly columns: Columns
}

/** The header among the first records and which list it is of; null where none of them is one. */
export function listHeader(records: readonly TableRecord[]): ListHeader | null {
  for (const [at, { cells }] of records.slice(0, 60).entries()) {
    const headers = cells.map((cell) => cell.replaceAll(/\s+/gu, ' ').trim())
    const columns = columnsOf(headers)
    if (columns.name === undefined) continue
    if (columns.goods !== undefined) return { at, list: 'wro-findings', headers, columns }
    if (Object.keys(columns).length > 1 || cells.length === 1)
      return { at, list: 'uflpa-entity-list', headers, columns }
  }
  return null
}

function columnsOf(headers: readonly string[]): Columns {
  const folded = headers.map((header) => foldedText(header))
  const found = Object.entries(HEADERS).flatMap(([column, words]) => {
    const at = folded.findIndex((header) => (words as readonly string[]).includes(header))
    return at < 0 ? [] : [[column, at] as const]
  })
  return Object.fromEntries(found)
}

/** A list that is a table, read row by row; `under` is the heading its table stands below, where it has one. */
export function readTableList(
  records: readonly TableRecord[],
  { at, list, headers, columns }: ListHeader,
  under: string | null = null,
): ListReading {
  const told = nothingTold()
  let count = 0
  for (const { row, cells } of records.slice(at + 1)) {
    if (cells.every((cell) => cell.trim() === '')) continue
    count++
    readRow({ row, cells, told, list, headers, columns, under })
  }
  return readingOf(list, null, count, told)
}

interface OneRow extends Omit<ListHeader, 'at'>, TableRecord {
  readonly told: Told
  readonly under: string | null
}

function readRow({ row, cells, told, list, headers, columns, under }: OneRow): void {
  const cell = (column: Column): string | null => {
    const at = columns[column]
    const text = at === undefined ? '' : (cells[at] ?? '').replaceAll(/\s+/gu, ' ').trim()
    return text === '' || /^n\/?a$/iu.test(text) ? null : text
  }
  if (cells.every((text, i) => text.trim() === '' || text.replaceAll(/\s+/gu, ' ').trim() === headers[i])) {
    told.skipped.push({ row, reason: 'The header again' })
    return
  }
  const goods = cell('goods')
  const named = cell('name')
  if (named === null && goods === null) {
    told.errors.push({ row, message: 'It names no entity.' })
    return
  }
  const { name, others } = otherNames(named ?? `${goods ?? ''}, ${cell('country') ?? 'country not told'}`)
  const since = dayOf(cell('since'))
  if (since === undefined) told.warnings.push({ row, message: `“${cell('since') ?? ''}” is no date; it was left out.` })
  if (cells.length > headers.length)
    told.warnings.push({ row, message: 'It has more cells than the header; the last were left out.' })
  const country = cell('country')
  told.entries.push({
    row,
    key: keyOf(list, name, country, goods),
    kind: named === null ? 'goods' : isShips(country) ? 'vessel' : 'organization',
    names: [name, ...others],
    identifiers: [],
    addresses: [cell('address')].filter((text) => text !== null),
    country: isShips(country) ? null : country,
    goods,
    under: cell('under') ?? under,
    status: cell('status'),
    since: since ?? null,
    written: headers.map((header, i): [string, string] => [header, cells[i] ?? '']),
  })
}

/** CBP lists ships under a country of this name. */
const isShips = (country: string | null) => /fishing vessel/iu.test(country ?? '')

/** An order is of an entity, its country and its goods; other lists name an entity once. */
function keyOf(list: ListId, name: string, country: string | null, goods: string | null): ListEntry['key'] {
  const parts = list === 'wro-findings' ? [name, country ?? '', goods ?? ''] : [name]
  return parts.map((part) => foldedText(part)).join('|') || name
}

/** A day as ISO, null where there is none, undefined for what is no date. CBP writes month first. */
function dayOf(cell: string | null): string | null | undefined {
  if (cell === null) return null
  const days = readDate(cell.replace(/^(\p{L}+)\.? (\d{1,2}), ?(\d{4})$/u, '$1 $2, $3'), 'mdy')
  return days?.from
}
