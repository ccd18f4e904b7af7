import type { Evidence } from './evidence.ts'
import type { Lack } from './overview.ts'

/** What an item lacks: the overview counts it, a shelf of the evidence shows it. */
export const LACKING: Readonly<Record<Lack, (item: Evidence) => boolean>> = {
  problem: (item) => item.problem !== null,
  'no-source': (item) => item.source === null,
  undated: (item) => item.date === null,
  'no-text': (item) => item.pages !== null && item.pagesWithText === 0,
  unconfirmed: (item) => item.pagesUnconfirmed > 0,
  untranslated: (item) => item.language !== null && !/^en(glish)?\b/i.test(item.language) && !item.translated,
  'no-facts': (item) => item.facts === 0,
}

/** Each in a few words, as overview and shelves print it. */
export const LACK_WORDS: Readonly<Record<Lack, string>> = {
  problem: 'With a problem',
  'no-source': 'No source named',
  undated: 'Undated',
  'no-text': 'No text',
  unconfirmed: 'Text to confirm',
  untranslated: 'Untranslated',
  'no-facts': 'No facts yet',
}
