import type { SubmitEvent } from 'react'
import { useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import type { ReasonCode } from '../../../domain/protection/reasons.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { EMPTY_NAME, NameFields, readyName, ReasonField } from '../../parts/protect-form.tsx'
import { placeWords } from '../../parts/words.ts'
import { Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { Problem } from '../../ui/problem.tsx'
import type { Pin } from './pin.ts'

interface WithholdComposerProps {
  readonly item: Evidence
  readonly pin: Pin
  readonly onDone: () => void
}

type What = 'text' | 'name' | 'region' | 'whole'

/** What of this item the public version leaves out: the words or region chosen, a name everywhere, or the whole item. */
export function WithholdComposer({ item, pin, onDone }: WithholdComposerProps) {
  const [what, setWhat] = useState<What>(pin.quote ? 'text' : pin.region ? 'region' : 'whole')
  const [name, setName] = useState({ ...EMPTY_NAME, name: pin.quote ?? '' })
  const [reason, setReason] = useState<ReasonCode>('source')
  const { act, busy, error } = useAct()
  const ready = what !== 'name' || readyName(name) !== null
  const save = async () => {
    const done = await act(() => keep(what, item, pin, { name, reason }))
    if (!done) return
    useStore.getState().say('The public version leaves it out.')
    onDone()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (ready && !busy) void save()
  }
  return (
    <form className="composer stack" aria-label="Withhold" onSubmit={submit}>
      <h2>Withhold from the public version</h2>
      <Chosen pin={pin} />
      <Radios label="What to withhold" value={what} options={choicesFor(pin)} onChange={setWhat} />
      {what === 'name' ? (
        <NameFields draft={name} onChange={setName} />
      ) : (
        <ReasonField reason={reason} onChange={setReason} />
      )}
      {error ? <Problem error={error} /> : null}
      <div className="actions sticky">
        <Button onPress={onDone}>Cancel</Button>
        <Button look="primary" type="submit" disabled={!ready || busy}>
          {what === 'name' ? 'Protect the name' : 'Withhold it'}
        </Button>
      </div>
    </form>
  )
}

function keep(
  what: What,
  { id: evidenceId }: Evidence,
  { quote, page, region }: Pin,
  { name, reason }: { readonly name: typeof EMPTY_NAME; readonly reason: ReasonCode },
): Promise<unknown> {
  const named = readyName(name)
  if (what === 'name' && named) return api.protection.protect(named)
  if (what === 'text') return api.protection.redact({ evidenceId, text: quote, reason })
  if (what === 'region') return api.protection.redact({ evidenceId, page, region, reason })
  return api.protection.redact({ evidenceId, whole: true, reason })
}

function choicesFor({ quote, region }: Pin) {
  return [
    ...(quote
      ? [
          { id: 'text' as const, words: 'These words', hint: 'Brackets stand for them, wherever they are.' },
          { id: 'name' as const, words: 'A name', hint: 'In all its forms, everywhere, under an alias.' },
        ]
      : []),
    ...(region
      ? [{ id: 'region' as const, words: 'This region', hint: 'The page becomes a picture; the region is black.' }]
      : []),
    { id: 'whole' as const, words: 'The whole item', hint: 'A slip sheet stands for it.' },
  ]
}

function Chosen({ pin }: { readonly pin: Pin }) {
  if (!pin.quote && !pin.region) return null
  return (
    <figure className="proof">
      {pin.quote ? <blockquote>{pin.quote}</blockquote> : null}
      <figcaption>
        <span className="cite">{placeWords({ ...pin, row: null, at: null })}</span>
      </figcaption>
    </figure>
  )
}
