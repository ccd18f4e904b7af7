import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { offersFor } from './results.ts'

/** Filters that may follow what is typed, to be pressed instead of typed. */
export function FilterOffers() {
  const query = useStore((state) => state.query)
  const filters = useQuery('search', 'filters', {}).data ?? []
  const offers = offersFor(query, filters)
  if (offers.length === 0) return null
  const take = (next: string) => {
    useStore.getState().setQuery(next)
    document.querySelector<HTMLInputElement>('.case-search input')?.focus()
  }
  return (
    <div className="filter-offers" role="group" aria-label="Filters">
      <span className="quiet">Filters</span>
      {offers.map(({ words, query: next }) => (
        <Button key={words} look="plain" onPress={() => take(next)}>
          {words}
        </Button>
      ))}
    </div>
  )
}
