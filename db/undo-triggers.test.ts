import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrations } from './migrations/list.ts'
import { NOT_UNDONE, UNDO_TABLES } from './undo-tables.ts'
import { columnsOf, NOW_TABLE, watchChanges } from './undo-triggers.ts'

function emptyCase() {
  const raw = new Database(':memory:')
  for (const { sql } of migrations) raw.exec(sql)
  return raw
}

it('every table is a person’s to undo or says why not', () => {
  const made = emptyCase().prepare(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_words\\__%' ESCAPE '\\' ORDER BY name`,
  )
  const known = [...UNDO_TABLES.map(({ table }) => table), ...Object.keys(NOT_UNDONE)]
  expect(known.sort()).toEqual(made.pluck().all())
})

it.each(UNDO_TABLES.map((watched) => [watched.table, watched] as const))(
  '%s names columns that it has, none of bytes',
  (_, watched) => {
    const raw = emptyCase()
    const names = columnsOf(raw, watched.table).map(({ name }) => name)
    const named = [
      ...(watched.machine ?? []),
      ...(watched.derived ?? []),
      ...(watched.partOf ? [watched.partOf.row] : []),
    ]
    expect(names).toEqual(expect.arrayContaining(named))
    const types = raw.pragma(`table_info(${watched.table})`) as { type: string }[]
    expect(types.map(({ type }) => type)).not.toContain('BLOB')
  },
)

it('watches a column that a later version adds, without being told', () => {
  const raw = emptyCase()
  raw.exec('ALTER TABLE fact ADD COLUMN colour TEXT')
  raw.exec(NOW_TABLE)
  watchChanges(raw)
  raw.exec(`INSERT INTO fact (id, statement, created_at, colour) VALUES ('${'f'.repeat(36)}', 'S.', 't', 'weak')`)
  raw.exec(`BEGIN; UPDATE undo_now SET step = 1; UPDATE fact SET colour = 'strong'; DELETE FROM fact`)
  const changes = raw.prepare(`SELECT content FROM undo_change ORDER BY no`).pluck().all() as string[]
  expect(changes.map((content) => (JSON.parse(content) as { colour: string }).colour)).toEqual(['weak', 'strong'])
})

it('what hangs on an item or a fact goes with it, or the purge names it', () => {
  const raw = emptyCase()
  const tables = raw.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all() as string[]
  const staying = tables.filter((name) => {
    const keys = raw.pragma(`foreign_key_list(${name})`) as { table: string; on_delete: string }[]
    return keys.some(
      ({ table, on_delete }) => ['evidence', 'fact'].includes(table) && !['CASCADE', 'SET NULL'].includes(on_delete),
    )
  })
  const purge = readFileSync(join(import.meta.dirname, 'repositories/trash.ts'), 'utf8')
  expect(staying.filter((name) => !purge.includes(`'${name}'`))).toEqual([])
  expect(staying).toContain('page_text')
})

it('nothing is written past the triggers: a row that REPLACE drops would leave no trace', () => {
  const files = readdirSync(join(import.meta.dirname, 'repositories'))
  const replacing = files.filter((name) =>
    /\bOR\s+REPLACE\b|\bREPLACE\s+INTO\b/i.test(readFileSync(join(import.meta.dirname, 'repositories', name), 'utf8')),
  )
  expect(replacing).toEqual([])
})
