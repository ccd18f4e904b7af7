import type { Evidence } from '../../../domain/evidence.ts'
import { useStore } from '../../app/store.ts'
import type { Shelf } from '../../parts/shelves.ts'
import { shelves } from '../../parts/shelves.ts'

/** The kinds of evidence there are, and what still wants something, each with its count. */
export function Navigator({ items }: { readonly items: readonly Evidence[] }) {
  const { kinds, tags, mend } = shelves(items)
  return (
    <>
      <ShelfList shelves={kinds} />
      {tags.length > 0 ? <h3>Tags</h3> : null}
      <ShelfList shelves={tags} />
      {mend.length > 0 ? <h3>To mend</h3> : null}
      <ShelfList shelves={mend} />
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
