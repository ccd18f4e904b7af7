import type { EvidenceId } from '../../domain/ids.ts'
import { searchPages } from '../../db/repositories/page-text.ts'
import type { App } from '../app.ts'
import { ftsQuery } from './fts-query.ts'
import { snippetOf } from './snippet.ts'

/** One page found: its item, the words around the first match, and where in them the matches stand (UTF-16 units). */
export interface Hit {
  readonly evidenceId: EvidenceId
  readonly title: string
  readonly page: number
  readonly snippet: string
  readonly marks: [number, number][]
}

const MOST = 200

/** Pages whose text holds all the words typed, best first, at most 200. Whatever is typed is answered; nothing of it is run. */
export function searchCase(app: App, typed: string): Hit[] {
  const { match, terms } = ftsQuery(typed)
  if (match === null) return []
  return searchPages(app.database.read, match, MOST).map(({ evidenceId, title, page, text }) => ({
    evidenceId: evidenceId as EvidenceId,
    title,
    page,
    ...snippetOf(text, terms),
  }))
}
