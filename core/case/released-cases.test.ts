import { copyFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate, SCHEMA_VERSION, schemaVersion } from '../../db/migrate.ts'
import { closeDatabase, openDatabase } from '../../db/open-database.ts'
import { fillTable, tablesOf } from '../../tests/support/fill-tables.ts'
import { tempFolder } from '../../tests/support/temp-case.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import { listFacts } from '../facts/list-facts.ts'
import { searchCase } from '../search/search-case.ts'
import { readFields } from '../petition/read-fields.ts'
import { surroundings } from '../app.ts'
import { closeCase, openCase, placeOf } from './open-case.ts'
import { verifyCase } from './verify-case.ts'

/** Schema versions that went out to people; a new one joins with its case when it does. */
const RELEASED_VERSIONS = [1] as const
const RELEASED = join(import.meta.dirname, '../../tests/fixtures/cases')

it('every released case opens, comes up to this version and holds what it held', async () => {
  const names = (await readdir(RELEASED)).sort()
  expect(names).toEqual(RELEASED_VERSIONS.map((version) => `v${String(version).padStart(4, '0')}.wro`))
  const folder = await tempFolder()
  for (const [i, version] of RELEASED_VERSIONS.entries()) {
    const name = names[i] ?? ''
    const path = join(folder, name)
    await copyFile(join(RELEASED, name), path)
    const app = await openCase(path, { passphrase: `version ${version}` })
    expect(schemaVersion(app.database)).toBe(SCHEMA_VERSION)
    expect(await verifyCase(app)).toMatchObject({ ok: true, evidence: { checked: 1 } })
    expect(listEvidence(app)).toMatchObject([{ kind: 'audit-report', pages: 1, facts: 1 }])
    expect(listFacts(app)).toMatchObject([
      { date: 'Nov 2020', indicators: ['isolation'], pinpoints: [{ resolves: true }] },
    ])
    expect(readFields(app, 'wro-12-42')).toEqual({ goods: 'Garments' })
    // Its index was made for other words; it is made anew from the text that is there.
    expect(searchCase(app, 'AUDITOR')).toMatchObject([{ page: 1 }])
    await closeCase(app)
  }
})

/** The one row of the case itself, and the log whose entries hang together, come with the released case. */
const AS_RELEASED = ['case_info', 'custody_event']
/** Tables whose rows are told apart in pairs. */
const TWICE = ['fact', 'blob', 'evidence', 'entity']
/** Tables a later version did away with, and where their rows went. */
const GONE: Readonly<Record<string, string>> = { fact_contradiction: 'conflict' }
const SECRET = { passphrase: 'version 1' }

type Row = Readonly<Record<string, unknown>>
const rowsOf = (raw: Database): ReadonlyMap<string, readonly Row[]> =>
  new Map(tablesOf(raw).map((table) => [table, raw.prepare(`SELECT * FROM "${table}"`).all() as readonly Row[]]))

/** The rows of a table as they would read with the columns it has now only; in no order. */
const kept = (rows: readonly Row[], columns: readonly string[]) =>
  rows.map((row) => JSON.stringify(columns.map((column) => row[column]))).sort()

describe('a case of each schema version, with a row in every table it has', () => {
  it.each(Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1))('version %i loses none of them', async (version) => {
    const path = join(await tempFolder(), 'case.wro')
    await copyFile(join(RELEASED, 'v0001.wro'), path)
    const old = openDatabase(await placeOf(path, SECRET, surroundings({})))
    migrate(old, path, version)
    const tables = tablesOf(old.raw).filter((table) => !AS_RELEASED.includes(table))
    const twice = tables.filter((table) => TWICE.includes(table))
    for (const table of [...twice, ...tables]) fillTable(old.raw, table)
    const before = rowsOf(old.raw)
    closeDatabase(old)

    const app = await openCase(path, SECRET)
    const after = rowsOf(app.database.raw)
    expect(schemaVersion(app.database)).toBe(SCHEMA_VERSION)
    expect(app.database.raw.pragma('foreign_key_check')).toEqual([])
    for (const [table, rows] of before) {
      const now = after.get(GONE[table] ?? table) ?? []
      const columns = Object.keys(rows[0] ?? {}).filter((column) => column in (now[0] ?? {}))
      if (table in GONE) expect(now.length, table).toBe(rows.length)
      else expect(kept(now, columns), table).toEqual(expect.arrayContaining([...kept(rows, columns)]))
    }
    await closeCase(app)
  })
})
