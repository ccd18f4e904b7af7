import { useState, type SubmitEvent } from 'react'
import type { FilingChannel, FilingProfile } from '../../../domain/filing.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'

interface RecordFormProps {
  readonly template: string
  readonly folder: string
  readonly channel: FilingChannel
  readonly profiles: readonly FilingProfile[]
}

/** Keeps on record that the folder was sent: the day, CBP's number, who sent it. */
export function RecordForm({ template, folder, channel, profiles }: RecordFormProps) {
  const [typed, setTyped] = useState({ sentOn: today(), number: '', person: '', note: '' })
  const [recorded, setRecorded] = useState(false)
  const { act, busy, error } = useAct()
  const words = profiles.find((profile) => profile.channel === channel)?.words ?? channel
  const record = (event: SubmitEvent) => {
    event.preventDefault()
    const said = { template, folder, sentOn: typed.sentOn.trim(), channel: words }
    const more = { allegationNumber: orNull(typed.number), person: orNull(typed.person), note: orNull(typed.note) }
    void act(() => runWork('Checking the files sent', (work) => api.filing.submit({ work, ...said, ...more }))).then(
      setRecorded,
    )
  }
  if (recorded) return <StateMark tone="met">Recorded</StateMark>
  return (
    <form className="stack narrow" onSubmit={record}>
      <p className="quiet">
        Once you have sent the files: their hashes are taken again and kept, and what was sent is never written over.
      </p>
      <Field
        label="Day it was sent"
        value={typed.sentOn}
        onChange={(sentOn) => setTyped({ ...typed, sentOn })}
        required
      />
      <Field
        label="Allegation number"
        hint="CBP’s portal calls a petition an allegation. The number can be added later."
        value={typed.number}
        onChange={(number) => setTyped({ ...typed, number })}
      />
      <Field label="Person who sent it" value={typed.person} onChange={(person) => setTyped({ ...typed, person })} />
      <Field label="Note" many value={typed.note} onChange={(note) => setTyped({ ...typed, note })} />
      {error ? <Problem error={error} /> : null}
      <div>
        <Button type="submit" disabled={busy}>
          {busy ? 'Checking the files …' : 'Record as sent'}
        </Button>
      </div>
    </form>
  )
}

const orNull = (typed: string) => (typed.trim() === '' ? null : typed.trim())

/** The day where the person is, as year-month-day. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
