import { useState } from 'react'
import type { AuthorityInfo } from '../../../../domain/authority-record.ts'
import { useQuery } from '../../../data/use-query.ts'
import { useTemplate } from '../../../data/use-template.ts'
import { Button } from '../../../ui/button.tsx'
import { FilterChip } from '../../../ui/chip.tsx'
import { Pane } from '../../../ui/pane.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Split } from '../../../ui/split.tsx'
import { AuthorityDetail } from './authority-detail.tsx'
import { AuthorityForm } from './authority-form.tsx'
import { AuthorityTable } from './authority-table.tsx'

/** What the petition may cite beside its exhibits: how it prints, where it is cited, and who compared it with its source. */
export function AuthoritiesScreen({ authority }: { readonly authority: string | null }) {
  const template = useTemplate()
  return template ? <Authorities template={template.id} first={authority} /> : null
}

const FILTERS = { cited: 'Cited', unconfirmed: 'Not confirmed', own: 'Added to this case' } as const
type Filter = keyof typeof FILTERS

const fits: Readonly<Record<Filter, (authority: AuthorityInfo) => boolean>> = {
  cited: ({ cited }) => cited > 0,
  unconfirmed: ({ verifiedAsOf }) => verifiedAsOf === null,
  own: ({ record }) => record !== null,
}

/** Stands for the one being added: no id is so short. */
const NEW = 'new'

interface AuthoritiesProps {
  readonly template: string
  /** The authority something led to. */
  readonly first: string | null
}

function Authorities({ template, first }: AuthoritiesProps) {
  const { data, error } = useQuery('petition', 'authorities', { template })
  const [filters, setFilters] = useState<ReadonlySet<Filter>>(new Set())
  const [chosen, setChosen] = useState(first)
  if (error) return <Problem error={error} />
  if (!data) return null
  const shown = data.filter((authority) => [...filters].every((filter) => fits[filter](authority)))
  const on = data.find(({ id }) => id === chosen) ?? shown[0]
  const toggle = (filter: Filter) => (selected: boolean) =>
    setFilters(new Set([...filters].filter((one) => one !== filter).concat(selected ? [filter] : [])))
  return (
    <Split id="authorities" side="right" label="Width of the authority" start={440} least={340} most={680} share={0.46}>
      <Pane name="Authorities" className="authorities">
        <div className="bar">
          <h2>Authorities</h2>
          <div className="filters" role="group" aria-label="Shown">
            {Object.entries(FILTERS).map(([id, words]) => (
              <FilterChip key={id} selected={filters.has(id as Filter)} onChange={toggle(id as Filter)}>
                {words}
              </FilterChip>
            ))}
          </div>
          <span className="sp" />
          <Button look="primary" onPress={() => setChosen(NEW)}>
            Add an authority
          </Button>
        </div>
        <AuthorityTable authorities={shown} on={chosen === NEW ? null : (on?.id ?? null)} onChoose={setChosen} />
      </Pane>
      <Pane as="aside" name="Authority" className="authority-side scroll">
        {chosen === NEW || !on ? (
          <AuthorityForm key={NEW} authority={null} onDone={setChosen} />
        ) : (
          <AuthorityDetail key={on.id} template={template} authority={on} />
        )}
      </Pane>
    </Split>
  )
}
