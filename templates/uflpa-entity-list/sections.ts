import { answered, ASKS, factsUnder, law, saidInSentence, section, subsection, told } from '../kit.ts'
import type { Block, PartInput, Runs } from '../kit.ts'
import { listWords } from './pieces.ts'
import { chosenLists, SUB_LISTS } from './sub-list.ts'

/** How goods, inputs or workers come from Xinjiang: the way as written, then the facts under each list. */
export function xinjiangLink(input: PartInput): readonly Block[] {
  const shown = SUB_LISTS.filter(
    ({ id, tag }) =>
      chosenLists(input.fields).some((one) => one.id === id) || input.view.facts.supporting(tag).length > 0,
  )
  return section(
    'xinjiang',
    'The link to Xinjiang',
    subsection('way', 'The way, step by step', told(input, 'xinjiangLink')),
    shown.flatMap(({ id, tag, words }) =>
      subsection(tag, `List (${id}): ${words}`, factsUnder(input, tag, 'No fact on this list is put forward.')),
    ),
  )
}

/** What the Task Force and CBP are asked. */
export const asks = [
  (input: PartInput): readonly Runs[] => [
    [
      'put ',
      saidInSentence(input, 'producer'),
      ', with the subsidiaries and other names given here, on ',
      listWords(input),
      ' of ',
      law('uflpa-lists'),
      ';',
    ],
  ],
  (input: PartInput): readonly Runs[] => [
    [
      'through CBP, apply the presumption of ',
      law('uflpa', '§ 3(a)'),
      ' to ',
      saidInSentence(input, 'goods'),
      ' produced wholly or in part by it, and detain shipments of them on arrival;',
    ],
  ],
  (): readonly Runs[] => [
    'ask the importers named here to trace the goods to the raw material, and to show who worked at each step;',
  ],
  ASKS.penalties,
  ASKS.referral,
  ASKS.further,
  ASKS.receive,
] as const

/** What was found of the entity on the list already. */
export function listed(input: PartInput): readonly Block[] {
  return answered(input.fields, 'listedAlready') === undefined
    ? []
    : section('listed', 'Related entities on the list', told(input, 'listedAlready'))
}

/** The lead of the part on imports. */
export const IMPORT_LEAD: Runs = [
  'The presumption works at the border. This part shows that the goods come in, by whom and through which ports. ',
  law('uflpa', '§ 3(a)'),
  '.',
]
