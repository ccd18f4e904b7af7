import { AppError } from '../../domain/errors.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import type { App } from '../app.ts'
import { readTable, type TableRows } from './read-table.ts'

/** The rows of a CSV or TSV item as it was read. Throws `not-a-table`. */
export function itemTable(app: App, item: Evidence): TableRows {
  if (!/^text\/(csv|tab-separated-values)$/.test(item.mediaType))
    throw notATable(`“${item.title}” holds no rows of data`)
  const text = readPageText(app.database.read, item.id).map((page) => page.text)
  return readTable(text.join('\n'), item.mediaType)
}

/** Where columns stand, by their names. Throws `not-a-table` for a name there is none of. */
export function columnPlaces({ header }: TableRows, names: readonly string[]): readonly number[] {
  const places = names.map((name) => header.indexOf(name))
  if (places.includes(-1)) throw notATable(`it has no column “${names[places.indexOf(-1)] ?? ''}”`)
  return places
}

export function notATable(why: string): AppError {
  return new AppError(
    'not-a-table',
    `No table can be set: ${why}. Nothing was changed.`,
    'Choose a CSV or TSV item, its columns by the names in its first row, and rows that are there.',
  )
}
