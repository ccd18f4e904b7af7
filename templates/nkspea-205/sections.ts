import { ASKS, factsUnder, law, saidInSentence, section, subsection, told } from '../kit.ts'
import type { Block, PartInput, Runs } from '../kit.ts'
import { chosenGrounds, GROUNDS, groundsNamed } from './grounds.ts'

/** The way of the cargo, the ground for screening it, and which of it to screen. */
export function screening(input: PartInput): readonly Block[] {
  const shown = GROUNDS.filter(
    ({ id, tag }) =>
      chosenGrounds(input.fields).some((one) => one.id === id) || input.view.facts.supporting(tag).length > 0,
  )
  return section(
    'screening-asked',
    'The cargo, and why it should be screened',
    subsection(
      'route',
      'The way of the cargo',
      factsUnder(input, 'route', 'No fact on the way of the cargo is put forward.'),
    ),
    subsection('ground', 'The ground', told(input, 'groundDetail')),
    shown.flatMap(({ id, tag }) =>
      subsection(tag, `Facts on ground (${id})`, factsUnder(input, tag, 'No fact on this ground is put forward.')),
    ),
    subsection('criteria', 'Which cargo', told(input, 'inspectionCriteria')),
    subsection('open-sites', 'Sites to leave out', told(input, 'openSites')),
  )
}

/** What is asked: screening that can find something, and spares sites that are open. */
export const asks = [
  (input: PartInput): readonly Runs[] => [
    [
      'require enhanced screening under ',
      law('usc-9225', '(c)(1)'),
      ' of ',
      saidInSentence(input, 'goods'),
      ' by way of ',
      saidInSentence(input, 'ports'),
      ', on ',
      groundWords(input),
      ', and inspect what screening points to;',
    ],
  ],
  (): readonly Runs[] => [
    'leave out sites that have let independent inspectors see their whole work force, on every floor and at every hour of work, for as long as they do;',
  ],
  (): readonly Runs[] => [
    [
      'where workers are found to be North Korean nationals, treat the goods as deemed prohibited by ',
      law('usc-9241a', '(a)'),
      ';',
    ],
  ],
  ASKS.askImporters,
  ASKS.penalties,
  ASKS.referral,
  ASKS.further,
  ASKS.receive,
] as const

const groundWords = (input: PartInput): Runs =>
  groundsNamed(input.fields) ?? ['ground ', saidInSentence(input, 'screeningGround')]
