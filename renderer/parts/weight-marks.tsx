import type { Fact } from '../../domain/fact.ts'
import { StateMark } from '../ui/state-mark.tsx'
import { STRENGTH_WORDS } from './words.ts'

const TONES = { strong: 'met', fair: 'none', weak: 'weak' } as const

/** How strong a fact is, and whether it speaks against the petition. */
export function WeightMarks({ fact: { strength, bearing } }: { readonly fact: Pick<Fact, 'strength' | 'bearing'> }) {
  return (
    <>
      {strength === null ? null : <StateMark tone={TONES[strength]}>{STRENGTH_WORDS[strength]}</StateMark>}
      {bearing === 'against' ? <StateMark tone="missing">Against us</StateMark> : null}
    </>
  )
}
