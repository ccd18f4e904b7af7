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
  petitioner,
  plain,
  producer,
  production,
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
import { listsPiece, presumptionPiece } from './pieces.ts'
import { asks, IMPORT_LEAD, listed, xinjiangLink } from './sections.ts'
import { SUB_LISTS } from './sub-list.ts'
import { summary } from './summary.ts'

/** Where the letter says that each thing stands. */
const PLACES = [
  ['The reasons are', 'reasons'],
  ['the link to Xinjiang', 'xinjiang'],
  ['the labor', 'labor'],
  ['imports', 'imports'],
] as const

const ROWS: readonly ConformityRow[] = [
  ...SUB_LISTS.map(({ id, tag, words }): ConformityRow => ({
    asks: `§ 2(d)(2)(B)(${id}): ${words}`,
    part: 'xinjiang',
    requirements: [tag],
  })),
  { asks: '§ 3(a): goods tied to Xinjiang or to a listed entity', part: 'xinjiang', requirements: ['presumption'] },
  { asks: 'Forced labor: 19 U.S.C. § 1307', part: 'labor', requirements: ['forced-labor'] },
  { asks: 'The goods', part: 'merchandise', requirements: ['merchandise'] },
  {
    asks: 'The producer and its sites',
    part: 'production',
    requirements: ['production-where', 'production-by-whom', 'production-how'],
  },
  { asks: 'Imports', part: 'imports', requirements: ['import-nexus'] },
]

/** Every section of the submission, in order. */
export const outline = {
  'cover-letter': coverLetter({
    to: (input) => [
      said(input, 'channel'),
      'Forced Labor Enforcement Task Force',
      'U.S. Department of Homeland Security, Chair',
    ],
    re: (input) => [
      strong('Re: Information on ', saidInSentence(input, 'producer'), ', ', saidInSentence(input, 'producerCountry')),
      ', producer of ',
      saidInSentence(input, 'goods'),
      classified(input),
      '. ',
      law('uflpa'),
      '. ',
    ],
    dear: 'To the members of the Task Force:',
    body: (input) => [belief(input), standsIn(input, ...PLACES), willAnswer(input)],
  }),
  'front-matter': frontMatter(() => [
    ABBREVIATIONS.cbp,
    ABBREVIATIONS.fletf,
    ABBREVIATIONS.htsus,
    ABBREVIATIONS.ilo,
    ABBREVIATIONS.uflpa,
  ]),
  summary,
  petitioner,
  conformity: conformity(ROWS, {
    title: 'What the Act asks, and where it stands',
    lead: [
      'The table sets the terms of the Act, in paraphrase, beside the part and the exhibits that answer them. ',
      law('uflpa-lists'),
      '.',
    ],
    caption: 'The terms of the Act, and where they are answered',
    head: 'Uyghur Forced Labor Prevention Act',
  }),
  law: legalFramework(LAW_PIECES.prohibition, presumptionPiece, listsPiece, LAW_PIECES.measures),
  reasons: reasons(['This part says why there is reasonable cause to believe that the producer belongs on the list.']),
  merchandise: merchandise(['This part describes the goods so that an officer can pick them out.']),
  producer,
  listed,
  production: production(['This part gives the facts of production, each with its date and its proof, oldest first.']),
  xinjiang: xinjiangLink,
  labor: labor({ parts: [twoParts(() => 'second-line')] }),
  indicators,
  imports: imports(IMPORT_LEAD),
  ...closing(relief(asks, { of: 'the Task Force', title: 'What is asked' })),
} as const

function belief(input: PartInput): Block {
  return plain(
    said(input, 'petitioner'),
    ' has reason to believe that ',
    saidInSentence(input, 'goods'),
    ' of ',
    saidInSentence(input, 'producer'),
    ' are made wholly or in part by ',
    saidInSentence(input, 'laborClass'),
    '. It gives the Task Force what it knows and asks that the producer be added to the Entity List, and that the presumption of ',
    law('uflpa', '§ 3'),
    ' be applied to these goods.',
  )
}
