import { useState } from 'react'
import { Checkbox } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { MakeActions } from './make-actions.tsx'
import { useMake, type MakeProps } from './use-make.ts'

/** The chain of entities as it stands now, drawn as a map with its steps and their proof. */
export function MapForm(props: MakeProps) {
  const { before, onDone } = props
  const was = before ? (JSON.parse(before.definition) as { title: string; aliases: boolean }) : null
  const [title, setTitle] = useState(was?.title ?? '')
  const [aliases, setAliases] = useState(was?.aliases ?? false)
  const { make, busy, error } = useMake(props, 'chain')
  return (
    <div className="stack">
      <p className="quiet">The links and shipments of the entities, as they stand now, with what backs each step.</p>
      <Field label="Title" value={title} onChange={setTitle} placeholder="Map of the supply chain" />
      <Checkbox selected={aliases} onChange={setAliases}>
        With aliases for protected names, so that the public version can show it
      </Checkbox>
      <MakeActions
        words={before ? 'Make it anew' : 'Draw the map'}
        onMake={() => make({ title, aliases })}
        busy={busy}
        error={error}
        onClose={() => onDone(null)}
      />
    </div>
  )
}
