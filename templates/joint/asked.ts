import { ASKS, law, MENU, relief, saidInSentence } from '../kit.ts'
import type { PartInput, Runs } from '../kit.ts'
import { listWords } from '../uflpa-entity-list/pieces.ts'

/** What is asked of CBP on both grounds, and of the Task Force; no order, for goods the UFLPA covers. */
export const asked = relief([
  ASKS.holdDeemed,
  (input: PartInput): readonly Runs[] => [
    [
      'apply to the same goods the presumption of ',
      law('uflpa', '§ 3(a)'),
      ', and detain them on arrival at every port;',
    ],
    [
      'as a member agency may, put ',
      saidInSentence(input, 'producer'),
      ' forward to the Forced Labor Enforcement Task Force for ',
      listWords(input),
      ' of ',
      law('uflpa-lists'),
      ';',
    ],
  ],
  ASKS.form28,
  ...MENU,
  ASKS.receive,
])
