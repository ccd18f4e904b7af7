import { useState } from 'react'
import { ItemChoice, ROWS, useItemsOfType } from '../../parts/item-of-type.tsx'
import { Field } from '../../ui/field.tsx'
import { MakeActions } from './make-actions.tsx'
import { useMake, type MakeProps } from './use-make.ts'

interface Typed {
  readonly evidenceId: string
  readonly title: string
  readonly from: string
  readonly to: string
  readonly columns: string
}

/** Rows of a CSV or TSV item, set as a table with its source under it. */
export function TableForm(props: MakeProps) {
  const { before, onDone } = props
  const [typed, setTyped] = useState(() => typedFrom(before?.definition))
  const { items, chosen } = useItemsOfType(ROWS, typed.evidenceId)
  const { make, busy, error } = useMake(props, 'table')
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
  if (!chosen) return <p className="note">There is no CSV or TSV item among the evidence to take rows from.</p>
  return (
    <div className="stack">
      <ItemChoice label="Rows of" items={items} chosen={chosen} onChange={(evidenceId) => change({ evidenceId })} />
      <Field
        label="Title"
        value={typed.title}
        onChange={(title) => change({ title })}
        placeholder="Shipments of 2026"
      />
      <div className="two">
        <Field label="From row" value={typed.from} onChange={(from) => change({ from })} />
        <Field label="To row" value={typed.to} onChange={(to) => change({ to })} placeholder="the last" />
      </div>
      <Field
        label="Columns, a comma between them"
        value={typed.columns}
        onChange={(columns) => change({ columns })}
        placeholder="the first twelve"
        hint="By their names in the first row."
      />
      <MakeActions
        words={before ? 'Make it anew' : 'Make the table'}
        onMake={typed.title.trim() ? () => make(definitionOf({ ...typed, evidenceId: chosen.id })) : null}
        busy={busy}
        error={error}
        onClose={() => onDone(null)}
      />
    </div>
  )
}

function typedFrom(definition: string | undefined): Typed {
  if (definition === undefined) return { evidenceId: '', title: '', from: '1', to: '', columns: '' }
  const was = JSON.parse(definition) as {
    readonly evidenceId: string
    readonly title: string
    readonly from: number
    readonly to: number | null
    readonly columns: readonly string[] | null
  }
  const { evidenceId, title, from, to, columns } = was
  return {
    evidenceId,
    title,
    from: String(from),
    to: to === null ? '' : String(to),
    columns: (columns ?? []).join(', '),
  }
}

function definitionOf({ evidenceId, title, from, to, columns }: Typed) {
  const names = columns
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return {
    ...{ evidenceId, title },
    from: Number(from) || 1,
    to: to.trim() === '' ? null : Number(to),
    columns: names.length === 0 ? null : names,
  }
}
