import type { Authority } from '../../domain/authority.ts'
import { EvidenceId } from '../../domain/ids.ts'
import {
  column,
  contents,
  em,
  exhibitIndex,
  footnote,
  law,
  letterhead,
  list,
  p,
  pageBreak,
  plain,
  quotation,
  reference,
  section,
  signature,
  slot,
  steps,
  strong,
  subsection,
  table,
  tableOfAuthorities,
  unnumbered,
} from '../../document/build.ts'
import type { Block, Inline, PetitionDocument, ResolvedDocument } from '../../document/model.ts'
import type { ExhibitSource } from '../../document/resolve/exhibits.ts'
import { resolveDocument } from '../../document/resolve/resolve.ts'

/** Head of the sample's custody log. */
export const SAMPLE_CUSTODY_HEAD = 'c0ffee00'.repeat(8)

const id = (n: number) => EvidenceId.parse(`019b0000-0000-7000-8000-${String(n).padStart(12, '0')}`)
const ex = (n: number, page: number | null): Inline => ({ kind: 'cite', evidenceId: id(n), page, quote: null })

function authority(key: string, group: Authority['group'], cite: string): Authority {
  return {
    id: key,
    group,
    cite,
    says: 'An entry of the sample.',
    source: 'Made up for tests.',
    verifiedAsOf: '2026-11-01',
  }
}

/** Authorities the sample cites, save the last. */
export const SAMPLE_AUTHORITIES: readonly Authority[] = [
  authority('usc-1307', 'statutes', '19 U.S.C. § 1307'),
  authority('cfr-12-42', 'regulations', '19 C.F.R. § 12.42'),
  authority('usc-1746', 'statutes', '28 U.S.C. § 1746'),
  authority('ilo-29', 'international', 'Convention concerning Forced or Compulsory Labour (No. 29)'),
  authority('never-cited', 'other', 'An authority nothing cites'),
]

function source(n: number, title: string, pages: number, rest: Partial<ExhibitSource> = {}): ExhibitSource {
  return {
    evidenceId: id(n),
    title,
    pages,
    what: 'Press report',
    purpose: 'Says who made the goods, where, and under what conditions.',
    supports: ['19 C.F.R. § 12.42(b)(1)', '19 C.F.R. § 12.42(b)(3)'],
    source: 'Rivermouth Gazette',
    date: '3 November 2020',
    language: 'English',
    sha256: String(n).repeat(64).slice(0, 64),
    bytes: 1_234_567 * n,
    originalName: `item-${n}.pdf`,
    remark: null,
    locate: (page) => page,
    ...rest,
  }
}

/** Items in several scripts; the first four are cited. */
export const SAMPLE_EXHIBITS: readonly ExhibitSource[] = [
  source(1, 'The needle rooms of Rivermouth', 6),
  source(2, '丹东华扬纺织服装有限公司 生产记录', 12, {
    what: 'Corporate record',
    language: 'Chinese',
    originalName: '生产记录.pdf',
  }),
  source(3, '단둥 공장 노동자 진술서', 3, { what: 'Statement', language: 'Korean', originalName: '진술서.docx' }),
  source(4, 'ئىشچىلارنىڭ بايانى', 2, {
    what: 'Statement',
    language: 'Uyghur',
    remark: 'page images at 200 dpi, since the pages could not be copied safely',
  }),
  source(5, 'An item nothing cites', 1),
]

const front: readonly Block[] = [
  letterhead(
    strong('Rivermouth Labor Watch'),
    '12 Quay Street, Rivermouth',
    '4 November 2026',
    'To the Commissioner, U.S. Customs and Border Protection',
  ),
  ...unnumbered('contents', 'Contents', contents()),
  ...unnumbered('authorities', 'Table of authorities', tableOfAuthorities()),
  pageBreak(),
]

const summary = section(
  'summary',
  'Executive summary',
  plain(
    'Rivermouth Labor Watch submits this communication under ',
    law('cfr-12-42', '(b)'),
    '. It is an invented example.',
  ),
  p(
    'Garments made by Rivermouth Garments Ltd. (',
    em('Rivermouth'),
    ', 丹东华扬纺织服装有限公司, 단둥화양) are ',
    strong('being, or likely to be, imported'),
    ' into the United States. ',
    ex(1, 2),
    '; ',
    ex(2, 7),
    '.',
    footnote('The register of companies gives both names. ', ex(2, 1), '; see ', law('usc-1307'), '.'),
  ),
  p(
    'A worker, who asked not to be named, put it so in Uyghur, «بىز ھەر كۈنى ئون سەككىز سائەت ئىشلەيمىز», and in Korean, “우리는 매일 열여덟 시간 일했다.” ',
    ex(3, 1),
    '.',
  ),
  list(
    [strong('Who. '), 'Ten of 49 workers seen on the floor. ', ex(1, null), '.'],
    ['What. Protective clothing, cut and sewn; tariff heading ', slot('tariffHeading', 'tariff heading'), '.'],
    ['Where. See ', reference('production'), '.'],
  ),
)

