import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { migrations } from '../../db/migrations/list.ts'
import { countUnindexed } from '../../db/repositories/search-index.ts'
import type { App } from '../app.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { importTradeFile } from '../trade/import-trade.ts'
import { listShipments } from '../trade/list-shipments.ts'
import { purgeItem } from '../trash/purge-item.ts'
import { restoreItems } from '../trash/restore-items.ts'
import { trashEvidence } from '../trash/trash-evidence.ts'
import { redo } from '../undo/redo.ts'
import { undo } from '../undo/undo.ts'
import { catchUp, indexPages } from './index-pages.ts'
import { searchCase } from './search-case.ts'

const titles = (app: App, typed: string) =>
  searchCase(app, typed)
    .map(({ title }) => title)
    .sort()

async function caseOf(files: Readonly<Record<string, string>>) {
  const { app, folder } = await tempCase()
  const added = await addEvidence(app, { paths: await writeFiles(folder, files) })
  return { app, folder, ids: added.map(({ id }) => id ?? '') }
}

describe('the index', () => {
  it('has what is added, leaves out what is in the Trash, and has it again when it is restored or undone', async () => {
    const { app, ids } = await caseOf({ 'one.txt': '강제노동 forced', 'two.txt': 'forced 强迫' })
    expect([titles(app, 'forced'), titles(app, '강제 노동')]).toEqual([['one', 'two'], ['one']])
    trashEvidence(app, { ids: ids.slice(0, 1) })
    expect(titles(app, 'forced')).toEqual(['two'])
    undo(app)
    expect(titles(app, 'forced')).toEqual(['one', 'two'])
    redo(app)
    expect(titles(app, '노동')).toEqual([])
    restoreItems(app, { ids: ids.slice(0, 1) })
    expect(titles(app, '노동')).toEqual(['one'])
  })

  it('finds the best pages though more of those in the Trash match better', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`t${i}.txt`, `auditor auditor ${i}`]))
    const { app, ids } = await caseOf({ ...files, 'kept.txt': `auditor ${'filler '.repeat(500)}` })
    trashEvidence(app, { ids: ids.slice(0, 30) })
    expect(titles(app, 'auditor')).toEqual(['kept'])
  })

  it('notes a text that is changed or comes later, and has it before the next search', async () => {
    const { app, ids } = await caseOf({ 'scan.txt': 'first words' })
    app.database.raw.prepare('UPDATE page_text SET text = ? WHERE evidence_id = ?').run('later 여권', ids[0])
    app.database.raw
      .prepare('INSERT INTO page_text (evidence_id, page, text) VALUES (?, 2, ?)')
      .run(ids[0], 'read from a picture')
    expect(countUnindexed(app.database.read)).toBe(2)
    expect([titles(app, 'first'), titles(app, '여권'), titles(app, 'picture')]).toEqual([[], ['scan'], ['scan']])
    expect(countUnindexed(app.database.read)).toBe(0)
  })

  it('is made in steps that can be broken off and gone on with; a search says meanwhile what it can’t see', async () => {
    const { app, ids } = await caseOf({ 'long.txt': 'nothing' })
    const insert = app.database.raw.prepare('INSERT INTO page_text (evidence_id, page, text) VALUES (?, ?, ?)')
    for (let page = 2; page <= 451; page++) insert.run(ids[0], page, `page ${page} auditor`)
    expect(catchUp(app)).toBe(450)
    const stop = new AbortController()
    const told: number[] = []
    const progress = (done: number) => {
      told.push(done)
      if (done === 200) stop.abort()
    }
    await expect(indexPages(app, { signal: stop.signal, progress })).rejects.toMatchObject({ code: 'cancelled' })
    expect([told, countUnindexed(app.database.read)]).toEqual([[100, 200], 250])
    await indexPages(app)
    expect(countUnindexed(app.database.read)).toBe(0)
    expect(
      app.database.raw.prepare(`SELECT count(*) FROM page_words WHERE page_words MATCH 'auditor'`).pluck().get(),
    ).toBe(450)
  })

  it('takes the shipments of an earlier version in anew, once', async () => {
    const { app, folder } = await tempCase()
    const rows =
      'Shipper,Consignee,Arrival Date,Bill of Lading,Product Description\nŁódź Zakład,Acme,2023-05-01,B1,cotton\n'
    const [path = ''] = await writeFiles(folder, { 'rows.csv': rows })
    await importTradeFile(app, path, { preset: null })
    const found = () => listShipments(app, { words: 'lodz', offset: 0, limit: 5 }).total
    expect(found()).toBe(1)
    const { raw } = app.database
    raw.exec('DELETE FROM shipment_words; INSERT INTO shipment_refold VALUES (1, 0)')
    expect(found()).toBe(0)
    await indexPages(app)
    expect([found(), raw.prepare('SELECT count(*) FROM shipment_refold').pluck().get()]).toEqual([1, 0])
  })

  it('forgets what is purged', async () => {
    const { app, ids } = await caseOf({ 'gone.txt': 'Zimtschnecke', 'kept.txt': 'kept' })
    trashEvidence(app, { ids: ids.slice(0, 1) })
    purgeItem(app, { id: ids[0] ?? '', caseTitle: 'Test case', reason: 'Consent was taken back.' })
    expect([titles(app, 'Zimtschnecke'), titles(app, 'kept')]).toEqual([[], ['kept']])
  })
})

it('the migration asks for every page and shipment of an earlier case to be taken in anew', () => {
  const raw = new Database(':memory:')
  const at = migrations.findIndex(({ name }) => name.endsWith('-search'))
  for (const { sql } of migrations.slice(0, at)) raw.exec(sql)
  raw.pragma('foreign_keys = OFF')
  raw.exec(`INSERT INTO page_text (evidence_id, page, text) VALUES ('${'0'.repeat(36)}', 1, 'Królewska')`)
  raw.exec(`INSERT INTO page_words (rowid, words) VALUES (1, 'Królewska')`)
  for (const { sql } of migrations.slice(at)) raw.exec(sql)
  expect(raw.prepare('SELECT count(*) FROM page_words').pluck().get()).toBe(0)
  expect(raw.prepare('SELECT text, indexed FROM page_text').all()).toEqual([{ text: 'Królewska', indexed: 0 }])
  expect(raw.prepare('SELECT * FROM shipment_refold').all()).toEqual([])
  raw.close()
})
