import type { Fault } from '../../../domain/assessment.ts'
import { FactId, EvidenceId } from '../../../domain/ids.ts'
import type { Route } from '../../app/route.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { useTemplate } from '../../data/use-template.ts'
import { Button } from '../../ui/button.tsx'
import { StateMark } from '../../ui/state-mark.tsx'

/** Common faults found in this petition, each with a way to where it is. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const place = usePlace()
  return (
    <section className="requirement-group" aria-label="Faults">
      <h3>Common faults</h3>
      {faults.length === 0 ? <p className="quiet none-here">None of the faults we look for.</p> : null}
      <ul>
        {faults.map((fault, i) => {
          const route = place(fault.where)
          return (
            <li key={i} className="requirement">
              <StateMark tone="weak">Fault</StateMark>
              <span className="requirement-words">{fault.says}</span>
              {route ? (
                <Button onPress={() => useStore.getState().go(route)} label={`Go to: ${fault.says}`}>
                  Go to
                </Button>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function useAuthorities(): ReadonlySet<string> {
  const template = useTemplate()?.id ?? ''
  const { data = [] } = useQuery('petition', 'authorities', { template })
  return new Set(data.map(({ id }) => id))
}

/** The screen a fault's place names: an authority, a field, a fact or an item of evidence. */
function usePlace(): (where: string) => Route | null {
  const fields = useTemplate()?.fields ?? []
  const facts = useQuery('facts', 'list', {}).data ?? []
  const items = useQuery('evidence', 'list', {}).data ?? []
  const authorities = useAuthorities()
  return (where) => {
    if (authorities.has(where)) return to.authorities(where)
    const id = where.split(' ').at(-1) ?? where
    if (fields.some(({ name }) => name === id)) return to.petition(id)
    const fact = FactId.safeParse(id)
    if (fact.success && facts.some((other) => other.id === fact.data)) return to.facts(fact.data)
    const item = EvidenceId.safeParse(id)
    return item.success && items.some((other) => other.id === item.data) ? to.reader(item.data) : null
  }
}
