import { useState } from 'react'
import { TimelineAsked, type LanesBy } from '../../../domain/timeline/timeline.ts'
import { Checkbox, Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { MakeActions } from './make-actions.tsx'
import { useMake, type MakeProps } from './use-make.ts'

const BY: readonly { readonly id: LanesBy; readonly words: string }[] = [
  { id: 'element', words: 'the element of law they support' },
  { id: 'entity', words: 'the entity they tell of' },
  { id: 'kind', words: 'what they are' },
]

/** The events of the case as they stand now, drawn in order of time with their dates and proof. */
export function TimelineForm(props: MakeProps) {
  const { before, onDone } = props
  const [asked, setAsked] = useState(() => TimelineAsked.parse(before ? JSON.parse(before.definition) : {}))
  const { make, busy, error } = useMake(props, 'timeline')
  const change = (part: Partial<TimelineAsked>) => setAsked({ ...asked, ...part })
  return (
    <div className="stack">
      <p className="quiet">
        Facts, first and last known shipments, and entries of lists, as they stand now. Under Facts, Timeline, they can
        be narrowed to an entity or element first.
      </p>
      <Field label="Title" value={asked.title} onChange={(title) => change({ title })} placeholder="Timeline" />
      <Select label="Together by" value={asked.by} options={BY} onChange={(by) => change({ by })} />
      <div className="two">
        <Field label="From" value={asked.from} onChange={(from) => change({ from })} placeholder="2019" />
        <Field label="To" value={asked.to} onChange={(to) => change({ to })} placeholder="Dec 2021" />
      </div>
      <Checkbox selected={asked.aliases} onChange={(aliases) => change({ aliases })}>
        With aliases for protected names, so that the public version can show it
      </Checkbox>
      <MakeActions
        words={before ? 'Make it anew' : 'Draw the timeline'}
        onMake={() => make(asked)}
        busy={busy}
        error={error}
        onClose={() => onDone(null)}
      />
    </div>
  )
}
