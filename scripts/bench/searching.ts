import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createCase } from '../../core/case/create-case.ts'
import { closeCase } from '../../core/case/open-case.ts'
import { indexPages } from '../../core/search/index-pages.ts'
import { ftsMatch, readWords } from '../../core/search/query.ts'
import { searchCase } from '../../core/search/search-case.ts'
import type { App } from '../../core/app.ts'
import { compare, type Row } from './row.ts'
import { madePages, madeQueries } from './made-pages.ts'

const ITEMS = 1000
const PAGES_EACH = 100
const ROUNDS = 3

/** Searching 100,000 pages of text in an encrypted case, snippets and marks too, against sqlite3 with a bare FTS5 table and its snippets. */
export async function searching(folder: string): Promise<readonly Row[]> {
  const queries = madeQueries()
  const bare = makeBare(folder)
  const { app } = await createCase({
    path: join(folder, 'searching.wro'),
    title: 'Measured',
    passphrase: 'correct horse battery staple',
  })
  await fill(app)
  const sides = Array.from({ length: ROUNDS }, () => ({ ours: ask(app, queries), other: askBare(bare, queries) }))
  await closeCase(app)
  const row = (share: number) => {
    let [ours, other] = [0, 0]
    return compare(
      `search ${ITEMS * PAGES_EACH} pages, p${share * 100} of ${queries.length} | sqlite3, bare FTS5`,
      ROUNDS,
      () => Promise.resolve(percentile(sides[ours++]?.ours ?? [], share)),
      () => Promise.resolve(percentile(sides[other++]?.other ?? [], share)),
    )
  }
  return [await row(0.5), await row(0.95)]
}

async function fill(app: App): Promise<void> {
  const { raw } = app.database
  raw.pragma('foreign_keys=OFF')
  const item = raw.prepare(
    `INSERT INTO evidence (id, blob_id, title, kind, media_type, pages, binding, original_name, added_at)
     VALUES (?, ?, ?, 'press-report', 'application/pdf', ?, 'copy', ?, '2026-01-01')`,
  )
  const page = raw.prepare('INSERT INTO page_text (evidence_id, page, text) VALUES (?, ?, ?)')
  const pages = madePages(ITEMS * PAGES_EACH)
  for (let i = 0; i < ITEMS; i++) {
    const id = app.newId()
    raw.transaction(() => {
      item.run(id, app.newId(), `Item ${i}`, PAGES_EACH, `item-${i}.pdf`)
      for (let n = 1; n <= PAGES_EACH; n++) page.run(id, n, pages.next().value)
    })()
  }
  raw.pragma('foreign_keys=ON')
  await indexPages(app)
}

function ask(app: App, queries: readonly string[]): readonly number[] {
  return queries.map((query) => {
    const start = performance.now()
    searchCase(app, query)
    return (performance.now() - start) / 1000
  })
}

/** A file of SQLite with nothing in it but the same pages in an FTS5 table as it comes. */
function makeBare(folder: string): string {
  const path = join(folder, 'bare.sqlite')
  const inserts = function* () {
    for (const text of madePages(ITEMS * PAGES_EACH)) yield `INSERT INTO page VALUES ('${text.replaceAll("'", "''")}');`
  }
  sqlite3(path, ['CREATE VIRTUAL TABLE page USING fts5 (text);', 'BEGIN;', ...inserts(), 'COMMIT;'].join('\n'))
  return path
}

function askBare(path: string, queries: readonly string[]): readonly number[] {
  const selects = queries.map(
    (query) =>
      `SELECT rowid, snippet(page, 0, '[', ']', '…', 32) FROM page WHERE page MATCH '${(ftsMatch(readWords(query)) ?? '').replaceAll("'", "''")}' ORDER BY rank LIMIT 200;`,
  )
  const told = sqlite3(path, ['.timer on', ...selects].join('\n'))
  const times = [...told.matchAll(/^Run Time: real ([\d.]+)/gm)].map(({ 1: seconds }) => Number(seconds))
  if (times.length !== queries.length)
    throw new Error(`sqlite3 told ${times.length} times for ${queries.length} queries`)
  return times
}

function sqlite3(path: string, input: string): string {
  const { status, stdout, stderr } = spawnSync('sqlite3', [path], { input, encoding: 'utf8', maxBuffer: 1 << 30 })
  if (status !== 0) throw new Error(`sqlite3 failed (${String(status)}): ${stderr.slice(-2000)}`)
  return stdout
}

function percentile(seconds: readonly number[], share: number): number {
  const sorted = [...seconds].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
