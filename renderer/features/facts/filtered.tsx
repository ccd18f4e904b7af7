import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Fact } from '../../../domain/fact.ts'
import { useQuery } from '../../data/use-query.ts'
import { useTemplate } from '../../data/use-template.ts'
import { FilterChip } from '../../ui/chip.tsx'
import type { FactFilter, Standing } from './filter-facts.ts'
import { FACT_FILTERS, filterFacts, FILTER_WORDS } from './filter-facts.ts'

interface FilteredProps {
  readonly facts: readonly Fact[]
  readonly disputed: ReadonlySet<string>
  readonly children: (facts: readonly Fact[]) => ReactNode
}

/** Facts with the filters that would find something, each with how many it lets through. */
export function Filtered({ facts, disputed, children }: FilteredProps) {
  const [filter, setFilter] = useState<FactFilter | null>(null)
  const standing: Standing = { disputed, cited: useCited() }
  const count = (one: FactFilter) => filterFacts(facts, one, standing).length
  return (
    <>
      <div className="filters" role="group" aria-label="Show only">
        {FACT_FILTERS.filter((one) => count(one) > 0 || one === filter).map((one) => (
          <FilterChip key={one} selected={filter === one} onChange={(on) => setFilter(on ? one : null)}>
            {FILTER_WORDS[one]} {count(one)}
          </FilterChip>
        ))}
      </div>
      {children(filterFacts(facts, filter, standing))}
    </>
  )
}

/** Ids of the facts the petition cites as it stands; null until that is known. */
function useCited(): ReadonlySet<string> | null {
  const template = useTemplate()?.id ?? ''
  const { data } = useQuery('facts', 'cited', { template })
  return data ? new Set(data) : null
}
