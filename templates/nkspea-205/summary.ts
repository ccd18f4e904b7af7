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
import { GROUNDS } from './grounds.ts'

/** One page: which cargo, by which ports, on which ground, and what is asked. */
export const summary = executiveSummary({
  law: () => [law('usc-9225', '(c)'), '; ', law('usc-9241a')],
  propositions: (input) => [
    producedBy(input),
    [
      'The cargo goes by way of ',
      saidInSentence(input, 'ports'),
      ' (',
      reference('route'),
      ').',
      proof(input, 'route', ...GROUNDS.map(({ tag }) => tag)),
    ],
    [
      'Behind it stands ',
      saidInSentence(input, 'laborClass'),
      ' (',
      reference('labor'),
      ').',
      proof(input, 'workers-nationality', 'forced-labor'),
    ],
    ...showIndicators(input),
    areImported(input),
  ],
  asks: () => [
    'The Secretary is asked to require enhanced screening of this cargo and to leave out sites that are open to inspection (',
    reference('relief'),
    ').',
  ],
})
