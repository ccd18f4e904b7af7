import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../tests/support/temp-case.ts'
import { inTransaction } from './handles.ts'
import { migrate, schemaVersion, SCHEMA_VERSION } from './migrate.ts'
import { migrations } from './migrations/list.ts'
import { closeDatabase, openDatabase } from './open-database.ts'
import { insertCaseInfo } from './repositories/case-info.ts'
import { schemaText } from './schema-text.ts'
import { stampFields, stampsOf } from './repositories/stamps.ts'

async function freshDatabase() {
  const folder = await tempFolder()
  const place = {
    path: join(folder, 'a.wro'),
    key: randomBytes(32),
    header: Buffer.from('WRO\x01............', 'latin1'),
  }
  const database = openDatabase(place)
  return { database, place, folder }
}

const ID = '0192f0c0-0000-7000-8000-000000000001'

describe('migrations', () => {
  it('are listed without a gap, one for each file', () => {
    const files = readdirSync(new URL('./migrations/', import.meta.url))
      .filter((name) => /^\d{4}-/.test(name))
      .sort()
    expect(migrations.map(({ name }) => `${name}.ts`)).toEqual(files)
    migrations.forEach(({ name }, i) => expect(Number(name.slice(0, 4))).toBe(i + 1))
  })

  it('0001 makes a case: schema.sql is what they come to, and the version is theirs', async () => {
    const raw = new Database(':memory:')
    for (const { sql } of migrations) raw.exec(sql)
    expect(readFileSync(new URL('./schema.sql', import.meta.url), 'utf8')).toBe(schemaText(raw))
    const { database, place } = await freshDatabase()
    migrate(database, place.path)
    expect(schemaVersion(database)).toBe(SCHEMA_VERSION)
    expect(schemaText(database.raw)).toBe(schemaText(raw))
    closeDatabase(database)
  })

  it('make one contradiction of a pair told from both sides, with an id like every other', () => {
    const raw = new Database(':memory:')
    const at = migrations.findIndex(({ name }) => name.endsWith('weighed-facts'))
    for (const { sql } of migrations.slice(0, at)) raw.exec(sql)
    const other = ID.replace(/1$/, '2')
    for (const id of [ID, other]) raw.exec(`INSERT INTO fact (id, statement, created_at) VALUES ('${id}', 's', 't')`)
    raw.exec(`INSERT INTO fact_contradiction VALUES ('${other}', '${ID}'), ('${ID}', '${other}')`)
    for (const { sql } of migrations.slice(at)) raw.exec(sql)
    const rows = raw.prepare('SELECT * FROM conflict').all() as { id: string }[]
    expect(rows).toMatchObject([{ one_id: ID, other_id: other, how: null, dropped: null }])
    expect(rows[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
    raw.close()
  })

  it('keep what was made in a case, and take charts beside it', () => {
    const raw = new Database(':memory:')
    const at = migrations.findIndex(({ name }) => name.endsWith('charts-and-sheets'))
    for (const { sql } of migrations.slice(0, at)) raw.exec(sql)
    const [blob, item, chart] = [2, 3, 4].map((n) => ID.replace(/1$/, String(n)))
    raw.pragma('foreign_keys = OFF')
    const insert = (id: string | undefined, of: string | undefined, kind: string) =>
      raw.exec(`INSERT INTO made_item VALUES ('${id ?? ''}', '${of ?? ''}', '${kind}', '{"title":"T"}', 't')`)
    insert(blob, item, 'comparison')
    expect(() => insert(ID, chart, 'chart')).toThrow('CHECK')
    for (const { sql } of migrations.slice(at)) raw.exec(sql)
    insert(ID, chart, 'chart')
    insert(ID.replace(/1$/, '5'), ID.replace(/1$/, '6'), 'chain')
    const rows = raw.prepare('SELECT id, evidence_id AS item, kind, definition FROM made_item ORDER BY rowid').all()
    expect(rows).toMatchObject([
      { id: blob, item, kind: 'comparison', definition: '{"title":"T"}' },
      { id: ID, item: chart, kind: 'chart' },
      { kind: 'chain' },
    ])
    raw.close()
  })

  it('refuse a database that is no case', async () => {
    const { database, place } = await freshDatabase()
    database.raw.pragma('user_version=1')
    expect(() => migrate(database, place.path)).toThrow(expect.objectContaining({ code: 'not-a-case' }))
    closeDatabase(database)
  })
})

describe('the schema', () => {
  it('refuses to change or delete a custody event, or to change an original', async () => {
    const { database, place } = await freshDatabase()
    migrate(database, place.path)
    const { raw } = database
    raw.exec(
      `INSERT INTO custody_event VALUES (1, 't', 'a', 'case.created', NULL, '{}', '${'0'.repeat(64)}', '${'1'.repeat(64)}')`,
    )
    expect(() => raw.exec(`UPDATE custody_event SET actor = 'b'`)).toThrow('append-only')
    expect(() => raw.exec('DELETE FROM custody_event')).toThrow('append-only')
    raw.exec(`INSERT INTO blob (id) VALUES ('${ID}'); INSERT INTO blob_chunk VALUES ('${ID}', 0, x'00')`)
    expect(() => raw.exec(`UPDATE blob_chunk SET bytes = x'01'`)).toThrow('never changes')
    closeDatabase(database)
  })

  it('stamps each edited field with a counter that rises', async () => {
    const { database, place } = await freshDatabase()
    migrate(database, place.path)
    inTransaction(database, (tx) => {
      insertCaseInfo(tx, { id: ID, title: 'T', createdAt: 't', device: ID, example: false })
      stampFields(tx, 'case_info', ID, ['title'], '2026-01-01')
      stampFields(tx, 'case_info', ID, ['title'], '2026-01-02')
    })
    expect(stampsOf(database.read, ID)).toEqual([
      { table: 'case_info', row: ID, field: 'title', changedAt: '2026-01-02', device: ID, counter: 2 },
    ])
    closeDatabase(database)
  })
})

describe('an open database', () => {
  it('sorts a big table in memory: while it does, no temporary file is open, not even a deleted one', async () => {
    const { database, folder } = await freshDatabase()
    const { raw } = database
    // With little memory for pages, a sort that could spill does.
    raw.pragma('cache_size=-2000')
    raw.exec('CREATE TABLE big (words TEXT) STRICT')
    const insert = raw.prepare(`INSERT INTO big SELECT 'witness ' || hex(randomblob(400)) FROM json_each(?)`)
    insert.run(JSON.stringify(Array.from({ length: 40_000 }, (_, i) => i)))
    const seenWhileSorting = (sql: string) => {
      const rows = raw.prepare(sql).iterate()
      rows.next()
      const files = temporaryFiles()
      rows.return?.()
      return files
    }
    expect(seenWhileSorting('SELECT words FROM big ORDER BY words')).toEqual([])
    expect(readdirSync(folder).sort()).toEqual(['a.wro', 'a.wro-wal'])
    raw.pragma('temp_store=FILE')
    expect(
      seenWhileSorting('SELECT words FROM big ORDER BY words'),
      'the check sees a spill where there is one',
    ).not.toEqual([])
    closeDatabase(database)
  })

  it('has every safeguard set', async () => {
    const { database } = await freshDatabase()
    const value = (name: string) => database.raw.pragma(name, { simple: true })
    expect(
      ['secure_delete', 'locking_mode', 'trusted_schema', 'foreign_keys', 'journal_mode', 'cipher'].map(value),
    ).toEqual([1, 'exclusive', 0, 1, 'wal', 'aegis'])
    closeDatabase(database)
  })
})

/** The temporary files SQLite holds open in this process, deleted ones too. */
function temporaryFiles(): string[] {
  const paths = readdirSync('/proc/self/fd').flatMap((descriptor) => {
    try {
      return [readlinkSync(`/proc/self/fd/${descriptor}`)]
    } catch {
      return []
    }
  })
  return paths.filter((path) => path.includes('etilqs'))
}
