import type { Fact, NewFact } from '../../../domain/fact.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { ProtectThisName } from '../../parts/protect-this-name.tsx'
import { useDraft } from '../../parts/use-draft.ts'
import type { FactDraft } from '../../parts/fact-draft.ts'
import { draftOf, writtenIn } from '../../parts/fact-draft.ts'
import { dateTrouble, FactFields } from '../../parts/fact-form.tsx'
import { Button } from '../../ui/button.tsx'
import { factToTrash } from '../../parts/to-trash.ts'
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
      <Remove fact={fact} />
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

function Remove({ fact }: { readonly fact: Fact }) {
  const remove = async () => {
    if (await factToTrash(fact)) useStore.getState().go(to.facts())
  }
  useCommand('trash', () => void remove())
  return (
    <div className="actions">
      <ProtectThisName name={() => ''} />
      <Button look="danger" onPress={() => void remove()}>
        Move to the Trash
      </Button>
    </div>
  )
}
