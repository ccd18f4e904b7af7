import type { Evidence } from '../../domain/evidence.ts'
import { EVIDENCE_KINDS, KIND_WORDS } from '../../domain/evidence.ts'
import { tagsInUse } from './tags.ts'

/** A named part of the evidence in the navigator, with how much is on it. */
export interface Shelf {
  readonly id: string
  readonly words: string
  readonly count: number
}

type Test = (item: Evidence) => boolean

const TO_MEND: Readonly<Record<string, { readonly words: string; readonly holds: Test }>> = {
  problem: { words: 'With a problem', holds: (item) => item.problem !== null },
  'no-source': { words: 'No source named', holds: (item) => item.source === null },
  undated: { words: 'Undated', holds: (item) => item.date === null },
  'no-text': { words: 'No text', holds: (item) => item.pages !== null && item.pagesWithText === 0 },
  untranslated: {
    words: 'Untranslated',
    holds: ({ language, translated }) => language !== null && !/^en(glish)?\b/i.test(language) && !translated,
  },
  'no-facts': { words: 'No facts yet', holds: (item) => item.facts === 0 },
}

/** What a shelf of a tag is called by; a kind's name has no colon. */
const TAG = 'tag:'

function testOf(shelf: string): Test {
  if (shelf === 'all') return () => true
  if (shelf.startsWith(TAG)) return ({ tags }) => tags.includes(shelf.slice(TAG.length))
  return TO_MEND[shelf]?.holds ?? ((item) => item.kind === shelf)
}

/** The items on a shelf whose title, name, source or tags have the words looked for. */
export function onShelf(items: readonly Evidence[], shelf: string, filter: string): readonly Evidence[] {
  const holds = testOf(shelf)
  const words = filter.trim().toLowerCase()
  const named = (item: Evidence) =>
    `${item.title} ${item.originalName} ${item.source ?? ''} ${item.tags.join(' ')}`.toLowerCase()
  return items.filter((item) => holds(item) && (words === '' || named(item).includes(words)))
}

/** The navigator's shelves: all, each kind there is, each tag in use, and what still wants something. */
export function shelves(items: readonly Evidence[]): {
  readonly kinds: readonly Shelf[]
  readonly tags: readonly Shelf[]
  readonly mend: readonly Shelf[]
} {
  const count = (id: string) => items.filter(testOf(id)).length
  const kinds = EVIDENCE_KINDS.map((id) => ({ id, words: KIND_WORDS[id], count: count(id) }))
  const mend = Object.entries(TO_MEND).map(([id, { words }]) => ({ id, words, count: count(id) }))
  return {
    kinds: [{ id: 'all', words: 'All', count: items.length }, ...kinds.filter((shelf) => shelf.count > 0)],
    tags: tagsInUse(items).map((each) => ({ id: `${TAG}${each.tag}`, words: each.tag, count: each.count })),
    mend: mend.filter((shelf) => shelf.count > 0),
  }
}
