import { dateTrouble } from '../../parts/fact-form.tsx'
import { Field } from '../../ui/field.tsx'
import type { Dates } from './shipment-filter.ts'

interface DateFieldsProps {
  readonly dates: Dates
  readonly onChange: (dates: Dates) => void
}

/** The first and last day of what is looked at; blank is open. */
export function DateFields({ dates, onChange }: DateFieldsProps) {
  const { from, to } = dates
  return (
    <>
      <Field
        label="Arrivals from"
        value={from}
        onChange={(next) => onChange({ from: next, to })}
        wrong={dateTrouble(from)}
        placeholder="2019"
      />
      <Field
        label="Arrivals to"
        value={to}
        onChange={(next) => onChange({ from, to: next })}
        wrong={dateTrouble(to)}
        placeholder="2021"
      />
    </>
  )
}
