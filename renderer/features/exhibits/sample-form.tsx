import { useState } from 'react'
import { Sample } from '../../../domain/declaration.ts'
import { Field } from '../../ui/field.tsx'
import { MakeActions } from './make-actions.tsx'
import { useMake, type MakeProps } from './use-make.ts'

const EMPTY: Sample = { title: '', description: '', quantity: '', marks: '', keptBy: '', offered: '' }

/** A sheet for a thing that can't be bound: a sample of the merchandise, kept for inspection. */
export function SampleForm(props: MakeProps) {
  const { before, onDone } = props
  const [typed, setTyped] = useState(before ? Sample.parse(JSON.parse(before.definition)) : EMPTY)
  const { make, busy, error } = useMake(props, 'sample')
  const change = (part: Partial<Sample>) => setTyped({ ...typed, ...part })
  return (
    <div className="stack">
      <Field
        label="What it is"
        value={typed.title}
        onChange={(title) => change({ title })}
        autoFocus
        placeholder="Protective coverall, size L"
      />
      <Field label="Description" value={typed.description} onChange={(description) => change({ description })} many />
      <div className="two">
        <Field label="Quantity" value={typed.quantity} onChange={(quantity) => change({ quantity })} />
        <Field label="Marks" value={typed.marks} onChange={(marks) => change({ marks })} />
      </div>
      <Field label="Kept by" value={typed.keptBy} onChange={(keptBy) => change({ keptBy })} />
      <Field
        label="How it can be inspected"
        value={typed.offered}
        onChange={(offered) => change({ offered })}
        placeholder="On request, at the petitioner’s office"
      />
      <MakeActions
        words={before ? 'Make it anew' : 'Make the sheet'}
        onMake={typed.title.trim() && typed.description.trim() ? () => make(typed) : null}
        busy={busy}
        error={error}
        onClose={() => onDone(null)}
      />
    </div>
  )
}
