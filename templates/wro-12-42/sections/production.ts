import { answered, law, p, reference, section, subsection } from '../../kit.ts'
import type { Block, FieldValues } from '../../kit.ts'
import { saidInSentence, told } from '../prose.ts'
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
    subsection('production-where', 'Where', where(fields), factsUnder(input, 'production-where', NONE.where)),
    subsection('production-by-whom', 'By whom', byWhom(fields), factsUnder(input, 'production-by-whom', NONE.byWhom)),
    subsection(
      'production-how',
      'How',
      answered(fields, 'production') === undefined ? [] : told(fields, 'production'),
      factsUnder(input, 'production-how', NONE.how),
    ),
    answered(fields, 'notObtainable') === undefined
      ? []
      : subsection('not-obtainable', 'Facts not obtainable', told(fields, 'notObtainable')),
  )
}

const NONE = {
  where: 'No fact on the place of production is put forward.',
  byWhom: 'No fact on the producer and its workers is put forward.',
  how: 'No fact on the manner of production is put forward.',
} as const

function where(fields: FieldValues): Block {
  return p(
    'The goods are produced in ',
    saidInSentence(fields, 'producerCountry'),
    '; address: ',
    saidInSentence(fields, 'producerAddress'),
    '.',
  )
}

function byWhom(fields: FieldValues): Block {
  return p(
    'The producer is ',
    saidInSentence(fields, 'producer'),
    ', identified in ',
    reference('identity'),
    '. The workers are dealt with in ',
    reference('labor'),
    '.',
  )
}
