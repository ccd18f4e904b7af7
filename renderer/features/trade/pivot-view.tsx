import { useState } from 'react'
import {
  GROUPINGS,
  MEASURES,
  type Grouping,
  type Measure,
  type ShipmentGroup,
  type TopGroups,
} from '../../../domain/trade.ts'
import { useQuery } from '../../data/use-query.ts'
import { TextLink } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { Problem } from '../../ui/problem.tsx'
import { DateFields } from './date-fields.tsx'
import { GROUPING_WORDS } from './field-words.ts'
import { MakeExhibit } from './make-exhibit.tsx'
import { between } from './shipment-filter.ts'
import type { Party } from './shipments-view.tsx'
import { useSettled } from './use-settled.ts'

const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  shipments: 'Shipments',
  weightKg: 'Weight, kg',
  valueUsd: 'Value, US$',
}
const groupings = GROUPINGS.map((id) => ({ id, words: GROUPING_WORDS[id] }))
const measures = MEASURES.map((id) => ({ id, words: MEASURE_WORDS[id] }))
const TYPING = 250

/** Shipments counted by one of what names them, as a table with bars. */
export function PivotView({ onParty }: { readonly onParty: (party: Party) => void }) {
  const [by, setBy] = useState<Grouping>('supplier')
  const [measure, setMeasure] = useState<Measure>('shipments')
  const [dates, setDates] = useState({ from: '', to: '' })
  const days = between(useSettled(dates, TYPING))
  const { data, error } = useQuery('trade', 'report', { by, ...days })
  return (
    <div className="trade-view scroll" tabIndex={0} role="group" aria-label="Counts">
      <div className="trade-filters">
        <Select label="Count by" value={by} options={groupings} onChange={setBy} />
        <Select label="Measure" value={measure} options={measures} onChange={setMeasure} />
        <DateFields dates={dates} onChange={setDates} />
      </div>
      {error ? <Problem error={error} /> : null}
      <p className="note plain">
        These are shipments, not containers: each bill of lading once. Names are counted as written, so two spellings
        stand apart. Weights whose unit can’t be turned into kilograms are not added, and values are only those the
        vendor gives.
      </p>
      {data && (data.groups.length > 0 || data.nobody) ? (
        <>
          <NotAdded top={data} measure={measure} />
          <MakeExhibit
            kind="chart"
            words="Make a chart of it"
            definition={{ title: '', trade: { by, measure, ...days } }}
          />
        </>
      ) : null}
      {data ? <Groups top={data} by={by} measure={measure} onParty={onParty} /> : <p className="quiet">Counting…</p>}
    </div>
  )
}

/** Says of how many shipments a weight or value could be added, where not of all. */
function NotAdded({ top, measure }: { readonly top: TopGroups; readonly measure: Measure }) {
  const counted = { shipments: 'shipments', weightKg: 'weighed', valueUsd: 'valued' } as const
  const all = [...top.groups, ...(top.nobody ? [top.nobody] : []), top.rest]
  const sum = (of: 'shipments' | 'weighed' | 'valued') => all.reduce((total, group) => total + group[of], 0)
  const missing = sum('shipments') - sum(counted[measure])
  if (missing === 0) return null
  return (
    <p className="note plain" role="status">
      {missing.toLocaleString('en-US')} of {sum('shipments').toLocaleString('en-US')} shipments give no{' '}
      {measure === 'weightKg' ? 'weight that can be added' : 'value'}.
    </p>
  )
}

interface GroupsProps {
  readonly top: TopGroups
  readonly by: Grouping
  readonly measure: Measure
  readonly onParty: (party: Party) => void
}

function Groups({ top, by, measure, onParty }: GroupsProps) {
  const groups = inOrder(top.groups, by, measure)
  const most = Math.max(1, ...groups.map((group) => group[measure]), top.nobody?.[measure] ?? 0)
  if (groups.length === 0 && top.nobody === null) return <p className="none-here">No shipment in these days.</p>
  return (
    <table className="plain-table trade-groups">
      <Heads by={by} />
      <tbody>
        {groups.map((group) => (
          <Line
            key={group.key}
            group={group}
            measure={measure}
            most={most}
            last={by === 'quarter' ? null : (group.last ?? '–')}
          >
            <Name by={by} name={group.key} onParty={onParty} />
          </Line>
        ))}
        {top.rest.groups > 0 ? (
          <Line group={top.rest} measure={measure} most={0} last={by === 'quarter' ? null : ''}>
            <span className="quiet">{top.rest.groups.toLocaleString('en-US')} others together</span>
          </Line>
        ) : null}
      </tbody>
      {top.nobody ? (
        <tbody className="apart">
          <Line
            group={top.nobody}
            measure={measure}
            most={most}
            last={by === 'quarter' ? null : (top.nobody.last ?? '–')}
          >
            {top.nobody.key}
          </Line>
        </tbody>
      ) : null}
    </table>
  )
}

function Heads({ by }: { readonly by: Grouping }) {
  return (
    <thead>
      <tr>
        <th scope="col">{GROUPING_WORDS[by]}</th>
        {MEASURES.map((id) => (
          <th key={id} scope="col" className="number">
            {MEASURE_WORDS[id]}
          </th>
        ))}
        {by === 'quarter' ? null : <th scope="col">Last</th>}
        <td aria-hidden />
      </tr>
    </thead>
  )
}

/** Quarters in the order of time; all else with the most first. */
function inOrder(groups: readonly ShipmentGroup[], by: Grouping, measure: Measure): readonly ShipmentGroup[] {
  if (by === 'quarter') return groups.toSorted((a, b) => a.key.localeCompare(b.key))
  return groups.toSorted((a, b) => b[measure] - a[measure] || a.key.localeCompare(b.key))
}

function Name({ by, name, onParty }: { readonly by: Grouping; readonly name: string } & Pick<GroupsProps, 'onParty'>) {
  if (by !== 'supplier' && by !== 'consignee') return name
  return (
    <TextLink label={`See the shipments of ${name}`} onPress={() => onParty({ role: by, name })}>
      {name}
    </TextLink>
  )
}

interface LineProps {
  readonly group: Pick<ShipmentGroup, Measure>
  readonly measure: Measure
  readonly most: number
  /** The last known arrival; null where the table has no column for it. */
  readonly last: string | null
  readonly children: React.ReactNode
}

function Line({ group, measure, most, last, children }: LineProps) {
  const share = most > 0 ? (group[measure] / most) * 100 : 0
  return (
    <tr>
      <th scope="row">{children}</th>
      {MEASURES.map((id) => (
        <td key={id} className={id === measure ? 'number on' : 'number'}>
          {Math.round(group[id]).toLocaleString('en-US')}
        </td>
      ))}
      {last === null ? null : <td className="day">{last}</td>}
      <td aria-hidden className="trade-bar">
        <span style={{ width: `${share}%` }} />
      </td>
    </tr>
  )
}
