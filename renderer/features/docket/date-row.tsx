import { useState } from 'react'
import type { DocketDate } from '../../../domain/docket.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { useReminders } from './use-reminders.ts'

const today = () => new Date().toISOString().slice(0, 10)

/** One day on which something is due: seen to, shown outside the case, or removed. */
export function DateRow({ date }: { readonly date: DocketDate }) {
  const { id, dueOn, words, doneOn, shownAs } = date
  const [asking, setAsking] = useState(false)
  const { act, busy, error } = useAct()
  const outside = useReminders()
  const hide = async () => {
    if (shownAs !== null) await outside.drop({ on: dueOn, words: shownAs })
  }
  const done = () =>
    void act(async () => {
      if (doneOn === null) await hide()
      await api.docket.editDate({ id, edit: { doneOn: doneOn === null ? today() : null, shownAs: null } })
    })
  const remove = () =>
    void act(async () => {
      await hide()
      await api.docket.removeDate({ id })
    })
  return (
    <li>
      <div className="docket-date">
        <b>{dueOn}</b>
        <span>
          {words}
          {shownAs === null ? null : <small className="quiet"> Shown while closed as “{shownAs}”</small>}
        </span>
        <Due dueOn={dueOn} doneOn={doneOn} />
        <span className="docket-acts">
          <Button look="plain" disabled={busy} label={`${doneOn ? 'Open again' : 'Done'}: ${words}`} onPress={done}>
            {doneOn ? 'Open again' : 'Done'}
          </Button>
          {outside.allowed && doneOn === null ? (
            <Button look="plain" disabled={busy} label={`Show while closed: ${words}`} onPress={() => setAsking(true)}>
              Show while closed …
            </Button>
          ) : null}
          <Button look="plain" disabled={busy} label={`Remove: ${words}`} onPress={remove}>
            Remove
          </Button>
        </span>
      </div>
      {asking ? <Agree date={date} onClose={() => setAsking(false)} /> : null}
      {error ? <Problem error={error} /> : null}
    </li>
  )
}

function Due({ dueOn, doneOn }: Pick<DocketDate, 'dueOn' | 'doneOn'>) {
  if (doneOn !== null) return <StateMark tone="met">{`Done ${doneOn}`}</StateMark>
  if (dueOn < today()) return <StateMark tone="missing">Past due</StateMark>
  return <StateMark tone="none">Open</StateMark>
}

/** Asks for the words that may lie beside the case, unencrypted; they are the person’s own. */
function Agree({ date, onClose }: { readonly date: DocketDate; readonly onClose: () => void }) {
  const [words, setWords] = useState(date.shownAs ?? 'Reminder')
  const { act, busy, error } = useAct()
  const outside = useReminders()
  const keep = async () => {
    const kept = await act(async () => {
      if (date.shownAs !== null) await outside.drop({ on: date.dueOn, words: date.shownAs })
      await api.docket.editDate({ id: date.id, edit: { shownAs: words.trim() } })
      await outside.keep({ on: date.dueOn, words: words.trim() })
    })
    if (kept) onClose()
  }
  return (
    <form
      className="stack docket-agree"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <Field
        label="Words shown on the start screen"
        autoFocus
        value={words}
        onChange={setWords}
        hint={`Kept beside the case, not encrypted: ${date.dueOn} and these words. Nothing else.`}
      />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button onPress={onClose}>Cancel</Button>
        <Button look="primary" type="submit" disabled={busy || words.trim() === ''}>
          Show it while closed
        </Button>
      </div>
    </form>
  )
}
