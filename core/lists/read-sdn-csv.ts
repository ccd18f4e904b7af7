import type { ListEntry } from '../../domain/lists/list.ts'
import type { TableRecord } from '../trade/table-records.ts'
import { numbersIn, sdnKind } from './sdn-words.ts'
import { nothingTold, readingOf, type ListReading } from './reading.ts'

/** The columns of sdn.csv, which has no header row (OFAC, "SDN data formats"): a cell of "-0-" is empty. */
const COLUMNS = [
  'Number',
  'Name',
  'Type',
  'Program',
  'Title',
  'Call sign',
  'Vessel type',
  'Tonnage',
  'Gross registered tonnage',
  'Flag',
  'Owner',
  'Remarks',
] as const

/** Whether records are those of sdn.csv: twelve cells, a number first, "-0-" for what is empty. */
export function isSdnCsv(records: readonly TableRecord[]): boolean {
  const [first] = records
  return (
    first?.cells.length === COLUMNS.length && /^\d+$/.test(first.cells[0]?.trim() ?? '') && first.cells.some(isEmpty)
  )
}

const isEmpty = (cell: string) => cell.trim() === '-0-'

/** Entries of sdn.csv. It gives no other names: those stand in the XML file. */
export function readSdnCsv(records: readonly TableRecord[]): ListReading {
  const told = nothingTold()
  // OFAC ends the file with the end mark of DOS.
  const lines = records.filter(({ cells }) => cells.some((cell) => cell.replace('\u001a', '').trim() !== ''))
  for (const { row, cells } of lines) {
    if (cells.length !== COLUMNS.length || !/^\d+$/.test(cells[0]?.trim() ?? ''))
      told.errors.push({
        row,
        message: `It has ${cells.length} cells; an entry has ${COLUMNS.length}, a number first.`,
      })
    else told.entries.push(entryOf(row, cells))
  }
  const [first] = told.entries
  if (first)
    told.warnings.push({ row: first.row, message: 'This file gives no other names of its entries; SDN.XML does.' })
  return readingOf('ofac-sdn', null, lines.length, told)
}

function entryOf(row: number, cells: readonly string[]): ListEntry {
  const cell = (column: (typeof COLUMNS)[number]) => {
    const text = (cells[COLUMNS.indexOf(column)] ?? '').trim()
    return text === '' || isEmpty(text) ? null : text
  }
  return {
    row,
    key: cell('Number') ?? '',
    kind: sdnKind(cell('Type')),
    names: [cell('Name') ?? cell('Number') ?? ''],
    identifiers: numbersIn(cell('Remarks') ?? ''),
    addresses: [],
    country: null,
    goods: null,
    under: cell('Program')?.replaceAll('] [', ', ') ?? null,
    status: null,
    since: null,
    written: COLUMNS.map((column): [string, string] => [column, cell(column) ?? '']),
  }
}
