import { useState } from 'react'
import type { ChartForm as Form } from '../../../domain/chart.ts'
import { ItemChoice, ROWS, useItemsOfType } from '../../parts/item-of-type.tsx'
import { Radios } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { MakeActions } from './make-actions.tsx'
import { useMake, type MakeProps } from './use-make.ts'

interface Typed {
  readonly title: string
  readonly form: Form
  readonly unit: string
  readonly evidenceId: string
  readonly label: string
  readonly value: string
}

const FORMS = [
  { id: 'bars', words: 'Bars', hint: 'things beside each other, the largest first' },
  { id: 'columns', words: 'Columns', hint: 'months or years, in their order' },
] as const

/** Rows of a CSV item, counted or added up by one of its columns, drawn with their table and source. */
export function ChartForm(props: MakeProps) {
  const { before, onDone } = props
  const [typed, setTyped] = useState(() => typedFrom(before?.definition))
  const { items, chosen } = useItemsOfType(ROWS, typed.evidenceId)
  const { make, busy, error } = useMake(props, 'chart')
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
  if (!chosen) return <p className="note">There is no CSV or TSV item among the evidence to draw.</p>
  const whole = [typed.title, typed.unit, typed.label].every((words) => words.trim() !== '')
  return (
    <div className="stack">
      <ItemChoice label="Rows of" items={items} chosen={chosen} onChange={(evidenceId) => change({ evidenceId })} />
      <Columns typed={typed} onChange={change} />
      <Radios label="Drawn as" value={typed.form} options={FORMS} onChange={(form) => change({ form })} />
      <MakeActions
        words={before ? 'Make it anew' : 'Draw the chart'}
        onMake={whole ? () => make(definitionOf({ ...typed, evidenceId: chosen.id })) : null}
        busy={busy}
        error={error}
        onClose={() => onDone(null)}
      />
    </div>
  )
}

interface ColumnsProps {
  readonly typed: Typed
  readonly onChange: (part: Partial<Typed>) => void
}

/** By which column, of what, and under which title. */
function Columns({ typed, onChange }: ColumnsProps) {
  return (
    <>
      <div className="two">
        <Field
          label="Gathered by the column"
          value={typed.label}
          onChange={(label) => onChange({ label })}
          placeholder="shipper"
        />
        <Field
          label="Adding up the column"
          value={typed.value}
          onChange={(value) => onChange({ value })}
          placeholder="none: rows are counted"
        />
      </div>
      <div className="two">
        <Field
          label="Title"
          value={typed.title}
          onChange={(title) => onChange({ title })}
          placeholder="Shipments by shipper"
        />
        <Field label="Unit" value={typed.unit} onChange={(unit) => onChange({ unit })} placeholder="shipments" />
      </div>
    </>
  )
}

function typedFrom(definition: string | undefined): Typed {
  const was = (definition === undefined ? {} : JSON.parse(definition)) as {
    readonly title?: string
    readonly form?: Form
    readonly unit?: string
    readonly from?: { readonly evidenceId: string; readonly label: string; readonly value: string | null } | null
  }
  const { title = '', form = 'bars', unit = '', from } = was
  return { title, form, unit, evidenceId: from?.evidenceId ?? '', label: from?.label ?? '', value: from?.value ?? '' }
}

function definitionOf({ title, form, unit, evidenceId, label, value }: Typed) {
  return { title, form, unit, from: { evidenceId, label: label.trim(), value: value.trim() || null } }
}
