import { useState } from 'react'
import type { FactId } from '../../../domain/ids.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { FilterChip } from '../../ui/chip.tsx'
import { useCommand } from '../../ui/keys/use-command.ts'
import { Empty } from '../../ui/empty.tsx'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import { FactEditor } from './fact-editor.tsx'
import type { FactFilter } from './filter-facts.ts'
import { chronology, contradicted, FACT_FILTERS, filterFacts, FILTER_WORDS } from './filter-facts.ts'
import { FactsTable } from './facts-table.tsx'

/** Every fact in the order of what it tells; the selected one is edited at the right. */
export function FactsScreen({ fact }: { readonly fact: FactId | null }) {
  const { data, error } = useQuery('facts', 'list', {})
  const [filter, setFilter] = useState<FactFilter | null>(null)
  const facts = chronology(data ?? [])
  const chosen = facts.find(({ id }) => id === fact)
  useCommand('new-fact', () => useStore.getState().go(to.evidence()))
  return (
    <Split id="facts" side="right" label="Width of the fact" start={396} least={320} most={620}>
      <Pane name="Facts" className="facts">
        <div className="bar">
          <h2>Facts</h2>
          <Filters filter={filter} onChange={setFilter} count={(one) => filterFacts(facts, one).length} />
          <span className="sp" />
          <Button onPress={() => useStore.getState().go(to.evidence())}>Read evidence</Button>
        </div>
        {error ? <Problem error={error} /> : null}
        {data?.length === 0 ? <NoFacts /> : null}
        {facts.length > 0 ? (
          <FactsTable facts={filterFacts(facts, filter)} chosen={fact} disputed={contradicted(facts)} />
        ) : null}
      </Pane>
      <Pane as="aside" name="Fact" className="fact-pane scroll">
        {chosen ? <FactEditor key={chosen.id} fact={chosen} facts={facts} /> : <Choose />}
      </Pane>
    </Split>
  )
}

interface FiltersProps {
  readonly filter: FactFilter | null
  readonly onChange: (filter: FactFilter | null) => void
  readonly count: (filter: FactFilter) => number
}

function Filters({ filter, onChange, count }: FiltersProps) {
  return (
    <div className="filters" role="group" aria-label="Show only">
      {FACT_FILTERS.filter((one) => count(one) > 0 || one === filter).map((one) => (
        <FilterChip key={one} selected={filter === one} onChange={(on) => onChange(on ? one : null)}>
          {FILTER_WORDS[one]} {count(one)}
        </FilterChip>
      ))}
    </div>
  )
}

function Choose() {
  return <p className="quiet pick">Select a fact to see where its proof stands, and to edit it.</p>
}

function NoFacts() {
  return (
    <Empty
      title="No facts yet"
      example={
        <p className="doc">The auditor interviewed 10 of 49 workers. (Audit report, p. 4; supports § 12.42(b)(1))</p>
      }
    >
      <p>
        A fact is one short dated statement with the page that proves it. Open an item of evidence, select the words
        that prove something, and press <kbd>H</kbd>.
      </p>
      <div>
        <Button look="primary" onPress={() => useStore.getState().go(to.evidence())}>
          Go to the evidence
        </Button>
      </div>
    </Empty>
  )
}
