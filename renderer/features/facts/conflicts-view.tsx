import { useState } from 'react'
import type { Conflict, Settlement } from '../../../domain/conflict.ts'
import type { Fact } from '../../../domain/fact.ts'
import type { FactId } from '../../../domain/ids.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { FactCard } from '../../parts/fact-card.tsx'
import { Button } from '../../ui/button.tsx'
import { Radios, Select } from '../../ui/choice.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { useAutosave } from '../../ui/use-autosave.ts'

interface ConflictsViewProps {
  readonly conflicts: readonly Conflict[]
  readonly facts: readonly Fact[]
}

/** Facts that contradict one another, each pair to be explained, dropped or used; what is open stands first. */
export function ConflictsView({ conflicts, facts }: ConflictsViewProps) {
  const sorted = conflicts.toSorted((a, b) => Number(a.settlement !== null) - Number(b.settlement !== null))
  if (sorted.length === 0) return <NoConflicts />
  return (
    <div className="scroll conflicts">
      {sorted.map((conflict) => (
        <Pair key={conflict.id} conflict={conflict} facts={facts} />
      ))}
    </div>
  )
}

function Pair({ conflict, facts }: { readonly conflict: Conflict; readonly facts: readonly Fact[] }) {
  const pair = conflict.facts.flatMap((id) => facts.filter((fact) => fact.id === id))
  const { act, error } = useAct()
  const [one, other] = conflict.facts
  const wherein = useAutosave(
    conflict.note ?? '',
    (note) => void act(() => api.facts.linkConflict({ fact: one, with: other, note: note.trim() || null })),
  )
  const { settlement } = conflict
  return (
    <article className="conflict" aria-label="Contradiction">
      {settlement === null ? (
        <StateMark tone="missing">To deal with</StateMark>
      ) : (
        <StateMark tone="met">{SETTLED[settlement.how]}</StateMark>
      )}
      <div className="conflict-pair">
        {pair.map((fact) => (
          <FactCard key={fact.id} fact={fact}>
            {settlement?.dropped === fact.id ? <StateMark tone="none">Left out of the petition</StateMark> : null}
          </FactCard>
        ))}
      </div>
      <Field label="Wherein they contradict one another" placeholder="Headcount 49 against 120" {...wherein} />
      {error ? <Problem error={error} /> : null}
      {settlement === null ? (
        <Settle conflict={conflict} facts={pair} />
      ) : (
        <div className="settled">
          <p>{settlement.note}</p>
          <Button onPress={() => void act(() => api.facts.reopenConflict({ id: conflict.id }))}>Open it again</Button>
        </div>
      )}
    </article>
  )
}

const SETTLED: Readonly<Record<Settlement, string>> = {
  explain: 'Explained',
  drop: 'One fact dropped',
  use: 'Used as an argument',
}
const WAYS = [
  { id: 'explain', words: 'Explain it', hint: 'Both stand; the petition says why they differ.' },
  { id: 'drop', words: 'Drop one', hint: 'It leaves the petition and stays in the case.' },
  {
    id: 'use',
    words: 'Use it',
    hint: 'The contradiction itself shows something, such as records that are not reliable.',
  },
] as const

function Settle({ conflict, facts }: { readonly conflict: Conflict; readonly facts: readonly Fact[] }) {
  const [how, setHow] = useState<Settlement>('explain')
  const [note, setNote] = useState('')
  const [dropped, setDropped] = useState<FactId>(conflict.facts[0])
  const { act, busy, error } = useAct()
  const settle = () =>
    act(() => api.facts.settleConflict({ id: conflict.id, how, note, dropped: how === 'drop' ? dropped : null }))
  return (
    <div className="settle">
      <Radios label="How it is dealt with" value={how} options={WAYS} onChange={setHow} />
      {how === 'drop' ? (
        <Select
          label="The fact to drop"
          value={dropped}
          options={facts.map(({ id, statement }) => ({ id, words: statement }))}
          onChange={setDropped}
        />
      ) : null}
      <Field label="Note" many value={note} onChange={setNote} hint="What the petition or the team says of it." />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button look="primary" disabled={note.trim() === '' || busy} onPress={() => void settle()}>
          Note that it is dealt with
        </Button>
      </div>
    </div>
  )
}

function NoConflicts() {
  return (
    <Empty
      title="No contradictions noted"
      example={<p className="doc">The audit counts 49 workers; the payroll of the same month counts 120.</p>}
    >
      <p>
        Where two facts cannot both be right, open one of them and choose the other under “Contradicts”. Both then stand
        here until it is said how the petition deals with it.
      </p>
    </Empty>
  )
}
