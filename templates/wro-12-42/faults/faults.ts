import type { AssessInput, Fault } from '../../kit.ts'
import { factFaults } from './fact-faults.ts'
import { fieldFaults } from './field-faults.ts'
import { groundFaults } from './ground-faults.ts'

/** The common faults of such petitions that can be seen from the case. */
export function faults(input: AssessInput): readonly Fault[] {
  return [...factFaults(input), ...fieldFaults(input), ...groundFaults(input)]
}
