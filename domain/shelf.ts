import type { Evidence } from './evidence.ts'
import { itemsWithin, type Folder } from './folder.ts'
import { LACKING } from './lacking.ts'
import { Lack } from './overview.ts'
import { standingOf, type Review } from './review.ts'

/** What some shelves need to know besides the items: the folders, and what review decided. */
export interface ShelfContext {
  readonly folders: readonly Folder[]
  readonly reviews: readonly Pick<Review, 'evidenceId' | 'state' | 'changed'>[]
}
const NONE: ShelfContext = { folders: [], reviews: [] }

type Test = (item: Evidence) => boolean

/** What a shelf of a tag, a folder, or a standing in review begins with; a kind's name has no colon. */
export const TAG = 'tag:'
export const FOLDER = 'folder:'
export const REVIEW = 'review:'

function testOf(shelf: string, { folders, reviews }: ShelfContext): Test {
  if (shelf === 'all') return () => true
  if (shelf.startsWith(TAG)) return ({ tags }) => tags.includes(shelf.slice(TAG.length))
  if (shelf.startsWith(FOLDER)) {
    const items = itemsWithin(folders, shelf.slice(FOLDER.length))
    return ({ id }) => items.has(id)
  }
  if (shelf.startsWith(REVIEW)) {
    const of = new Map(reviews.map((review) => [review.evidenceId, review]))
    return ({ id }) => standingOf(of.get(id)) === shelf.slice(REVIEW.length)
  }
  const lack = Lack.safeParse(shelf).data
  return lack ? LACKING[lack] : (item) => item.kind === shelf
}

/** The items on a shelf whose title, name, source or tags have the words looked for. */
export function onShelf(
  items: readonly Evidence[],
  shelf: string,
  filter: string,
  context: ShelfContext = NONE,
): readonly Evidence[] {
  const holds = testOf(shelf, context)
  const words = filter.trim().toLowerCase()
  const named = (item: Evidence) =>
    `${item.title} ${item.originalName} ${item.source ?? ''} ${item.tags.join(' ')}`.toLowerCase()
  return items.filter((item) => holds(item) && (words === '' || named(item).includes(words)))
}