const production = section(
  'production',
  ['How the goods are made: ', em('the needle rooms')],
  p(
    'Conditions match the definition of forced labor in the ',
    law('ilo-29', 'art. 2'),
    ' and in ',
    law('usc-1307'),
    '.',
    footnote('Second note.'),
  ),
  quotation(
    'All persons worked under the menace of a penalty, and none had offered themselves voluntarily; that much each of the ten said, one after the other, in the same words. ',
    ex(3, 2),
  ),
  quotation(
    'ھەممىمىز جازا تەھدىتى ئاستىدا ئىشلىدۇق، ھېچكىم ئۆز ئىختىيارى بىلەن كەلمىگەن. پاسپورتلىرىمىز باشقۇرغۇچىدا ئىدى.',
  ),
  quotation('所有工人都在惩罚的威胁下劳动，没有一个人是自愿的。护照由管理人员保管，工资的百分之七十上缴国家。'),
  ...subsection(
    'numbers',
    'Workers and hours',
    p(
      'The shifts are set out in the table that follows, which runs over a page so that its header row is seen to repeat.',
    ),
    table(
      'Hours by line, November 2020',
      [column('Line', 2), column('Product', 3), column('Workers', 1, 'end'), column('Hours a day', 1, 'end')],
      Array.from({ length: 34 }, (_, i) => [
        `Line ${i + 1}`,
        i % 3 === 0 ? '防护服 (protective clothing)' : i % 3 === 1 ? '방호복' : 'قوغدىنىش كىيىمى',
        String(10 + i),
        `${12 + (i % 7)}.5`,
      ]),
      ['Source: ', ex(2, 12), '.'],
    ),
    steps('Fabric arrives at the port.', 'It is cut and sewn on lines 1 to 34.', 'Cartons leave for Newark.'),
  ),
)

const nested: readonly Block[] = [
  { kind: 'heading', level: 3, id: 'dormitory', numbered: true, children: [{ kind: 'text', text: 'The dormitory' }] },
  p(
    'A bill of lading and a hash stand in the text: COSU6279330410, ',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '. ',
    ex(4, 2),
    '.',
  ),
  p(
    'Characters no file may carry do no harm: \u0000\u0008\u000b\ufffe, a lone \ud800 surrogate, <b>markup</b> & "quotes", \\backslash, #hash, $dollar$, *star*, _under_, @at.',
  ),
]

const end: readonly Block[] = [
  ...unnumbered('verification', 'Verification'),
  plain('I declare under penalty of perjury, ', law('usc-1746'), ', that the foregoing is true and correct.'),
  signature('Respectfully submitted,', strong('Jane Doe'), 'Director, Rivermouth Labor Watch', [
    'Signed at ',
    slot('signedAt', 'place of signing'),
  ]),
  ...unnumbered('exhibits', 'Index of exhibits', exhibitIndex()),
]

/** A petition with every kind of block and run, in Latin, Chinese, Korean and Uyghur. Invented throughout. */
export const SAMPLE_PETITION: PetitionDocument = {
  title: 'Petition concerning garments of Rivermouth Garments Ltd.',
  shortTitle: 'Petition concerning garments of Rivermouth',
  language: 'en-US',
  version: 'Confidential version',
  watermark: 'DRAFT',
  banner: 'Example, not for filing',
  author: 'Rivermouth Labor Watch',
  date: '2026-11-04',
  authorities: SAMPLE_AUTHORITIES,
  blocks: [...front, ...summary, ...production, ...nested, ...end],
}

/** The sample with everything numbered. */
export function sampleResolved(changes: Partial<PetitionDocument> = {}): ResolvedDocument {
  return resolveDocument({ ...SAMPLE_PETITION, ...changes }, SAMPLE_EXHIBITS, SAMPLE_CUSTODY_HEAD)
}
