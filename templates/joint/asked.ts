import { ASKS, law, relief, saidInSentence } from '../kit.ts'
import type { PartInput, Runs } from '../kit.ts'

/** What is asked of CBP on both grounds, and of the Task Force; no order, for goods the UFLPA covers. */
export const asked = relief([
  (input: PartInput): readonly Runs[] => [
    [
      'treat ',
      saidInSentence(input, 'goods'),
      ' produced wholly or in part by ',
      saidInSentence(input, 'producer'),
      ' as deemed prohibited by ',
      law('usc-9241a', '(a)'),
      ', and release none unless the importer brings the clear and convincing evidence of ',
      law('usc-9241a', '(b)'),
      ';',
    ],
    [
      'apply to the same goods the presumption of ',
      law('uflpa', '§ 3(a)'),
      ', and detain them on arrival at every port;',
    ],
    [
      'as a member agency may, put ',
      saidInSentence(input, 'producer'),
      ' forward to the Forced Labor Enforcement Task Force for list ',
      saidInSentence(input, 'subList'),
      ' of ',
      law('uflpa-lists'),
      ';',
    ],
  ],
  ASKS.form28,
  ASKS.penalties,
  ASKS.referral,
  ASKS.conditional,
  ASKS.further,
  ({ terms }) => [
    `acknowledge this ${terms.filing}, name a person to write to, and accept what ${terms.filer} adds to it.`,
  ],
])
