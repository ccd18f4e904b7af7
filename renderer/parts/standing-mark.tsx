import { STANDING_WORDS, type ReviewStanding } from '../../domain/review.ts'
import { StateMark, type Tone } from '../ui/state-mark.tsx'

const TONES: Readonly<Record<ReviewStanding, Tone>> = {
  'to-review': 'none',
  approved: 'met',
  returned: 'weak',
  changed: 'weak',
  'do-not-use': 'missing',
}

/** How an item stands in review; `short` for a narrow column. */
export function StandingMark({ standing, short }: { readonly standing: ReviewStanding; readonly short?: boolean }) {
  const words = short && standing === 'changed' ? 'Changed' : STANDING_WORDS[standing]
  return (
    <span title={STANDING_WORDS[standing]}>
      <StateMark tone={TONES[standing]}>{words}</StateMark>
    </span>
  )
}
