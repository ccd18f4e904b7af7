import { useState } from 'react'
import type { Entity, EntityGroup, Proposal, Verdict } from '../../../domain/entities/entity.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { DifferenceRows } from './difference-rows.tsx'
import { KIND_WORDS } from './entity-words.ts'

interface ResolveViewProps {
  readonly proposals: readonly Proposal[]
  readonly groups: readonly EntityGroup[]
}

/** How many pairs are drawn at once; the next come up as these are answered. */
const SHOWN = 40

/** Pairs of records that may be one entity, the likeliest first. Nothing is joined until a person says so. */
export function ResolveView({ proposals, groups }: ResolveViewProps) {
  const records = new Map<string, Entity>(groups.flatMap((group) => group.records.map((record) => [record.id, record])))
  if (proposals.length === 0) return <NothingToAsk />
  return (
    <div className="scroll resolve">
      {proposals.slice(0, SHOWN).map((proposal) => {
        const [first, second] = [records.get(proposal.first), records.get(proposal.second)]
        return first && second ? (
          <Pair key={`${first.id} ${second.id}`} proposal={proposal} first={first} second={second} />
        ) : null
      })}
      {proposals.length > SHOWN ? (
        <p className="quiet">{proposals.length - SHOWN} more pairs come up as these are answered.</p>
      ) : null}
    </div>
  )
}

interface PairProps {
  readonly proposal: Proposal
  readonly first: Entity
  readonly second: Entity
}

function Pair({ proposal, first, second }: PairProps) {
  const [reason, setReason] = useState('')
  const { act, busy, error } = useAct()
  const answer = (verdict: Verdict) =>
    void act(() => api.entities.judge({ one: first.id, other: second.id, verdict, reason }))
  const nameOf = (entity: Entity) => entity.names[0]?.text ?? ''
  const told = reason.trim() !== ''
  return (
    <article className="pair" aria-label={`${nameOf(first)} and ${nameOf(second)}`}>
      <header>
        <b>One or two?</b>
        <StateMark tone={proposal.undecided ? 'weak' : 'none'}>
          {proposal.undecided ? 'Left open before' : `${Math.round(proposal.score * 100)}% alike`}
        </StateMark>
        <span className="quiet">{KIND_WORDS[first.kind]}</span>
      </header>
      <ul className="why">
        {proposal.why.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <DifferenceRows rows={proposal.differences} />
      <Field label="What shows it" value={reason} onChange={setReason} placeholder="Register entry, number, address" />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button disabled={busy} onPress={() => answer('undecided')}>
          Undecided
        </Button>
        <Button disabled={busy || !told} onPress={() => answer('different')}>
          Different
        </Button>
        <Button look="primary" disabled={busy || !told} onPress={() => answer('same')}>
          Same
        </Button>
      </div>
    </article>
  )
}

function NothingToAsk() {
  return (
    <Empty
      title="No pair to answer for"
      example={<p>“Rivermouth Garment Co., Ltd.” and “RIVERMOUTH GARMENT COMPANY LIMITED”: one firm, or two?</p>}
    >
      <p>
        Records whose names, numbers or addresses are alike stand here side by side. They stay two until you say that
        they are one, and why; an answer can be taken back at any time.
      </p>
    </Empty>
  )
}
