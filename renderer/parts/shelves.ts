import type { Evidence } from '../../domain/evidence.ts'
import { EVIDENCE_KINDS, KIND_WORDS } from '../../domain/evidence.ts'
import { LACK_WORDS, LACKING } from '../../domain/lacking.ts'
import { Lack, LACKS } from '../../domain/overview.ts'
import { tagsInUse } from './tags.ts'

/** A named part of the evidence in the navigator, with how much is on it. */
export interface Shelf {
  readonly id: string
  readonly words: string
  readonly count: number
}

type Test = (item: Evidence) => boolean

/** What a shelf of a tag is called by; a kind's name has no colon. */
const TAG = 'tag:'

function testOf(shelf: string): Test {
  if (shelf === 'all') return () => true
  if (shelf.startsWith(TAG)) return ({ tags }) => tags.includes(shelf.slice(TAG.length))
  const lack = Lack.safeParse(shelf).data
  return lack ? LACKING[lack] : (item) => item.kind === shelf
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
  const mend = LACKS.map((id) => ({ id, words: LACK_WORDS[id], count: count(id) }))
  return {
    kinds: [{ id: 'all', words: 'All', count: items.length }, ...kinds.filter((shelf) => shelf.count > 0)],
    tags: tagsInUse(items).map((each) => ({ id: `${TAG}${each.tag}`, words: each.tag, count: each.count })),
    mend: mend.filter((shelf) => shelf.count > 0),
  }
}
