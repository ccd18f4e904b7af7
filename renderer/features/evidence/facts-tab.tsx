import type { Evidence } from '../../../domain/evidence.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { FactCard } from '../../parts/fact-card.tsx'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'

/** The facts that rest on this item. */
export function FactsTab({ item }: { readonly item: Evidence }) {
  const { data, error } = useQuery('facts', 'list', {})
  const own = (data ?? []).filter((fact) => fact.pinpoints.some(({ evidenceId }) => evidenceId === item.id))
  return (
    <div className="stack">
      {error ? <Problem error={error} /> : null}
      {own.map((fact) => (
        <FactCard key={fact.id} fact={fact} />
      ))}
      {own.length === 0 ? (
        <p className="quiet">No fact rests on this item yet. Open it, select what proves something, press H.</p>
      ) : null}
      <div>
        <Button onPress={() => useStore.getState().go(to.reader(item.id))}>Read and make facts</Button>
      </div>
    </div>
  )
}
