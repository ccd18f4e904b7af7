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
import { SUB_LISTS } from './sub-list.ts'

/** One page: what is believed of whom, on which list, and what is asked. */
export const summary = executiveSummary({
  law: () => [law('uflpa'), '; ', law('usc-1307')],
  propositions: (input) => [
    producedBy(input),
    [
      'They are made wholly or in part by ',
      saidInSentence(input, 'laborClass'),
      ' (',
      reference('labor'),
      ').',
      proof(input, 'forced-labor'),
    ],
    [
      'The goods, an input or the workers come from Xinjiang (',
      reference('xinjiang'),
      ').',
      proof(input, ...SUB_LISTS.map(({ tag }) => tag)),
    ],
    ...showIndicators(input),
    areImported(input),
  ],
  asks: () => [
    'The Task Force is asked to add the producer to the Entity List, and CBP to apply the presumption to its goods (',
    reference('relief'),
    ').',
  ],
})
