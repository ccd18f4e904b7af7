import {
  ABBREVIATIONS,
  B_ROWS,
  classified,
  closing,
  conformity,
  coverLetter,
  frontMatter,
  IMPORT_ROW,
  imports,
  indicators,
  law,
  LAW_PIECES,
  LAW_WORDS,
  legalFramework,
  merchandise,
  petitioner,
  plain,
  producer,
  production,
  quoted,
  reasons,
  reference,
  runs,
  said,
  saidInSentence,
  strong,
  threeThings,
  TO_COMMISSIONER,
  willAnswer,
} from '../kit.ts'
import type { Block, ConformityRow, From, Outline, PartInput, Section } from '../kit.ts'
import { listsPiece, presumptionPiece } from '../uflpa-entity-list/pieces.ts'
import { asked } from './asked.ts'
import { summary } from './summary.ts'

const ROWS: readonly ConformityRow[] = [
  {
    asks: ['22 U.S.C. § 9241a(a): ', quoted(LAW_WORDS.northKoreanWorkers)],
    part: 'nk-nationality',
    requirements: ['nk:workers-nationality'],
  },
  { asks: '§ 9241a(a): goods made by it', part: 'nk-workers-goods', requirements: ['nk:workers-goods'] },
  { asks: '§ 9241a(b): the importer’s exception', part: 'nk-burden', requirements: ['nk:importer-record'] },
  { asks: 'UFLPA § 3(a): goods tied to Xinjiang', part: 'xj-xinjiang', requirements: ['xj:presumption'] },
  {
    asks: 'UFLPA § 2(d)(2)(B): the lists',
    part: 'xj-xinjiang',
    requirements: ['xj:made-in-xinjiang', 'xj:labor-transfer', 'xj:exports-listed-goods', 'xj:sources-from-xinjiang'],
  },
  ...B_ROWS.map((row): ConformityRow => ({ ...row, asks: ['19 C.F.R. § 12.42', row.asks] })),
  { ...IMPORT_ROW, asks: ['19 C.F.R. § 12.42', IMPORT_ROW.asks] },
]

/** Every section of the joint petition: what both need once, what is each one's own taken from it. */
export const outlineOf = (from: From): Outline => ({ ...OPENING, ...bodyOf(from), ...closing(asked) })

const OPENING: Outline = {
  'cover-letter': coverLetter({
    to: [...TO_COMMISSIONER, 'Copy: Forced Labor Enforcement Task Force, U.S. Department of Homeland Security, Chair'],
    re: (input) => [
      strong('Re: Joint petition on ', saidInSentence(input, 'goods')),
      classified(input),
      ' produced by ',
      saidInSentence(input, 'producer'),
      ', ',
      saidInSentence(input, 'producerCountry'),
      '. ',
      law('usc-9241a'),
      '; ',
      law('uflpa'),
      '; ',
      law('usc-1307'),
      '. ',
    ],
    dear: 'Dear Commissioner:',
    body: (input) => [belief(input), sent(input), threeThings(input), willAnswer(input)],
  }),
  'front-matter': frontMatter(() => [
    ABBREVIATIONS.caatsa,
    ABBREVIATIONS.cbp,
    ABBREVIATIONS.fletf,
    ABBREVIATIONS.htsus,
    ABBREVIATIONS.ilo,
    ABBREVIATIONS.uflpa,
  ]),
  summary,
  petitioner,
  conformity: conformity(ROWS, {
    title: 'Conformity with the two Acts and 19 C.F.R. § 12.42(b)',
    lead: 'The table sets what each law asks for, the Acts in part in paraphrase, beside the part and the exhibits that answer it.',
    caption: 'What the law asks for, and where it stands',
    head: 'The law',
  }),
  law: legalFramework(
    LAW_PIECES.northKorean,
    presumptionPiece,
    listsPiece,
    LAW_PIECES.prohibition,
    LAW_PIECES.communication,
    LAW_PIECES.measures,
  ),
}

const bodyOf = (from: From): Outline => ({
  reasons: reasons(),
  merchandise: merchandise(),
  producer,
  production: production(undefined, 'nk-labor'),
  'north-korean-workers': entitled('The North Korean workers', from('nk', 'workers')),
  significant: from('nk', 'significant'),
  xinjiang: from('xj', 'xinjiang'),
  listed: from('xj', 'listed'),
  'xinjiang-labor': entitled('The workers moved from Xinjiang', from('xj', 'labor')),
  indicators,
  imports: imports(),
  burden: from('nk', 'burden'),
})

/** A part's section under a title that tells it from the other part's. */
function entitled(title: string, section: Section): Section {
  return (input) => {
    const [first, ...rest] = section(input)
    return first?.kind === 'heading' ? [{ ...first, children: runs(title) }, ...rest] : section(input)
  }
}

function belief(input: PartInput): Block {
  return plain(
    said(input, 'petitioner'),
    ' has reason to believe that ',
    saidInSentence(input, 'goods'),
    ' produced by ',
    saidInSentence(input, 'producer'),
    ' are made wholly or in part by ',
    saidInSentence(input, 'laborClass'),
    '. Goods of the one labor are deemed prohibited by ',
    law('usc-9241a', '(a)'),
    ', goods tied to the other are presumed so by ',
    law('uflpa', '§ 3(a)'),
    '. Each ground stands by itself; they are put together because they meet in the same goods. No Withhold Release Order is asked for, because the second Act covers them (',
    reference('relief'),
    ').',
  )
}

function sent(input: PartInput): Block {
  return plain(
    'The part that concerns the Entity List is sent to the Task Force as well: ',
    saidInSentence(input, 'channel'),
    '.',
  )
}
