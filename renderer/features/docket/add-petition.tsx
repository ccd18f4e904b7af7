import { useState } from 'react'
import type { DocketEntry } from '../../../domain/docket.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { useTemplate } from '../../data/use-template.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'

const BY_HAND = 'by-hand'

interface AddProps {
  readonly docket: readonly DocketEntry[]
  readonly onClose: () => void
}

/** Puts a petition on the docket: one recorded as sent, or one entered by hand. */
export function AddPetition({ docket, onClose }: AddProps) {
  const sent = (useQuery('filing', 'submissions', {}).data ?? []).filter(
    ({ id }) => !docket.some(({ submission }) => submission === id),
  )
  const template = useTemplate()
  const [from, setFrom] = useState<string | null>(null)
  const [title, setTitle] = useState('')
  const [filedOn, setFiledOn] = useState('')
  const [channel, setChannel] = useState('')
  const [number, setNumber] = useState('')
  const { act, busy, error } = useAct()
  const chosen = from ?? sent[0]?.id ?? BY_HAND
  const byHand = chosen === BY_HAND
  const add = async () => {
    const told = byHand ? { template: template?.id, filedOn, channel, number } : { submission: chosen }
    if (await act(() => api.docket.add({ ...told, ...(title.trim() === '' ? {} : { title }) }))) onClose()
  }
  const options = [
    ...sent.map((one) => ({ id: String(one.id), words: `Sent ${one.sentOn}, ${one.channel}` })),
    { id: BY_HAND, words: 'Entered by hand' },
  ]
  return (
    <form
      className="card stack docket-add"
      aria-label="Add a petition"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Select label="Which petition" value={chosen} options={options} onChange={setFrom} />
      <Field label="Title" value={title} onChange={setTitle} placeholder={template?.title ?? ''} />
      {byHand ? (
        <div className="docket-three">
          <Field label="Filed on" value={filedOn} onChange={setFiledOn} placeholder="2026-11-24" />
          <Field label="Channel" value={channel} onChange={setChannel} placeholder="CBP’s portal" />
          <Field label="Allegation number" value={number} onChange={setNumber} />
        </div>
      ) : null}
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button onPress={onClose}>Cancel</Button>
        <Button look="primary" type="submit" disabled={busy || (byHand && filedOn.trim() === '')}>
          Put it on the docket
        </Button>
      </div>
    </form>
  )
}
