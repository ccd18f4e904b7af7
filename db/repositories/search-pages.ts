import type { ReadDb } from '../handles.ts'

/** One page found, best first. */
export interface PageHit {
  readonly evidenceId: string
  readonly title: string
  readonly page: number
  readonly text: string
}

/** Which pages: an FTS5 expression, and the items they must lie in, where not in all. */
export interface PageSearch {
  readonly match: string
  readonly within: readonly string[] | null
}

const WITHIN = `AND rowid IN (SELECT no FROM page_text WHERE evidence_id IN (SELECT value FROM json_each(@within)))`

const boundTo = ({ match, within }: PageSearch) => ({ match, within: JSON.stringify(within) })

/** Pages that match, at most `limit`, best first; those in the Trash are passed over. */
export function searchPages(db: ReadDb, search: PageSearch, limit: number): readonly PageHit[] {
  // Pages are fetched one by one as the index ranks them: joined in one statement, SQLite sorts them with their text.
  const ranked = db
    .prepare(`SELECT rowid FROM page_words WHERE page_words MATCH @match ${search.within ? WITHIN : ''} ORDER BY rank`)
    .pluck()
    .iterate(boundTo(search)) as Iterable<number>
  const page = db.prepare(
    `SELECT t.evidence_id AS evidenceId, e.title, t.page, t.text
     FROM page_text t JOIN evidence e ON e.id = t.evidence_id WHERE t.no = ? AND e.trashed_at IS NULL`,
  )
  const hits: PageHit[] = []
  for (const no of ranked) {
    const hit = page.get(no) as PageHit | undefined
    if (hit) hits.push(hit)
    if (hits.length >= limit) break
  }
  return hits
}

/** How many pages of each item match, without those in the Trash. */
export function countPages(
  db: ReadDb,
  search: PageSearch,
): readonly { readonly evidenceId: string; readonly pages: number }[] {
  return db
    .prepare(
      `SELECT t.evidence_id AS evidenceId, count(*) AS pages
       FROM page_words w CROSS JOIN page_text t ON t.no = w.rowid CROSS JOIN evidence e ON e.id = t.evidence_id
       WHERE page_words MATCH @match AND e.trashed_at IS NULL ${search.within ? WITHIN.replace('rowid', 'w.rowid') : ''}
       GROUP BY t.evidence_id`,
    )
    .all(boundTo(search)) as { evidenceId: string; pages: number }[]
}
