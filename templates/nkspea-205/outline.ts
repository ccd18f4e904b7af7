import {
  ABBREVIATIONS,
  classified,
  closing,
  conformity,
  coverLetter,
  frontMatter,
  imports,
  indicators,
  labor,
  law,
  LAW_PIECES,
  legalFramework,
  merchandise,
  nationality,
  petitioner,
  plain,
  producer,
  production,
  quoted,
  reasons,
  relief,
  said,
  saidInSentence,
  standsIn,
  strong,
  twoParts,
  willAnswer,
} from '../kit.ts'
import type { Block, ConformityRow, PartInput } from '../kit.ts'
import { GROUNDS } from './grounds.ts'
import { resolutionsPiece, screeningPiece } from './pieces.ts'
import { asks, screening } from './sections.ts'
import { summary } from './summary.ts'

/** Where the letter says that each thing stands. */
const PLACES = [
  ['The reasons are', 'reasons'],
  ['the way of the cargo and the ground', 'screening-asked'],
  ['the labor', 'labor'],
  ['imports', 'imports'],
] as const

const ROWS: readonly ConformityRow[] = [
  {
    asks: quoted('cargo bound for or landed in the United States'),
    part: 'route',
    requirements: ['route', 'import-nexus'],
  },
  ...GROUNDS.map(({ id, tag, words }): ConformityRow => ({
    asks: `(${id}) ${quoted(words)}`,
    part: 'ground',
    requirements: [tag],
  })),
  { asks: 'The cargo described', part: 'merchandise', requirements: ['merchandise'] },
  { asks: 'North Korean labor behind it: 22 U.S.C. § 9241a', part: 'labor', requirements: ['workers-nationality'] },
  { asks: 'Sites to leave out', part: 'open-sites', requirements: ['open-sites'] },
]

/** Every section of the request, in order. */
export const outline = {
  'cover-letter': coverLetter({
    to: [
      'Secretary of Homeland Security',
      'By way of the Commissioner, U.S. Customs and Border Protection',
      '1300 Pennsylvania Avenue NW, Washington, D.C. 20229',
    ],
    re: (input) => [
      strong('Re: Request for enhanced inspection of ', saidInSentence(input, 'goods')),
      classified(input),
      ' by way of ',
      saidInSentence(input, 'ports'),
      '. ',
      law('usc-9225', '(c)'),
      '. ',
    ],
    dear: 'Dear Secretary:',
    body: (input) => [request(input), standsIn(input, ...PLACES), willAnswer(input)],
  }),
  'front-matter': frontMatter(() => [
    ABBREVIATIONS.caatsa,
    ABBREVIATIONS.cbp,
    ABBREVIATIONS.htsus,
    ABBREVIATIONS.ilo,
    ABBREVIATIONS.nkspea,
  ]),
  summary,
  petitioner,
  conformity: conformity(ROWS, {
    title: 'What the section asks, and where it stands',
    lead: [
      'The table sets the terms of ',
      law('usc-9225', '(c)'),
      ' beside the part and the exhibits that answer them.',
    ],
    caption: 'The terms of the section, and where they are answered',
    head: '22 U.S.C. § 9225(c)',
  }),
  law: legalFramework(
    screeningPiece,
    resolutionsPiece,
    LAW_PIECES.northKorean,
    LAW_PIECES.prohibition,
    LAW_PIECES.measures,
  ),
  reasons: reasons(['This part says why screening of this cargo is warranted.']),
  merchandise: merchandise(['This part describes the cargo so that an officer can pick it out.']),
  producer,
  production: production(['This part gives the facts of production, each with its date and its proof, oldest first.']),
  screening,
  labor: labor({ parts: [nationality, twoParts(() => 'second-line')] }),
  indicators,
  imports: imports([
    'The section speaks of cargo “',
    'bound for or landed in the United States',
    '.” ',
    law('usc-9225', '(c)(1)'),
    '.',
  ]),
  ...closing(relief(asks, { of: 'the Secretary', title: 'What is asked' })),
} as const

function request(input: PartInput): Block {
  return plain(
    said(input, 'petitioner'),
    ' asks that ',
    saidInSentence(input, 'goods'),
    ' by way of ',
    saidInSentence(input, 'ports'),
    ' be screened under ',
    law('usc-9225', '(c)'),
    ', since it has reason to believe that ',
    saidInSentence(input, 'laborClass'),
    ' stands behind them.',
  )
}
