import {
  areImported,
  executiveSummary,
  groundOf,
  law,
  producedBy,
  proof,
  reference,
  saidInSentence,
  showIndicators,
} from '../kit.ts'
import type { PartInput, Runs } from '../kit.ts'

const NORTH_KOREAN: Runs = ['; ', law('usc-9241a')]

/** One page: what is believed of whom, on what law, and what is asked. */
export const summary = executiveSummary({
  law: ({ fields }) => [law('usc-1307'), groundOf(fields) === 'north-korean' && NORTH_KOREAN, '; ', law('cfr-12-42')],
  propositions: (input) => [producedBy(input), ...labor(input), areImported(input)],
  asks: () => [
    'Petitioner asks the Commissioner to issue a Withhold Release Order and, if investigation bears the facts out, a finding (',
    reference('relief'),
    '). CBP can begin with its own entry records for the producer and the importers named above.',
  ],
})

function labor(input: PartInput): readonly Runs[] {
  const by = saidInSentence(input, 'laborClass')
  const made: Runs = ['They are made wholly or in part by ', by, ' (', reference('labor'), ').']
  const indicators = showIndicators(input)
  if (groundOf(input.fields) === 'convict') return [[made, proof(input, 'forced-labor')], ...indicators]
  if (groundOf(input.fields) === 'north-korean') {
    const deemed: Runs = [' ', law('usc-9241a', '(a)'), ' deems goods so made prohibited.']
    return [[made, deemed, proof(input, 'workers-nationality')], ...indicators]
  }
  const prongs =
    'The workers do not offer themselves voluntarily, and the work is exacted under the menace of a penalty ('
  return [
    [made, proof(input, 'forced-labor')],
    [
      prongs,
      reference('involuntariness'),
      ' and ',
      reference('menace'),
      ').',
      proof(input, 'involuntariness', 'menace-of-penalty'),
    ],
    ...indicators,
  ]
}
