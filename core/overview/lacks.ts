import type { Evidence } from '../../domain/evidence.ts'
import type { Lack } from '../../domain/overview.ts'

/** What an item lacks. */
export const LACKING: Readonly<Record<Lack, (item: Evidence) => boolean>> = {
  'no-source': (item) => item.source === null,
  undated: (item) => item.date === null,
  'no-text': (item) => item.pages !== null && item.pagesWithText === 0,
  untranslated: (item) => item.language !== null && !/^en(glish)?\b/i.test(item.language) && !item.translated,
  problem: (item) => item.problem !== null,
  'no-facts': (item) => item.facts === 0,
}
