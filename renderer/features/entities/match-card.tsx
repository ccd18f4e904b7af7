import { useState } from 'react'
import type { Verdict } from '../../../domain/entities/entity.ts'
import type { EntityId } from '../../../domain/ids.ts'
import { LIST_TITLES, type ListMatch } from '../../../domain/lists/list.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { DifferenceRows } from './difference-rows.tsx'
import { ANSWER_WORDS, entryWords, SINCE_WORDS } from './list-words.ts'

interface MatchCardProps {
  readonly match: ListMatch
  readonly onChoose: (id: EntityId) => void
}

/** One entry that may name an entity: why, where they differ, and a person's answer, which can be changed at any time. */
export function MatchCard({ match, onChoose }: MatchCardProps) {
  const { entity, name, list, entry, asOf, evidenceId, why, differences } = match
  return (
    <article className="pair" aria-label={`${name} and ${entry.names[0] ?? ''}`}>
      <header>
        <b>{LIST_TITLES[list].title}</b>
        <Mark match={match} />
      </header>
      <p>
        Does “{entry.names[0]}” (
        <TextLink
          label={`Open row ${entry.row} of the file dated ${asOf}`}
          onPress={() => useStore.getState().go(to.row(evidenceId, entry.row))}
        >
          row {entry.row} of the file dated {asOf}
        </TextLink>
        ) name{' '}
        <TextLink label={`Show the entity ${name}`} onPress={() => onChoose(entity)}>
          {name}
        </TextLink>
        ?
      </p>
      {entryWords(entry) === '' ? null : <p className="quiet">{entryWords(entry)}</p>}
      <ul className="why">
        {why.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {differences.length > 0 ? <DifferenceRows rows={differences} /> : null}
      <Answer key={match.answer?.answeredAt ?? ''} match={match} />
    </article>
  )
}

function Mark({ match: { answer, since, likeness } }: { readonly match: ListMatch }) {
  if (answer === null) return <StateMark tone="none">{Math.round(likeness * 100)}% alike</StateMark>
  const said = ANSWER_WORDS[answer.verdict]
  return (
    <>
      <StateMark tone={said.tone}>{said.words}</StateMark>
      {since === 'changed' || since === 'gone' ? (
        <StateMark tone={SINCE_WORDS[since].tone}>{SINCE_WORDS[since].words}</StateMark>
      ) : null}
    </>
  )
}

function Answer({ match }: { readonly match: ListMatch }) {
  const { entity, list, entry, answer } = match
  const [reason, setReason] = useState(answer?.reason ?? '')
  const { act, busy, error } = useAct()
  const give = (verdict: Verdict) => void act(() => api.lists.answer({ entity, list, key: entry.key, verdict, reason }))
  const told = reason.trim() !== ''
  return (
    <>
      <Field label="What shows it" value={reason} onChange={setReason} placeholder="Register entry, number, address" />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button disabled={busy} onPress={() => give('undecided')}>
          Undecided
        </Button>
        <Button disabled={busy || !told} onPress={() => give('different')}>
          Different
        </Button>
        <Button look="primary" disabled={busy || !told} onPress={() => give('same')}>
          Same
        </Button>
      </div>
    </>
  )
}
