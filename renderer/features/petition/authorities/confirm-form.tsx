import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { useStore } from '../../../app/store.ts'
import { api } from '../../../data/api.ts'
import { useAct } from '../../../data/use-act.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Problem } from '../../../ui/problem.tsx'

interface ConfirmFormProps {
  readonly id: string
  readonly cite: string
  /** Somebody confirmed it before. */
  readonly again: boolean
}

/** Notes that a person compared an authority with a source, on which day. */
export function ConfirmForm({ id, cite, again }: ConfirmFormProps) {
  const [source, setSource] = useState('')
  const [date, setDate] = useState('')
  const { act, busy, error } = useAct()
  const ready = source.trim() !== '' && date.trim() !== '' && !busy
  const confirm = async () => {
    if (!ready) return
    if (!(await act(() => api.petition.confirmAuthority({ authority: id, source, date: date.trim() })))) return
    useStore.getState().say(`Confirmed: ${cite}`)
    setSource('')
    setDate('')
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void confirm()
  }
  return (
    <form className="stack confirm-form" aria-label="Confirm it" onSubmit={submit}>
      <h3>{again ? 'Confirm it again' : 'Confirm it'}</h3>
      <Field
        label="Compared with"
        value={source}
        onChange={setSource}
        placeholder="ecfr.gov, printed copy of that day"
        hint="Where you read the words yourself: a site, a volume, a copy."
      />
      <Field label="On the day" value={date} onChange={setDate} placeholder="2026-11-23" />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button look="primary" type="submit" disabled={!ready}>
          It says what the petition has it say
        </Button>
      </div>
    </form>
  )
}
