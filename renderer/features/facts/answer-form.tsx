import { useState } from 'react'
import type { EvidenceId } from '../../../domain/ids.ts'
import type { Question } from '../../../domain/question.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { EMPTY_DRAFT, writtenIn } from '../../parts/fact-draft.ts'
import { dateTrouble, FactFields } from '../../parts/fact-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'

interface AnswerFormProps {
  readonly question: Question
  readonly onDone: () => void
}

/** The fact that answers a question, with the item and page it rests on. */
export function AnswerForm({ question, onDone }: AnswerFormProps) {
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  const [place, setPlace] = useState<Place>({ evidenceId: null, page: '1', quote: '' })
  const { act, busy, error } = useAct()
  const page = Number(place.page)
  const hasPage = Number.isInteger(page) && page > 0
  const ready = draft.statement.trim() !== '' && dateTrouble(draft.date) === null && place.evidenceId !== null
  const save = async () => {
    const { evidenceId } = place
    if (evidenceId === null) return
    const quote = place.quote.trim() || null
    const pinpoints = [{ evidenceId, page: hasPage ? page : null, quote }]
    const fact = { ...writtenIn(draft), pinpoints }
    const saved = await act(async () => {
      const made = await api.questions.answer({ id: question.id, fact })
      useStore.getState().go(to.facts(made.fact))
    })
    if (saved) onDone()
  }
  return (
    <div className="stack answer" role="group" aria-label="Answer with a fact">
      <ProofFields place={place} onChange={setPlace} />
      <FactFields draft={draft} onChange={setDraft} />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button onPress={onDone}>Cancel</Button>
        <Button look="primary" disabled={!ready || !hasPage || busy} onPress={() => void save()}>
          Save the fact
        </Button>
      </div>
    </div>
  )
}

interface Place {
  readonly evidenceId: EvidenceId | null
  readonly page: string
  readonly quote: string
}

function ProofFields({ place, onChange }: { readonly place: Place; readonly onChange: (place: Place) => void }) {
  const items = useQuery('evidence', 'list', {}).data ?? []
  const options = [{ id: '', words: 'Choose an item …' }, ...items.map(({ id, title }) => ({ id, words: title }))]
  const take = (chosen: string) => onChange({ ...place, evidenceId: items.find(({ id }) => id === chosen)?.id ?? null })
  return (
    <div className="proof-fields">
      <Select label="Evidence it rests on" value={place.evidenceId ?? ''} options={options} onChange={take} />
      <Field label="Page" value={place.page} onChange={(page) => onChange({ ...place, page })} />
      <Field
        label="Words on that page"
        value={place.quote}
        onChange={(quote) => onChange({ ...place, quote })}
        hint="Copied as they stand; the fact counts only if they are found."
      />
    </div>
  )
}
