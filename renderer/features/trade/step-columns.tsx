import { useState } from 'react'
import type { Mapping, ShipmentField } from '../../../domain/shipment.ts'
import type { TradeTrial } from '../../../domain/trade.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Radios, Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { DATE_ORDERS, FIELD_WORDS } from './field-words.ts'
import type { Import } from './use-import.ts'
import { mapOf } from './use-import.ts'

interface StepProps {
  readonly made: Import
  readonly trial: TradeTrial
}

const FIELDS = Object.keys(FIELD_WORDS) as ShipmentField[]
const NONE = 'none'
const idOf = (header: string) => `column ${header}`

/** Which column of the file means what, with values beside it, and how its dates are written. */
export function StepColumns({ made, trial }: StepProps) {
  return (
    <>
      <h2>Which column is which</h2>
      <p>A field without a column stays empty. The cells as written are kept beside what is read from them.</p>
      <Dates made={made} trial={trial} />
      <table className="plain-table trade-columns">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Column of the file</th>
            <th scope="col">Values</th>
          </tr>
        </thead>
        <tbody>
          {FIELDS.map((field) => (
            <Line key={field} field={field} made={made} trial={trial} />
          ))}
        </tbody>
      </table>
      <SavePreset made={made} />
    </>
  )
}

function Line({ field, made, trial }: StepProps & { readonly field: ShipmentField }) {
  const { mapping, setMapping } = made
  const header = mapping[field]
  const named = [...new Set(trial.headers.filter((one) => one !== ''))]
  const options = [{ id: NONE, words: 'Not in this file' }, ...named.map((one) => ({ id: idOf(one), words: one }))]
  const take = (id: string) => {
    const chosen = named.find((one) => idOf(one) === id)
    const rest = Object.fromEntries(Object.entries(mapping).filter(([key]) => key !== field)) as Mapping
    setMapping(chosen === undefined ? rest : { ...rest, [field]: chosen })
  }
  return (
    <tr className={header === undefined ? 'open' : ''}>
      <th scope="row">{FIELD_WORDS[field]}</th>
      <td>
        <Select
          label={`Column for ${FIELD_WORDS[field]}`}
          hideLabel
          value={header === undefined ? NONE : idOf(header)}
          options={options}
          onChange={take}
        />
      </td>
      <td className="quiet">{header === undefined ? '' : samplesOf(trial, header)}</td>
    </tr>
  )
}

function samplesOf({ headers, samples }: TradeTrial, header: string): string {
  const at = headers.indexOf(header)
  const values = samples.map((cells) => (cells[at] ?? '').trim()).filter((value) => value !== '')
  return values.length === 0 ? 'empty in the first records' : [...new Set(values)].slice(0, 3).join(' · ')
}

const DATE_FIELDS = ['arrival', 'estimatedArrival'] as const

function Dates({ made, trial }: StepProps) {
  const columns = DATE_FIELDS.map((field) => made.mapping[field])
  const failing = trial.errors.filter(({ column }) => columns.includes(column))
  const order = made.dateOrder ?? (trial.dateOrder === 'auto' ? 'mdy' : trial.dateOrder)
  return (
    <div className="trade-dates">
      <Radios
        label="Dates in this file are written"
        value={order}
        options={DATE_ORDERS}
        onChange={(next) => void made.setDateOrder(next)}
      />
      <div role="status">
        {failing.length === 0 ? (
          <p className="quiet">
            {columns.some((header) => header !== undefined)
              ? 'Every date of the file can be read so.'
              : 'No column is chosen for the arrival, so no shipment has a date.'}
          </p>
        ) : (
          <>
            <p>Read so, these are no dates:</p>
            <ul>
              {failing.slice(0, 5).map(({ row, value }) => (
                <li key={`${row} ${value}`}>
                  <span className="mono">{value}</span> <span className="quiet">in record {row}</span>
                </li>
              ))}
              {failing.length > 5 ? <li className="quiet">and more like them</li> : null}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}

function SavePreset({ made }: { readonly made: Import }) {
  const [name, setName] = useState('')
  const [saved, setSaved] = useState('')
  const { act, busy, error } = useAct()
  const map = mapOf({ ...made.how, headerRow: null }, made.mapping, made.dateOrder)
  const save = async () => {
    if (await act(() => api.trade.savePreset({ name, map }))) setSaved(name)
  }
  return (
    <div className="trade-otherwise">
      <Field
        label="Keep these columns as a preset of your own"
        value={name}
        onChange={setName}
        hint="For the next file of that vendor."
      />
      <Button disabled={busy || name.trim() === ''} onPress={() => void save()}>
        Keep the preset
      </Button>
      <span role="status">{saved === '' ? '' : `Kept as “${saved}”.`}</span>
      {error ? <Problem error={error} /> : null}
    </div>
  )
}
