import {
  areImported,
  executiveSummary,
  law,
  producedBy,
  proof,
  reference,
  saidInSentence,
  showIndicators,
} from '../kit.ts'
import type { PartInput, Runs } from '../kit.ts'

/** One page: the two grounds in the same goods, and what is asked. */
export const summary = executiveSummary({
  law: () => [law('usc-9241a'), '; ', law('uflpa'), '; ', law('usc-1307')],
  propositions: (input) => [
    producedBy(input),
    northKorean(input),
    xinjiang(input),
    ...showIndicators(input),
    areImported(input),
  ],
  asks: () => [
    'The importer bears the burden on both grounds. Petitioner asks the Commissioner to hold it to that, and to put the producer forward for the Entity List (',
    reference('relief'),
    '). CBP can begin with its own entry records for the producer and the importers named above.',
  ],
})

function northKorean(input: PartInput): Runs {
  return [
    'North Korean nationals are among the workers who make them (',
    reference('nk-labor'),
    '). ',
    law('usc-9241a', '(a)'),
    ' deems goods so made prohibited.',
    proof(input, 'nk:workers-nationality', 'nk:workers-goods'),
  ]
}

function xinjiang(input: PartInput): Runs {
  return [
    'The goods of ',
    saidInSentence(input, 'producer'),
    ' are tied to Xinjiang as well (',
    reference('xj-xinjiang'),
    '). ',
    law('uflpa', '§ 3(a)'),
    ' presumes such goods made with forced labor.',
    proof(input, 'xj:labor-transfer', 'xj:sources-from-xinjiang', 'xj:made-in-xinjiang'),
  ]
}
