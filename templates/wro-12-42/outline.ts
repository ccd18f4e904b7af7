import {
  ABBREVIATIONS,
  ASKS,
  B_ROWS,
  classified,
  closing,
  conformity,
  coverLetter,
  frontMatter,
  groundOf,
  IMPORT_ROW,
  imports,
  indicators,
  labor,
  law,
  LAW_PIECES,
  legalFramework,
  MENU,
  merchandise,
  nationality,
  petitioner,
  plain,
  producer,
  production,
  reasons,
  relief,
  said,
  saidInSentence,
  strong,
  threeThings,
  TO_COMMISSIONER,
  twoParts,
  willAnswer,
} from '../kit.ts'
import type { PartInput, Prongs } from '../kit.ts'
import { summary } from './summary.ts'

const isNorthKorean = ({ fields }: Pick<PartInput, 'fields'>): boolean => groundOf(fields) === 'north-korean'

/** Every section of the petition, in order. */
export const outline = {
  'cover-letter': coverLetter({
    to: TO_COMMISSIONER,
    re: (input) => [
      strong('Re: Petition to withhold release of ', saidInSentence(input, 'goods')),
      classified(input),
      ' produced by ',
      saidInSentence(input, 'producer'),
      ', ',
      saidInSentence(input, 'producerCountry'),
      '. ',
      law('usc-1307'),
      '; ',
      law('cfr-12-42', '(b)'),
      '. ',
    ],
    dear: 'Dear Commissioner:',
    body: (input) => [belief(input), threeThings(input), willAnswer(input)],
  }),
  'front-matter': frontMatter((input) => [
    ...(isNorthKorean(input) ? [ABBREVIATIONS.caatsa] : []),
    ABBREVIATIONS.cbp,
    ABBREVIATIONS.htsus,
    ABBREVIATIONS.ilo,
  ]),
  summary,
  petitioner,
  conformity: conformity([
    ...B_ROWS,
    {
      asks: '(a): convict, forced or indentured labor abroad',
      part: 'labor',
      requirements: ['forced-labor', 'workers-nationality', 'involuntariness', 'menace-of-penalty'],
    },
    IMPORT_ROW,
  ]),
  law: legalFramework(
    LAW_PIECES.prohibition,
    LAW_PIECES.communication,
    { ...LAW_PIECES.northKorean, when: isNorthKorean },
    LAW_PIECES.measures,
  ),
  reasons: reasons(),
  merchandise: merchandise(),
  producer,
  production: production(),
  labor: labor({
    lead: (input) => isNorthKorean(input) && SECOND_LINE,
    parts: [
      (input) =>
        isNorthKorean(input) || input.view.facts.supporting('workers-nationality').length > 0 ? nationality(input) : [],
      twoParts(prongsOf),
    ],
  }),
  indicators,
  imports: imports(),
  ...closing(
    relief([
      ASKS.withhold,
      ASKS.advisePorts,
      (input) => (isNorthKorean(input) ? ASKS.deemedProhibited() : []),
      ASKS.askImporters,
      ASKS.investigate,
      ...MENU,
      ASKS.acknowledge,
    ]),
  ),
} as const

const SECOND_LINE = [
  ' The workers’ nationality comes first, because ',
  law('usc-9241a', '(a)'),
  ' makes it decisive; the two parts of the definition in ',
  law('usc-1307'),
  ' follow as a second line.',
]

/** Convict labor is not governed by the definition; North Korean nationality, once shown, stands in for it. */
function prongsOf({ fields }: PartInput): Prongs {
  const ground = groundOf(fields)
  if (ground === 'convict') return 'only-facts'
  return ground === 'north-korean' ? 'second-line' : 'needed'
}

function belief(input: PartInput) {
  return plain(
    said(input, 'petitioner'),
    ' has reason to believe that ',
    saidInSentence(input, 'goods'),
    ' produced by ',
    saidInSentence(input, 'producer'),
    ' are made wholly or in part by ',
    saidInSentence(input, 'laborClass'),
    ', and that they are being, or are likely to be, imported into the United States. It communicates that belief to you under ',
    law('cfr-12-42', '(b)'),
    ' and asks that release of the goods be withheld.',
  )
}
