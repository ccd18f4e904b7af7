import type { AssessInput, Fault } from '../../basics.ts'
import { factFaults, importFaults } from './fact-faults.ts'
import { fieldFaults } from './field-faults.ts'
import { childLabor, nobody, presumed, uflpaCovers } from './ground-faults.ts'

/** The common faults that can be seen from the case, by what they look at; `names` are the module's fields. */
export const FAULTS = {
  imports: importFaults,
  facts: factFaults,
  fields: fieldFaults,
  uflpaCovers,
  presumed,
  childLabor,
  nobody,
} as const

/** Every common fault of a petition under § 12.42(b). */
export function petitionFaults(input: AssessInput, names: readonly string[]): readonly Fault[] {
  return [
    ...importFaults(input),
    ...factFaults(input),
    ...fieldFaults(input, names),
    ...uflpaCovers(input),
    ...presumed(input, names),
    ...childLabor(input),
    ...nobody(input),
  ]
}
