import { X } from 'lucide-react'
import type { SavedFilter } from '../../../domain/saved-filter.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { IconButton } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'

/** The filters saved in the case: one sets the shelf and the words at once. */
export function SavedFilters() {
  const filters = useQuery('folders', 'filters', {}).data ?? []
  const { act, error } = useAct()
  if (filters.length === 0) return null
  return (
    <>
      <h3>Saved filters</h3>
      <ul>
        {filters.map((filter) => (
          <li key={filter.id} className="folder-drop">
            <FilterButton filter={filter} />
            <IconButton
              label={`Remove the filter ${filter.name}`}
              onPress={() => void act(() => api.folders.removeFilter({ filter: filter.id }))}
            >
              <X size={13} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {error ? <Problem error={error} /> : null}
    </>
  )
}

function FilterButton({ filter: { name, shelf, words } }: { readonly filter: SavedFilter }) {
  const on = useStore((state) => state.shelf === shelf && state.evidenceFilter === words)
  const { setShelf, setEvidenceFilter } = useStore.getState()
  const take = () => {
    setShelf(shelf)
    setEvidenceFilter(words)
  }
  return (
    <button type="button" className="shelf" aria-pressed={on} onClick={take}>
      <span className="cut">{name}</span>
    </button>
  )
}
