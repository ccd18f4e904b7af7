import type { Evidence } from '../../domain/evidence.ts'
import { EVIDENCE_KINDS, KIND_WORDS } from '../../domain/evidence.ts'
import { LACK_WORDS } from '../../domain/lacking.ts'
import { LACKS } from '../../domain/overview.ts'
import { STANDING_WORDS, type ReviewStanding } from '../../domain/review.ts'
import { onShelf, REVIEW, TAG, type ShelfContext } from '../../domain/shelf.ts'
import { tagsInUse } from './tags.ts'

/** A named part of the evidence in the navigator, with how much is on it. */
export interface Shelf {
  readonly id: string
  readonly words: string
  readonly count: number
}

/** Standings that wait or warn come before the one that is done. */
const STANDINGS: readonly ReviewStanding[] = ['to-review', 'changed', 'returned', 'do-not-use', 'approved']

/** The navigator's shelves: all, each kind there is, each tag in use, how review stands once it began, and what still wants something. */
export function shelves(
  items: readonly Evidence[],
  context: ShelfContext,
): {
  readonly kinds: readonly Shelf[]
  readonly tags: readonly Shelf[]
  readonly review: readonly Shelf[]
  readonly mend: readonly Shelf[]
} {
  const count = (id: string) => onShelf(items, id, '', context).length
  const kinds = EVIDENCE_KINDS.map((id) => ({ id, words: KIND_WORDS[id], count: count(id) }))
  const mend = LACKS.map((id) => ({ id, words: LACK_WORDS[id], count: count(id) }))
  const review = STANDINGS.map((standing) => ({
    id: `${REVIEW}${standing}`,
    words: STANDING_WORDS[standing],
    count: context.reviews.length === 0 ? 0 : count(`${REVIEW}${standing}`),
  }))
  return {
    kinds: [{ id: 'all', words: 'All', count: items.length }, ...kinds.filter((shelf) => shelf.count > 0)],
    tags: tagsInUse(items).map((each) => ({ id: `${TAG}${each.tag}`, words: each.tag, count: each.count })),
    review: review.filter((shelf) => shelf.count > 0),
    mend: mend.filter((shelf) => shelf.count > 0),
  }
}
