import { each, p, reference } from '../../basics.ts'
import type { Block } from '../../basics.ts'
import { setOut } from '../places.ts'
import type { SetOut } from '../places.ts'
import { factLine, inARow, proofOf } from '../prose.ts'
import type { PartInput } from '../section.ts'

/** The facts of a requirement, one a paragraph with its proof; those set out elsewhere are pointed to; a note where there are none. */
export function factsUnder(input: PartInput, requirement: string, none: string): readonly Block[] {
  const set = setOut(input, requirement)
  if (set.here.length + set.elsewhere.length === 0) return [p(none)]
  return [...each(set.here, (fact) => p(factLine(fact))), ...pointer(set)]
}

/** "The facts set out in Part IX.A show this as well: Ex. 1 at 1." */
export function pointer({ here, elsewhere, parts }: SetOut): readonly Block[] {
  if (elsewhere.length === 0) return []
  const also = here.length > 0 ? ' show this as well: ' : ' show this: '
  return [p('The facts set out in ', inARow(parts.map(reference)), also, proofOf(elsewhere, 8), '.')]
}
