import { useState } from 'react'
import type { Submission } from '../../../domain/submission.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { Empty } from '../../ui/empty.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'

/** What was sent of this case, the last first. */
export function Submissions() {
  const { data, error } = useQuery('filing', 'submissions', {})
  if (error) return <Problem error={error} />
  if (!data) return null
  return (
    <>
      <div className="bar">
        <h2>What was sent</h2>
      </div>
      {data.length === 0 ? <NothingSent /> : null}
      {data.toReversed().map((submission) => (
        <Sent key={submission.id} submission={submission} />
      ))}
    </>
  )
}

function NothingSent() {
  return (
    <Empty title="Nothing sent yet" example={<p>2026-11-24, CBP’s allegations portal, no. FL-2026-0042, 9 files.</p>}>
      <p>Build a filing, send its files, and record it here: the day, the number CBP gives, the hash of every file.</p>
    </Empty>
  )
}

function Sent({ submission }: { readonly submission: Submission }) {
  const { sentOn, channel, person, note, files } = submission
  return (
    <article className="submission stack">
      <h3>
        {sentOn}, {channel}
      </h3>
      <Number submission={submission} />
      {person ? <p>Sent by {person}</p> : null}
      {note ? <p>{note}</p> : null}
      <details>
        <summary>{files.length} files with their SHA-256</summary>
        <ul className="sent-files">
          {files.map(({ name, sha256 }) => (
            <li key={name}>
              {name}
              <code>{sha256}</code>
            </li>
          ))}
        </ul>
      </details>
    </article>
  )
}

function Number({ submission: { id, allegationNumber } }: { readonly submission: Submission }) {
  const [typed, setTyped] = useState(allegationNumber ?? '')
  const { act, error } = useAct()
  const keep = () => {
    const number = typed.trim() === '' ? null : typed.trim()
    if (number === allegationNumber) return
    void act(() => api.filing.editSubmission({ id, edit: { allegationNumber: number } }))
  }
  return (
    <>
      <Field label="Allegation number" value={typed} onChange={setTyped} onBlur={keep} />
      {error ? <Problem error={error} /> : null}
    </>
  )
}
