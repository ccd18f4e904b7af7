import type { CaseDatabase, WriteDb } from '../handles.ts'
import { columnsOf, quoted } from '../undo-triggers.ts'
import { UNDO_TABLES, type UndoTable } from '../undo-tables.ts'
import { recountTradeFile } from './trade-files.ts'
import { stampFields } from './stamps.ts'

interface ChangeRow {
  readonly no: number
  readonly table_name: string
  readonly act: 'remove' | 'restore' | 'set'
  readonly row_key: string
  readonly content: string | null
}

/** One row put back as it was: its table, the id of what a person knows it by, and whether the log may tell its values. `content` holds the columns that were set or restored; null where the row was removed. */
export interface Replayed {
  readonly table: string
  readonly told: boolean
  readonly subject: string
  readonly key: Readonly<Record<string, unknown>>
  readonly content: Readonly<Record<string, unknown>> | null
}

/** Takes a step back, last change first, while the triggers note how to do it again: what was undone is redone the same way. Throws what SQLite throws where a row no longer fits. */
export function replayStep(database: CaseDatabase, tx: WriteDb, seq: number, at: string): readonly Replayed[] {
  const rows = tx.prepare('SELECT * FROM undo_change WHERE step = ? ORDER BY no DESC').all(seq) as ChangeRow[]
  tx.prepare('UPDATE undo_now SET step = ?').run(seq)
  const replayed = rows.map((row) => replay(database, tx, row, at))
  tx.prepare('UPDATE undo_now SET step = NULL').run()
  for (const { table, subject, content } of replayed)
    if (table === 'evidence' && content && 'trashed_at' in content) recountTradeFile(tx, subject)
  tx.prepare('DELETE FROM undo_change WHERE step = ? AND no <= ?').run(seq, rows[0]?.no ?? 0)
  tx.prepare('UPDATE undo_step SET undone = 1 - undone WHERE seq = ?').run(seq)
  return replayed
}

function replay(database: CaseDatabase, tx: WriteDb, row: ChangeRow, at: string): Replayed {
  const watched = UNDO_TABLES.find(({ table }) => table === row.table_name)
  if (!watched) throw new Error(`${row.table_name} is no table a person edits`)
  const columns = columnsOf(database.raw, watched.table)
  const keys = columns.filter(({ pk }) => pk > 0).map(({ name }) => name)
  const key = JSON.parse(row.row_key) as Record<string, unknown>
  const content = row.content === null ? null : (JSON.parse(row.content) as Record<string, unknown>)
  // The names come out of the file: only those that are columns of the table get into a statement.
  const known = columns.map(({ name }) => name).filter((name) => content !== null && Object.hasOwn(content, name))
  const where = keys.map((name) => `${quoted(name)} = ${field('key', name)}`).join(' AND ')
  tx.prepare(statement(watched.table, row.act, known, where)).run({
    key: row.row_key,
    content: asOf(row.content, content, at),
  })
  const subject = subjectOf(tx, watched, key)
  stamp(tx, watched, row.act, subject, known, at)
  return { table: watched.table, told: watched.untold !== true, subject, key, content }
}

/** What goes to the Trash again goes there now. */
function asOf(stored: string | null, content: Readonly<Record<string, unknown>> | null, at: string): string | null {
  return typeof content?.['trashed_at'] === 'string' ? JSON.stringify({ ...content, trashed_at: at }) : stored
}

const field = (from: 'key' | 'content', name: string) =>
  `json_extract(@${from}, '$.${quoted(name).replaceAll("'", "''")}')`

function statement(table: string, act: ChangeRow['act'], columns: readonly string[], where: string): string {
  const values = columns.map((name) => field('content', name))
  if (act === 'remove') return `DELETE FROM ${quoted(table)} WHERE ${where}`
  if (act === 'restore')
    return `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES (${values.join(', ')})`
  const sets = columns.map((name, i) => `${quoted(name)} = ${values[i] ?? 'NULL'}`)
  return `UPDATE ${quoted(table)} SET ${sets.join(', ')} WHERE ${where}`
}

function stamp(
  tx: WriteDb,
  watched: UndoTable,
  act: ChangeRow['act'],
  subject: string,
  columns: readonly string[],
  at: string,
): void {
  const { partOf } = watched
  if (partOf) return stampFields(tx, partOf.table, subject, [partOf.field], at)
  if (act !== 'set') return
  const own = columns.filter((name) => !(watched.derived ?? []).includes(name))
  stampFields(tx, watched.table, subject, own, at)
}

/** The id of the item, fact or field that a row is or is a part of; the one row not known by an id is the case's own. */
function subjectOf(tx: WriteDb, { partOf }: UndoTable, key: Readonly<Record<string, unknown>>): string {
  const id = key[partOf?.row ?? 'id']
  return typeof id === 'string' ? id : (tx.prepare('SELECT id FROM case_info').pluck().get() as string)
}
