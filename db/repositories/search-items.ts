import type { EvidenceKind, Problem } from '../../domain/evidence.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import type { ReadDb } from '../handles.ts'

/** What a search asks of an item: what people wrote of it, and what filters go by. `written` holds its form and tags. */
export interface SearchItem {
  readonly id: EvidenceId
  readonly title: string
  readonly kind: EvidenceKind
  readonly mediaType: string
  readonly pages: number | null
  readonly problem: Problem['code'] | null
  readonly originalName: string
  readonly source: string | null
  readonly receivedHow: string | null
  readonly date: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly language: string | null
  readonly note: string | null
  readonly written: readonly string[]
  readonly tags: readonly string[]
  readonly hasText: boolean
  readonly cited: boolean
  readonly withheld: boolean
  readonly translated: boolean
}

interface Row extends Omit<SearchItem, 'written' | 'tags' | 'hasText' | 'cited' | 'withheld' | 'translated'> {
  written: string
  tags: string
  hasText: number
  cited: number
  withheld: number
  translated: number
}

/** Every item that is not in the Trash, in the order they came in. */
export function readSearchItems(db: ReadDb): readonly SearchItem[] {
  const rows = db
    .prepare(
      `SELECT e.id, e.title, e.kind, e.media_type AS mediaType, e.pages, e.problem_code AS problem, e.original_name AS originalName,
         e.source, e.received_how AS receivedHow, e.date, e.author, e.publisher, e.url, e.language, e.note,
         (SELECT json_group_array(value) FROM evidence_form f WHERE f.evidence_id = e.id) AS written,
         (SELECT json_group_array(tag) FROM evidence_tag g WHERE g.evidence_id = e.id) AS tags,
         EXISTS (SELECT 1 FROM page_text t WHERE t.evidence_id = e.id AND t.text <> '') AS hasText,
         EXISTS (SELECT 1 FROM pinpoint p JOIN fact f ON f.id = p.fact_id
                 WHERE p.evidence_id = e.id AND f.trashed_at IS NULL) AS cited,
         EXISTS (SELECT 1 FROM redaction r WHERE r.evidence_id = e.id) AS withheld,
         EXISTS (SELECT 1 FROM translation t WHERE t.original_id = e.id) AS translated
       FROM evidence e WHERE e.trashed_at IS NULL ORDER BY e.rowid`,
    )
    .all() as Row[]
  return rows.map((row) => ({
    ...row,
    written: JSON.parse(row.written) as string[],
    tags: JSON.parse(row.tags) as string[],
    hasText: row.hasText === 1,
    cited: row.cited === 1,
    withheld: row.withheld === 1,
    translated: row.translated === 1,
  }))
}

/** By item, how many of its pages have text; items without are left out. */
export function countPagesWithText(db: ReadDb): ReadonlyMap<string, number> {
  const rows = db
    .prepare(
      'SELECT evidence_id AS id, count(*) AS pages FROM page_text WHERE octet_length(text) > 0 GROUP BY evidence_id',
    )
    .all() as { id: string; pages: number }[]
  return new Map(rows.map(({ id, pages }) => [id, pages]))
}

/** A number that rises with every row this process writes: an answer kept since then is true while it stands. */
export const changesSoFar = (db: ReadDb): number => Number(db.prepare('SELECT total_changes()').pluck().get())
