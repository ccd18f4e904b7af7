import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { ChartForm } from '../../../domain/chart.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Radios, Select, type Option } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { MakeActions } from './make-actions.tsx'
import { blankRow, pastedRows, typedNumber, type StatisticsRow } from './statistics-rows.ts'
import { useMake, type MakeProps } from './use-make.ts'

const FORMS = [
  { id: 'columns', words: 'Columns', hint: 'months or years, in their order' },
  { id: 'bars', words: 'Bars', hint: 'things beside each other' },
] as const

interface Typed {
  readonly title: string
  readonly unit: string
  readonly form: ChartForm
  readonly rows: readonly StatisticsRow[]
  readonly series: readonly string[]
}

/** A small table typed or pasted in, each row with the item and page its figure stands on, as a chart. */
export function StatisticsForm(props: MakeProps) {
  const { before, onDone } = props
  const items = useQuery('evidence', 'list', {}).data ?? []
  const options = items.map(({ id, title }) => ({ id, words: title }))
  const [typed, setTyped] = useState(() => typedFrom(before?.definition))
  const { make, busy, error } = useMake(props, 'chart')
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
  const first = options[0]?.id ?? ''
  const rows = typed.rows.length === 0 ? [blankRow(first)] : typed.rows
  if (options.length === 0) return <p className="note">Add the source of the figures to the evidence first.</p>
  return (
    <div className="stack">
      <div className="two">
        <Field
          label="Title"
          value={typed.title}
          onChange={(title) => change({ title })}
          placeholder="Visits of workers by year"
        />
        <Field label="Unit" value={typed.unit} onChange={(unit) => change({ unit })} placeholder="visits" />
      </div>
      <Radios label="Drawn as" value={typed.form} options={FORMS} onChange={(form) => change({ form })} />
      <Rows rows={rows} options={options} onChange={(next) => change({ rows: next })} />
      <MakeActions
        words={before ? 'Make it anew' : 'Draw the chart'}
        onMake={whole({ ...typed, rows }) ? () => make(definitionOf({ ...typed, rows })) : null}
        busy={busy}
        error={error}
        onClose={() => onDone(null)}
      />
    </div>
  )
}

interface RowsProps {
  readonly rows: readonly StatisticsRow[]
  readonly options: readonly Option<string>[]
  readonly onChange: (rows: readonly StatisticsRow[]) => void
}

function Rows({ rows, options, onChange }: RowsProps) {
  const last = rows.at(-1)?.evidenceId ?? options[0]?.id ?? ''
  const put = (at: number, part: Partial<StatisticsRow>) =>
    onChange(rows.map((row, i) => (i === at ? { ...row, ...part } : row)))
  const paste = (text: string) => {
    const pasted = pastedRows(text, last)
    if (pasted.length > 0) onChange([...rows.filter(({ label, value }) => label + value !== ''), ...pasted])
  }
  return (
    <fieldset className="statistics-rows">
      <legend>Rows, each with where its figure stands</legend>
      {rows.map((row, i) => (
        <div key={i} className="statistics-row">
          <Field label={`What ${i + 1}`} value={row.label} onChange={(label) => put(i, { label })} placeholder="2015" />
          <Field label={`Figure ${i + 1}`} value={row.value} onChange={(value) => put(i, { value })} />
          <Select<string>
            label={`Source ${i + 1}`}
            value={row.evidenceId}
            options={options}
            onChange={(evidenceId) => put(i, { evidenceId, kept: row.kept && { ...row.kept, at: {} } })}
          />
          <Field
            label={`Page ${i + 1}`}
            value={row.page}
            onChange={(page) => put(i, { page, kept: row.kept && { ...row.kept, at: {} } })}
          />
          <IconButton label={`Remove row ${i + 1}`} onPress={() => onChange(rows.toSpliced(i, 1))}>
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button look="plain" onPress={() => onChange([...rows, blankRow(last)])}>
        <Plus size={14} aria-hidden />
        Add a row
      </Button>
      <Field
        label="Or paste rows of a table"
        many
        rows={2}
        value=""
        onChange={paste}
        hint="What it counts, the figure and the page, with a tab or a semicolon between them; they come from the last source chosen."
      />
    </fieldset>
  )
}

const whole = ({ title, unit, rows }: Typed) =>
  [title, unit].every((words) => words.trim() !== '') &&
  rows.every(
    ({ label, value, page }) =>
      label.trim() !== '' && !Number.isNaN(typedNumber(value)) && (page.trim() === '' || Number(page) >= 1),
  )

interface Kept {
  readonly title: string
  readonly unit: string
  readonly form: ChartForm
  readonly statistics: {
    readonly series?: readonly string[]
    readonly rows: readonly {
      readonly label: string
      readonly values: readonly (number | null)[]
      readonly at: { readonly evidenceId: string; readonly page?: number | null }
    }[]
  } | null
}

function typedFrom(definition: string | undefined): Typed {
  if (definition === undefined) return { title: '', unit: '', form: 'columns', rows: [], series: [] }
  const { title, unit, form, statistics } = JSON.parse(definition) as Kept
  const rows = (statistics?.rows ?? []).map(({ label, values, at }) => {
    const kept = { at, more: values.slice(1) }
    return { label, value: String(values[0] ?? ''), evidenceId: at.evidenceId, page: String(at.page ?? ''), kept }
  })
  return { title, unit, form, rows, series: statistics?.series ?? [] }
}

function definitionOf({ title, unit, form, rows, series }: Typed) {
  const told = rows.map(({ label, value, evidenceId, page, kept }) => {
    const at = { ...kept?.at, evidenceId, page: page.trim() === '' ? null : Math.trunc(Number(page)) }
    return { label, values: [typedNumber(value), ...(kept?.more ?? [])], at }
  })
  return { title, unit, form, statistics: { rows: told, series: [...series] } }
}
