import { answered, law, p, reference, section, subsection } from '../../basics.ts'
import type { Block, Runs } from '../../basics.ts'
import { saidInSentence, told } from '../prose.ts'
import type { PartInput, Section } from '../section.ts'
import { factsUnder } from './facts-under.ts'

const UNDER_B3: Runs = [
  'This part gives the facts ',
  law('cfr-12-42', '(b)(3)'),
  ' asks for, each with its date and its proof, oldest first.',
]

/** Where, by whom and how the goods are made, and what of it could not be had; `workersIn` is the heading that deals with the workers. */
export function production(lead: Runs = UNDER_B3, workersIn = 'labor'): Section {
  return (input) => {
    const { fields } = input
    return section(
      'production',
      'Facts of production abroad',
      p(lead),
      subsection('production-where', 'Where', where(input), factsUnder(input, 'production-where', NONE.where)),
      subsection(
        'production-by-whom',
        'By whom',
        byWhom(input, workersIn),
        factsUnder(input, 'production-by-whom', NONE.byWhom),
      ),
      subsection(
        'production-how',
        'How',
        answered(fields, 'production') === undefined ? [] : told(input, 'production'),
        factsUnder(input, 'production-how', NONE.how),
      ),
      answered(fields, 'notObtainable') === undefined
        ? []
        : subsection('not-obtainable', 'Facts not obtainable', told(input, 'notObtainable')),
    )
  }
}

const NONE = {
  where: 'No fact on the place of production is put forward.',
  byWhom: 'No fact on the producer and its workers is put forward.',
  how: 'No fact on the manner of production is put forward.',
} as const

function where(input: PartInput): Block {
  return p(
    'The goods are produced in ',
    saidInSentence(input, 'producerCountry'),
    '; address: ',
    saidInSentence(input, 'producerAddress'),
    '.',
  )
}

function byWhom(input: PartInput, workersIn: string): Block {
  return p(
    'The producer is ',
    saidInSentence(input, 'producer'),
    ', identified in ',
    reference('identity'),
    '. The workers are dealt with in ',
    reference(workersIn),
    '.',
  )
}
