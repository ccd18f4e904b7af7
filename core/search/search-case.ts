import type { EvidenceId } from '../../domain/ids.ts'
import type { SearchHit } from '../../domain/search.ts'
import { searchPages } from '../../db/repositories/search-pages.ts'
import type { App } from '../app.ts'
import { catchUp } from './index-pages.ts'
import { ftsMatch, readWords, termsOf, type Part } from './query.ts'
import { findersOf, snippetOf } from './snippet.ts'

/** Most pages that one search shows. */
export const MOST = 200

/** Pages whose text holds all the words typed, best first, at most 200. Whatever is typed is answered; nothing of it is run. */
export function searchCase(app: App, typed: string): SearchHit[] {
  catchUp(app)
  return pagesWith(app, readWords(typed), null, MOST)
}

/** Pages that have every part, best first, in some items or all. */
export function pagesWith(
  app: App,
  parts: readonly Part[],
  within: readonly string[] | null,
  most: number,
): SearchHit[] {
  const match = ftsMatch(parts)
  if (match === null) return []
  const finders = findersOf(termsOf(parts))
  return searchPages(app.database.read, { match, within }, most).map(({ evidenceId, title, page, text }) => ({
    evidenceId: evidenceId as EvidenceId,
    title,
    page,
    ...snippetOf(text, finders),
  }))
}
