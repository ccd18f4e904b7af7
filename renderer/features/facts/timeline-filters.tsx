import type { Bearing } from '../../../domain/fact.ts'
import { parseFuzzyDate } from '../../../domain/fuzzy-date.ts'
import { EntityId } from '../../../domain/ids.ts'
import type { LanesBy, TimelineAsked } from '../../../domain/timeline/timeline.ts'
import { useQuery } from '../../data/use-query.ts'
import { Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'

const BY: readonly { readonly id: LanesBy; readonly words: string }[] = [
  { id: 'element', words: 'Element of law' },
  { id: 'entity', words: 'Entity' },
  { id: 'kind', words: 'Kind' },
]
const STANCES: readonly { readonly id: Bearing | ''; readonly words: string }[] = [
  { id: '', words: 'For and against' },
  { id: 'for', words: 'For' },
  { id: 'against', words: 'Against' },
]

interface FiltersProps {
  readonly asked: TimelineAsked
  readonly onChange: (asked: TimelineAsked) => void
}

const wrong = (typed: string) =>
  typed.trim() === '' || parseFuzzyDate(typed) ? null : 'A date such as 2020-12-23, Dec 2020 or 2020.'

/** What the timeline is narrowed to, and what its lanes are. */
export function TimelineFilters({ asked, onChange }: FiltersProps) {
  const entities = useQuery('entities', 'list', {}).data ?? []
  const elements = useQuery('facts', 'elements', {}).data ?? []
  const change = (part: Partial<TimelineAsked>) => onChange({ ...asked, ...part })
  return (
    <div className="timeline-filters" role="group" aria-label="What the timeline shows">
      <Select label="Lanes by" value={asked.by} options={BY} onChange={(by) => change({ by })} />
      <Field label="From" value={asked.from} onChange={(from) => change({ from })} wrong={wrong(asked.from)} />
      <Field label="To" value={asked.to} onChange={(to) => change({ to })} wrong={wrong(asked.to)} />
      <Select
        label="Entity"
        value={asked.entity ?? ''}
        options={[{ id: '', words: 'All' }, ...entities.map(({ id, name }) => ({ id, words: name }))]}
        onChange={(id) => change({ entity: id === '' ? null : EntityId.parse(id) })}
      />
      <Select
        label="Element"
        value={asked.element ?? ''}
        options={[{ id: '', words: 'All' }, ...elements]}
        onChange={(id) => change({ element: id === '' ? null : id })}
      />
      <Select
        label="Bearing"
        value={asked.stance ?? ''}
        options={STANCES}
        onChange={(id) => change({ stance: id === '' ? null : id })}
      />
    </div>
  )
}

/** What is asked with days that are no dates left open. */
export const readable = (asked: TimelineAsked): TimelineAsked => ({
  ...asked,
  from: wrong(asked.from) === null ? asked.from.trim() : '',
  to: wrong(asked.to) === null ? asked.to.trim() : '',
})
