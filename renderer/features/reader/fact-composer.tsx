import type { KeyboardEvent, SubmitEvent } from 'react'
import { useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { EMPTY_DRAFT, writtenIn } from '../../parts/fact-draft.ts'
import { dateTrouble, FactFields } from '../../parts/fact-form.tsx'
import { placeWords } from '../../parts/words.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { rowOrPage, type Pin } from './pin.ts'
import { PlaceFields } from './place-fields.tsx'
import { placed } from './placed.ts'
import type { StartedFact } from './reader.slice.ts'

interface FactComposerProps {
  readonly item: Evidence
  readonly pin: Pin
  readonly onDone: () => void
}

/** The quick form: what the pinned place proves. Enter saves, Escape leaves; what is typed outlasts the screen. */
export function FactComposer({ item, pin, onDone }: FactComposerProps) {
  const [{ draft, place }, setTyped] = useState(() => startedAt(item.id, pin) ?? blank(item, pin))
  const { keepStarted, say } = useStore.getState()
  const change = (next: Omit<StartedFact, 'pin'>) => {
    setTyped(next)
    keepStarted(item.id, { pin, ...next })
  }
  const done = () => {
    keepStarted(item.id, null)
    onDone()
  }
  const { act, busy, error } = useAct()
  const ready = draft.statement.trim() !== '' && dateTrouble(draft.date) === null && placed(place) !== null
  const save = async () => {
    if (!ready || busy) return
    const page = item.pages === null || pin.row !== undefined ? null : pin.page
    const pinpoints = [{ evidenceId: item.id, ...pin, page, ...placed(place) }]
    const saved = await act(() => api.facts.add({ ...writtenIn(draft), pinpoints }))
    if (!saved) return
    say('Fact saved.')
    done()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void save()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return done()
    if (event.key !== 'Enter' || event.shiftKey || !(event.target instanceof HTMLTextAreaElement)) return
    event.preventDefault()
    void save()
  }
  return (
    <form className="composer stack" aria-label="New fact" onSubmit={submit} onKeyDown={press}>
      <h2>New fact</h2>
      <Proof pin={pin} />
      <PlaceFields item={item} place={place} onChange={(next) => change({ place: next, draft })} />
      <FactFields draft={draft} onChange={(next) => change({ place, draft: next })} />
      {error ? <Problem error={error} /> : null}
      <div className="actions sticky">
        <Button onPress={done}>Cancel</Button>
        <Button look="primary" type="submit" disabled={!ready || busy}>
          Save the fact
        </Button>
      </div>
    </form>
  )
}

/** Nothing typed yet, but for the item's date and where a recording or a table stood. */
const blank = ({ date }: Evidence, { at, row }: Pin): Omit<StartedFact, 'pin'> => ({
  place: { row: row === undefined ? '' : String(row), at: at ?? '' },
  draft: { ...EMPTY_DRAFT, date: date ?? '' },
})

/** What was typed about this very place before its screen was left. */
function startedAt(id: Evidence['id'], pin: Pin): StartedFact | null {
  const started = useStore.getState().started[id]
  return started && JSON.stringify(started.pin) === JSON.stringify(pin) ? started : null
}

function Proof({ pin }: { readonly pin: Pin }) {
  const place = placeWords(rowOrPage(pin))
  return (
    <figure className="proof">
      {pin.quote ? <blockquote>{pin.quote}</blockquote> : null}
      <figcaption>
        <span className="cite">{place}</span>
      </figcaption>
    </figure>
  )
}
