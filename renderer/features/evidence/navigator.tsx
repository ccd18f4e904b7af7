import type { Evidence } from '../../../domain/evidence.ts'
import { ExportReferences, ImportReferences } from './import-references.tsx'
import { useStore } from '../../app/store.ts'
import type { Shelf } from '../../parts/shelves.ts'
import { shelves } from '../../parts/shelves.ts'
import { useShelfContext } from '../../parts/use-shelf-context.ts'
import { FoldersNav } from './folders-nav.tsx'
import { ReadingEntry } from './reading-entry.tsx'
import { SavedFilters } from './saved-filters.tsx'

/** The kinds of evidence there are, and what still wants something, each with its count. */
export function Navigator({ items }: { readonly items: readonly Evidence[] }) {
  const { kinds, tags, review, mend } = shelves(items, useShelfContext())
  return (
    <>
      <ShelfList shelves={kinds} />
      <FoldersNav />
      <SavedFilters />
      {review.length > 0 ? <h3>Review</h3> : null}
      <ShelfList shelves={review} />
      {tags.length > 0 ? <h3>Tags</h3> : null}
      <ShelfList shelves={tags} />
      {mend.length > 0 ? <h3>To mend</h3> : null}
      <ShelfList shelves={mend} />
      <ReadingEntry items={items} />
      <h3>References</h3>
      <ImportReferences />
      <ExportReferences />
    </>
  )
}

function ShelfList({ shelves: list }: { readonly shelves: readonly Shelf[] }) {
  const on = useStore((state) => state.shelf)
  const { setShelf } = useStore.getState()
  return (
    <ul>
      {list.map(({ id, words, count }) => (
        <li key={id}>
          <button type="button" className="shelf" aria-pressed={id === on} onClick={() => setShelf(id)}>
            {words} <small>{count}</small>
          </button>
        </li>
      ))}
    </ul>
  )
}
