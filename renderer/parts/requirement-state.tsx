import type { AssessedRequirement } from '../../domain/assessment.ts'
import { StateMark } from '../ui/state-mark.tsx'
import { STATUS_TONES, STATUS_WORDS } from './words.ts'

/** The state of a requirement as sign and word. */
export function RequirementState({ status }: Pick<AssessedRequirement, 'status'>) {
  return <StateMark tone={STATUS_TONES[status]}>{STATUS_WORDS[status]}</StateMark>
}
