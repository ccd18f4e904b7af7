import { answered, law, p, section, subsection } from '../../kit.ts'
import type { Block } from '../../kit.ts'
import { told } from '../prose.ts'
import type { Input } from '../prose.ts'
import { factsUnder } from './facts-under.ts'

/** § 12.42(b)(3): where, by whom and how the goods are made, and what of it could not be had. */
export function production(input: Input): readonly Block[] {
  const { fields } = input
  return section(
    'production',
    'Facts of production abroad',
    p(
      'This part gives the facts ',
      law('cfr-12-42', '(b)(3)'),
      ' asks for, each with its date and its proof, oldest first.',
    ),
    answered(fields, 'production') === undefined ? [] : told(fields, 'production'),
    subsection(
      'production-where',
      'Where',
      factsUnder(input, 'production-where', 'No fact on the place of production is put forward yet.'),
    ),
    subsection(
      'production-by-whom',
      'By whom',
      factsUnder(input, 'production-by-whom', 'No fact on the producer and its workers is put forward yet.'),
    ),
    subsection(
      'production-how',
      'How',
      factsUnder(input, 'production-how', 'No fact on the manner of production is put forward yet.'),
    ),
    answered(fields, 'notObtainable') === undefined
      ? []
      : subsection('not-obtainable', 'Facts not obtainable', told(fields, 'notObtainable')),
  )
}
