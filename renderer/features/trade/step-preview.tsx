import { useState } from 'react'
import type { ShownReport, TradeTrial } from '../../../domain/trade.ts'
import { Tabs } from '../../ui/tabs.tsx'
import { counted } from './field-words.ts'

type Kind = 'errors' | 'warnings' | 'merged' | 'skipped'

/** What would become of every record, before anything is kept. */
export function StepPreview({ trial }: { readonly trial: TradeTrial }) {
  return (
    <>
      <h2>What would become of the {counted(trial.rows, 'record')}</h2>
      <Outcome report={trial} ready="ready" />
      <Rows report={trial} />
    </>
  )
}

/** The counts, which come to the records of the file. */
export function Outcome({ report, ready }: { readonly report: ShownReport; readonly ready: 'ready' | 'imported' }) {
  const { counts, imported } = report
  const lines = [
    [imported, ready],
    [counts.merged, 'merged into another'],
    [counts.skipped, 'skipped'],
    [counts.failed, 'in error'],
  ] as const
  return (
    <>
      <dl className="trade-outcome">
        {lines.map(([n, words]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{n.toLocaleString('en-US')}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        Each record is in exactly one of these. A warning stays with its shipment as a flag; a record in error is left
        out until the file is mended.
      </p>
    </>
  )
}

interface Note {
  readonly row: number
  readonly says: string
  readonly value: string
}

/** The records behind the counts: number and reason, the first of each kind. */
export function Rows({ report }: { readonly report: ShownReport }) {
  const [kind, setKind] = useState<Kind>(report.counts.failed > 0 ? 'errors' : 'warnings')
  const { counts, errors, warnings, merged, skipped } = report
  const errorNotes = errors.map(({ row, column, value, message }) => {
    return { row, value: column === '' ? value : `${column}: ${value}`, says: message }
  })
  const plain = (row: number, says: string): Note => ({ row, says, value: '' })
  const warned = warnings.map(({ row, message }) => plain(row, message))
  const joined = merged.map(({ row, into, reason }) => plain(row, `${reason} (record ${into})`))
  const left = skipped.map(({ row, reason }) => plain(row, reason))
  const tab = (id: Kind, words: string, count: number, notes: readonly Note[], none: string) => {
    const shown = id === 'errors' ? new Set(notes.map(({ row }) => row)).size : notes.length
    return { id, words, count, panel: () => <Notes notes={notes} more={count - shown} none={none} /> }
  }
  const tabs = [
    tab('errors', 'Errors', counts.failed, errorNotes, 'No record is in error.'),
    tab('warnings', 'Warnings', counts.warnings, warned, 'No warnings.'),
    tab('merged', 'Merged', counts.merged, joined, 'No bill stands twice.'),
    tab('skipped', 'Skipped', counts.skipped, left, 'Nothing was skipped.'),
  ]
  return <Tabs label="Records by what becomes of them" tabs={tabs} value={kind} onChange={setKind} />
}

interface NotesProps {
  readonly notes: readonly Note[]
  readonly more: number
  readonly none: string
}

function Notes({ notes, more, none }: NotesProps) {
  if (notes.length === 0) return <p className="none-here">{none}</p>
  return (
    <>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Record</th>
            <th scope="col">Why</th>
            <th scope="col">As written</th>
          </tr>
        </thead>
        <tbody>
          {notes.map(({ row, says, value }, at) => (
            <tr key={at}>
              <td>{row}</td>
              <td>{says}</td>
              <td className="mono">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p className="quiet none-here">and {more.toLocaleString('en-US')} more</p> : null}
    </>
  )
}
