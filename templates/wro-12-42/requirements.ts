import { REQUIREMENTS } from '../kit.ts'

/** Every requirement of a communication under § 12.42(b): all the shared ones, in the order the conformity report shows them. */
export const requirements = REQUIREMENTS

export type RequirementId = keyof typeof requirements
