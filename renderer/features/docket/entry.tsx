import { useState } from 'react'
import { DOCKET_STATUS_WORDS, DOCKET_STATUSES, type DocketEntry } from '../../../domain/docket.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { DateRow } from './date-row.tsx'

const STATUSES = DOCKET_STATUSES.map((id) => ({ id, words: DOCKET_STATUS_WORDS[id] }))

/** One petition: how it stands, what is due, and what the dates rest on. */
export function Entry({ entry }: { readonly entry: DocketEntry }) {
  const { id, title, filedOn, channel, number, status, dates } = entry
  const { act, busy, error } = useAct()
  return (
    <article className="card docket-entry" aria-label={title}>
      <header>
        <h3>{title}</h3>
        <p className="quiet">{[`Filed ${filedOn}`, channel, number && `no. ${number}`].filter(Boolean).join(', ')}</p>
      </header>
      <Select
        label="How it stands"
        value={status}
        options={STATUSES}
        onChange={(next) => void act(() => api.docket.edit({ id, edit: { status: next } }))}
      />
      <ul className="docket-dates">
        {dates.map((date) => (
          <DateRow key={date.id} date={date} />
        ))}
      </ul>
      <AddDate entry={entry} />
      <Basis template={entry.template} />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button look="plain" disabled={busy} onPress={() => void act(() => api.docket.remove({ id }))}>
          Take off the docket
        </Button>
      </div>
    </article>
  )
}

/** What the dates rest on, in the words of the template’s data. */
function Basis({ template }: { readonly template: string }) {
  const rules = useQuery('docket', 'rules', { template }).data ?? []
  if (rules.length === 0) return null
  return (
    <details>
      <summary>What these dates rest on</summary>
      {rules.map(({ kind, words, basis, source, verifiedAsOf }) => (
        <p key={kind}>
          <b>{words}.</b> {basis}{' '}
          <span className="quiet">
            {source}. {verifiedAsOf === null ? '' : `Verified as of ${verifiedAsOf}.`}
          </span>
        </p>
      ))}
    </details>
  )
}

function AddDate({ entry }: { readonly entry: DocketEntry }) {
  const [dueOn, setDueOn] = useState('')
  const [words, setWords] = useState('')
  const { act, busy, error } = useAct()
  const add = async () => {
    if (!(await act(() => api.docket.addDate({ id: entry.id, date: { dueOn, words } })))) return
    setDueOn('')
    setWords('')
  }
  return (
    <form
      className="docket-new-date"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Field label="Another day" value={dueOn} onChange={setDueOn} placeholder="2026-12-01" />
      <Field label="What is due" value={words} onChange={setWords} placeholder="Send the sample" />
      <Button type="submit" disabled={busy || dueOn.trim() === '' || words.trim() === ''}>
        Add
      </Button>
      {error ? <Problem error={error} /> : null}
    </form>
  )
}
