import {
  ABBREVIATIONS,
  areImported,
  ASKS,
  B_ROWS,
  classified,
  closing,
  conformity,
  coverLetter,
  executiveSummary,
  frontMatter,
  IMPORT_ROW,
  imports,
  indicators,
  law,
  LAW_PIECES,
  LAW_WORDS,
  legalFramework,
  MENU,
  merchandise,
  petitioner,
  plain,
  producedBy,
  producer,
  production,
  proof,
  quoted,
  reasons,
  reference,
  relief,
  said,
  saidInSentence,
  showIndicators,
  strong,
  threeThings,
  TO_COMMISSIONER,
  willAnswer,
} from '../kit.ts'
import type { PartInput, Runs } from '../kit.ts'
import { burden } from './burden.ts'
import { significant, workersPart } from './workers.ts'

/** Every section of the petition, in order. */
export const outline = {
  'cover-letter': coverLetter({
    to: TO_COMMISSIONER,
    re: (input) => [
      strong('Re: Petition to enforce 22 U.S.C. § 9241a against ', saidInSentence(input, 'goods')),
      classified(input),
      ' produced by ',
      saidInSentence(input, 'producer'),
      ', ',
      saidInSentence(input, 'producerCountry'),
      '. ',
      law('usc-9241a'),
      '; ',
      law('usc-1307'),
      '; ',
      law('cfr-12-42', '(b)'),
      '. ',
    ],
    dear: 'Dear Commissioner:',
    body: (input) => [belief(input), threeThings(input), willAnswer(input)],
  }),
  'front-matter': frontMatter(() => [ABBREVIATIONS.caatsa, ABBREVIATIONS.cbp, ABBREVIATIONS.htsus, ABBREVIATIONS.ilo]),
  summary: executiveSummary({
    law: () => [law('usc-9241a'), '; ', law('usc-1307'), '; ', law('cfr-12-42')],
    propositions: (input) => [producedBy(input), nationals(input), ...showIndicators(input), areImported(input)],
    asks: ({ terms }) => [
      `The goods are then deemed prohibited, and it is for the importer to show the contrary by clear and convincing evidence. This ${terms.filing} asks the Commissioner to act on that now, and to issue a Withhold Release Order beside it (`,
      reference('relief'),
      '). CBP can begin with its own entry records for the producer and the importers named above.',
    ],
  }),
  petitioner,
  conformity: conformity(
    [
      {
        asks: ['§ 9241a(a): ', quoted(LAW_WORDS.northKoreanWorkers)],
        part: 'nationality',
        requirements: ['workers-nationality'],
      },
      {
        asks: '§ 9241a(a): goods made wholly or in part by it',
        part: 'workers-goods',
        requirements: ['workers-goods'],
      },
      { asks: '§ 9241a(b): the importer’s exception', part: 'burden', requirements: ['importer-record'] },
      ...B_ROWS.map((row) => ({ ...row, asks: ['§ 12.42', row.asks] })),
      { ...IMPORT_ROW, asks: ['§ 12.42', IMPORT_ROW.asks] },
    ],
    {
      title: 'Conformity with 22 U.S.C. § 9241a and 19 C.F.R. § 12.42(b)',
      lead: [
        'The table sets what ',
        law('usc-9241a'),
        ' and ',
        law('cfr-12-42', '(b)'),
        ' ask for beside the part and the exhibits that answer it.',
      ],
      caption: 'What the statute and the regulation ask for, and where it stands',
      head: 'The law',
    },
  ),
  law: legalFramework(LAW_PIECES.northKorean, LAW_PIECES.prohibition, LAW_PIECES.communication, LAW_PIECES.measures),
  workers: workersPart,
  significant,
  reasons: reasons(),
  merchandise: merchandise(),
  producer,
  production: production(),
  indicators,
  imports: imports(),
  burden,
  ...closing(
    relief([
      ASKS.holdDeemed,
      ASKS.form28,
      (input) => ASKS.withhold(input).map((ask): Runs => ['besides, ', ask]),
      ASKS.advisePorts,
      ASKS.investigate,
      ...MENU,
      ASKS.acknowledge,
    ]),
  ),
} as const

function nationals(input: PartInput): Runs {
  return [
    'They are made wholly or in part by ',
    saidInSentence(input, 'laborClass'),
    ' (',
    reference('labor'),
    '). ',
    law('usc-9241a', '(a)'),
    ' deems goods so made prohibited.',
    proof(input, 'workers-nationality', 'workers-goods'),
  ]
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
    ', and that they are being, or are likely to be, imported into the United States. Goods so made are deemed prohibited by ',
    law('usc-9241a', '(a)'),
    '. It communicates that belief to you under ',
    law('cfr-12-42', '(b)'),
    ' and asks that the goods be refused entry unless the importer shows the contrary.',
  )
}
