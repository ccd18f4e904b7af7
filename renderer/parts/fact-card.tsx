import type { ReactNode } from 'react'
import type { Fact } from '../../domain/fact.ts'
import { to } from '../app/route.ts'
import { useStore } from '../app/store.ts'
import { TextLink } from '../ui/button.tsx'
import { StateMark } from '../ui/state-mark.tsx'
import { PinpointChip } from './pinpoint-chip.tsx'
import { WeightMarks } from './weight-marks.tsx'
import { Supports } from './supports.tsx'

interface FactCardProps {
  readonly fact: Fact
  readonly on?: boolean
  readonly children?: ReactNode
}

/** A fact with where its proof stands and what it supports. */
export function FactCard({ fact, on, children }: FactCardProps) {
  return (
    <article className={on ? 'fact-card on' : 'fact-card'}>
      <p>{fact.statement}</p>
      <div className="tags">
        {fact.date ? <span className="quiet">{fact.date}</span> : <StateMark tone="weak">Undated</StateMark>}
        {fact.pinpoints.map((pinpoint) => (
          <PinpointChip key={pinpoint.id} pinpoint={pinpoint} />
        ))}
        <WeightMarks fact={fact} />
        <Supports requirements={fact.requirements} />
        <TextLink onPress={() => useStore.getState().go(to.facts(fact.id))} label={`Open the fact: ${fact.statement}`}>
          Open
        </TextLink>
      </div>
      {children}
    </article>
  )
}
