import { each, p, reference } from '../../kit.ts'
import type { Block } from '../../kit.ts'
import { setOut } from '../places.ts'
import { factLine, joined, proofOf } from '../prose.ts'
import type { Input } from '../prose.ts'
import type { RequirementId } from '../requirements/index.ts'

/** The facts of a requirement, one a paragraph with its proof; those set out before are pointed to; a note where there are none. */
export function factsUnder(input: Input, requirement: RequirementId, none: string): readonly Block[] {
  const { here, earlier, parts } = setOut(input, requirement)
  if (here.length + earlier.length === 0) return [p(none)]
  const back = joined(parts.map(reference), ' and ')
  return [
    ...each(here, (fact) => p(factLine(fact))),
    ...(earlier.length === 0
      ? []
      : [
          p(
            'The facts set out in ',
            back,
            here.length > 0 ? ' bear on this as well: ' : ' show this: ',
            proofOf(earlier, 8),
            '.',
          ),
        ]),
  ]
}
