import { useState } from 'react'
import type { Fact, NewFact } from '../../../domain/fact.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useDraft } from '../../parts/use-draft.ts'
import type { FactDraft } from '../../parts/fact-draft.ts'
import { draftOf, writtenIn } from '../../parts/fact-draft.ts'
import { dateTrouble, FactFields } from '../../parts/fact-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { useCommand } from '../../ui/keys/use-command.ts'
import { Problem } from '../../ui/problem.tsx'
import { Contradictions } from './contradictions.tsx'
import { ProofList } from './proof-list.tsx'

interface FactEditorProps {
  readonly fact: Fact
  readonly facts: readonly Fact[]
}

/** Fields saved when they are left; every other one is saved as it is chosen. */
const TYPED = ['statement', 'date', 'note'] as const

/** A fact's fields, saved as they are left; where its proof stands; what contradicts it. */
export function FactEditor({ fact, facts }: FactEditorProps) {
  const [draft, setDraft] = useDraft(draftOf(fact))
  const { act, error } = useAct()
  const save = (next: FactDraft, contradicts: readonly Fact['id'][] = fact.contradicts) => {
    if (next.statement.trim() === '' || dateTrouble(next.date) !== null) return
    const edited = written(fact, next, contradicts)
    const stored = written(fact, draftOf(fact), fact.contradicts)
    if (JSON.stringify(edited) !== JSON.stringify(stored)) void act(() => api.facts.edit({ id: fact.id, fact: edited }))
  }
  const change = (next: FactDraft) => {
    const ticked = TYPED.every((field) => next[field] === draft[field])
    setDraft(next)
    if (ticked) save(next)
  }
  useCommand('edit', () => document.querySelector<HTMLElement>('.fact-pane textarea')?.focus())
  return (
    <div className="stack">
      <ProofList fact={fact} />
      {error ? <Problem error={error} /> : null}
      <div onBlur={() => save(draft)}>
        <FactFields draft={draft} onChange={change} quiet />
      </div>
      <Contradictions fact={fact} facts={facts} onChange={(contradicts) => save(draft, contradicts)} />
      <Remove fact={fact} onRemove={() => void act(() => api.facts.remove({ id: fact.id }))} />
    </div>
  )
}

/** The fact as it is to be stored; its pinpoints stay as they are. */
function written(fact: Fact, draft: FactDraft, contradicts: readonly Fact['id'][]): NewFact {
  const pinpoints = fact.pinpoints.map(({ evidenceId, page, quote, region, row, at }) => ({
    evidenceId,
    page,
    quote,
    region,
    row,
    at,
  }))
  return { ...writtenIn(draft), contradicts: [...contradicts], pinpoints }
}

function Remove({ fact, onRemove }: { readonly fact: Fact; readonly onRemove: () => void }) {
  const [asking, setAsking] = useState(false)
  const remove = () => {
    onRemove()
    useStore.getState().go(to.facts())
    useStore.getState().say('Fact removed. The evidence it rested on is untouched.')
  }
  return (
    <div className="actions">
      <Button look="danger" onPress={() => setAsking(true)}>
        Remove the fact …
      </Button>
      <Confirm
        title="Remove this fact?"
        body={`“${fact.statement}” leaves the petition. The evidence it rests on stays, and the custody log keeps that it was here.`}
        act="Remove it"
        open={asking}
        onConfirm={remove}
        onClose={() => setAsking(false)}
      />
    </div>
  )
}
