import type { Database } from 'better-sqlite3'
import { UNDO_TABLES, type UndoTable } from './undo-tables.ts'

interface Column {
  readonly name: string
  readonly pk: number
}

/** The columns of a table as the open case has them. */
export function columnsOf(raw: Pick<Database, 'pragma'>, table: string): readonly Column[] {
  return raw.pragma(`table_info(${quoted(table)})`) as Column[]
}

/** A name as SQL writes it. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Where the step being recorded is kept, for this connection alone: null while nothing is. */
export const NOW_TABLE = /* sql */ `
  CREATE TEMP TABLE undo_now (one INTEGER PRIMARY KEY CHECK (one = 1), step INTEGER) STRICT;
  INSERT INTO undo_now VALUES (1, NULL)`

/** Watches every table a person edits, so that each change of a step leaves what takes it back. */
export function watchChanges(raw: Database): void {
  for (const watched of UNDO_TABLES) raw.exec(undoTriggers(watched, columnsOf(raw, watched.table)))
}

/** SQL text of the triggers of one table (after "Automatic Undo/Redo Using Triggers" of SQLite's documentation), made for the columns it has now. */
export function undoTriggers(watched: UndoTable, columns: readonly Column[]): string {
  const keys = columns.filter(({ pk }) => pk > 0).map(({ name }) => name)
  const names = columns.map(({ name }) => name)
  const edited = names.filter((name) => !keys.includes(name) && !(watched.machine ?? []).includes(name))
  const known = [...new Set([...keys, ...(watched.partOf ? [watched.partOf.row] : [])])]
  const trigger = (event: string, clause: string, act: string, key: string, content: string) => /* sql */ `
    CREATE TEMP TRIGGER ${quoted(`undo_${watched.table}_${event}`)} AFTER ${clause} ON main.${quoted(watched.table)}
    WHEN (SELECT step FROM undo_now) IS NOT NULL
    BEGIN
      INSERT INTO undo_change (step, table_name, act, row_key, content)
      SELECT (SELECT step FROM undo_now), ${text(watched.table)}, '${act}', ${key}, ${content};
    END;`
  return [
    added(watched, (act, content) => trigger('insert', 'INSERT', act, object('NEW', known), content)),
    trigger('delete', 'DELETE', 'restore', object('OLD', known), object('OLD', names)),
    edited.length === 0
      ? ''
      : trigger('update', `UPDATE OF ${edited.map(quoted).join(', ')}`, 'set', object('OLD', known), changed(edited)),
  ].join('')
}

/** An original that was taken in is never removed by an undo: its item goes to the Trash. */
function added({ added: then }: UndoTable, trigger: (act: string, content: string) => string): string {
  if (then === 'stays') return ''
  return then === 'to-trash' ? trigger('set', `json_object('trashed_at', 'now')`) : trigger('remove', 'NULL')
}

const text = (value: string) => `'${value.replaceAll("'", "''")}'`

const object = (row: 'OLD' | 'NEW', columns: readonly string[]) =>
  `json_object(${columns.map((name) => `${text(name)}, ${row}.${quoted(name)}`).join(', ')})`

/** The old values of the columns that changed; the row is left out when none did. */
function changed(columns: readonly string[]): string {
  const pairs = columns.map(
    (name) =>
      `SELECT ${text(name)} AS k, OLD.${quoted(name)} AS v WHERE OLD.${quoted(name)} IS NOT NEW.${quoted(name)}`,
  )
  return `was.content FROM (SELECT json_group_object(k, v) AS content, count(*) AS n FROM (${pairs.join(' UNION ALL ')})) AS was WHERE was.n > 0`
}
