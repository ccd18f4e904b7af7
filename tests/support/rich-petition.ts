import {
  citePinpoint,
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
import type { Block, Inline, PetitionDocument } from '../../document/model.ts'
import type { ExhibitSource } from '../../document/resolve/exhibits.ts'
import type { Authority } from '../../domain/authority.ts'
import { EvidenceId } from '../../domain/ids.ts'

/** The nth invented item's id. */
export function richEvidenceId(n: number): EvidenceId {
  return EvidenceId.parse(`01890a5d-ac96-774b-bcce-${String(n).padStart(12, '0')}`)
}

const cite = (n: number, page: number | null = null): Inline =>
  citePinpoint({ evidenceId: richEvidenceId(n), page, quote: null })

const authority = (id: string, group: Authority['group'], cited: string): Authority => ({
  id,
  group,
  cite: cited,
  says: cited,
  source: 'sample',
  verifiedAsOf: '2026-01-01',
})

const AUTHORITIES = [
  authority('1307', 'statutes', '19 U.S.C. § 1307'),
  authority('1304', 'statutes', '19 U.S.C. § 1304'),
  authority('12.42', 'regulations', '19 C.F.R. § 12.42'),
  authority('ilo29', 'international', 'Forced Labour Convention, 1930 (No. 29), June 28, 1930, 39 U.N.T.S. 55'),
  authority('unused', 'cases', 'Never cited v. Nobody'),
]

const TITLES = [
  'Photograph “Production process: packing”, posted by the manufacturer',
  'Audit report of the sewing hall, second visit',
  'Interview with a former line worker (translation from Korean)',
  'Company register extract for 东港锦绣服装有限公司',
  'Newspaper report, “The night shift at Rivermouth”, with a title long enough to run over a second line of the index and so to show how it hangs',
  'ئۇيغۇرچە خىزمەتچى چىقىرىش ئۇقتۇرۇشى (notice of labor transfer)',
]

/** Invented items; the third has no pages a cite could name but its cover. */
export const RICH_EXHIBITS: readonly ExhibitSource[] = TITLES.map((title, i) => ({
  evidenceId: richEvidenceId(i + 1),
  title,
  pages: i + 2,
  what: ['Photograph', 'Audit report', 'Statement', 'Corporate record', 'Press report', 'Government document'][i] ?? '',
  purpose:
    'Shows the cartons, the mark on them and eleven workers at the packing table on the date printed in the picture. It is the only picture taken inside the hall that the manufacturer itself published.',
  supports: ['§ 12.42(b)(1) reasons', '§ 12.42(b)(3) production abroad'],
  source:
    'Rivermouth Research, https://example.org/archive/2024/03/rivermouth/production-process/packing-table-photograph-original-size.jpg?download=1',
  date: 'March 3, 2024',
  language: i === 3 ? 'Chinese' : 'English',
  sha256: String(i).repeat(64),
  bytes: 1_234_567 * (i + 1),
  originalName: `item-${i + 1}.pdf`,
  remark: i === 4 ? 'Bound as page images at 200 dpi, since its tables are damaged.' : null,
  locate: (page) => page,
}))

const SENTENCES = [
  'The packing hall stands inside the compound, behind a wall that the workers may not pass without a slip signed by the section leader.',
  'Wages were held back for the first four months, and the passports of the workers were kept in a cabinet to which only the interpreter had the key.',
  'Eleven of the workers photographed wear the same jacket, issued by the agency that recruited them, and none of them was allowed to leave alone.',
  'Cartons with the same mark were described by a second source, who worked in another building and did not know the first.',
  'No inspector spoke to a worker without a supervisor in the room; the questions had been handed over the day before.',
]

function passage(n: number): readonly Inline[] {
  const words = SENTENCES.map((_, i) => SENTENCES[(i + n) % SENTENCES.length] ?? '').join(' ')
  return [{ kind: 'text', text: `${words} ` }, cite((n % 5) + 1, (n % 2) + 1), { kind: 'text', text: '.' }]
}

const numbered = (from: number, count: number): readonly Block[] =>
  Array.from({ length: count }, (_, i) =>
    p(
      passage(from + i),
      i % 2 === 0 &&
        footnote('Interview on file with petitioner; see also ', cite(3), ', and ', law('ilo29', 'art. 2'), '.'),
    ),
  )

const SHIPMENTS = Array.from({ length: 46 }, (_, i) => [
  `RVMT${String(481_516 + i * 7)}`,
  `2024-0${(i % 9) + 1}-1${i % 10}`,
  i % 3 === 0 ? '东港锦绣服装有限公司 Donggang Jinxiu Garment Co., Ltd.' : 'Rivermouth Apparel Import LLC',
  String(1_200 + i * 37),
  cite(2, (i % 3) + 1),
])

const shipments = table(
  'Entries of garments made by the producer, by date of arrival',
  [
    column('Bill of lading', 3),
    column('Arrival', 2),
    column('Consignee', 5),
    column('Weight, kg', 2, 'end'),
    column('Exhibit', 2),
  ],
  SHIPMENTS,
  ['Vendor’s records of vessel manifests, downloaded April 2, 2024; see ', reference('limits'), '.'],
)

/** A petition about an invented producer that uses every kind of block and run, in five scripts, some twenty pages long. */
export const RICH_PETITION: PetitionDocument = {
  title: 'Petition for a Withhold Release Order concerning garments made at Rivermouth',
  shortTitle: 'Petition concerning garments made at Rivermouth',
  language: 'en-US',
  version: 'Public version',
  watermark: 'DRAFT',
  banner: 'Example, not for filing',
  author: 'Rivermouth Research (invented)',
  date: '2026-01-15',
  authorities: AUTHORITIES,
  blocks: [
    letterhead(
      'January 15, 2026',
      'Via the Forced Labor Allegations Portal',
      strong('Petition for a Withhold Release Order'),
      ['Garments made by Donggang Jinxiu Garment Co., Ltd., ', em('Rivermouth')],
    ),
    plain('To the Commissioner:'),
    p('Petitioner asks for an order under ', law('1307'), ' and ', law('12.42', '(e)'), '.'),
    pageBreak(),
    ...unnumbered('contents', 'Contents', contents()),
    pageBreak(),
    ...unnumbered('authorities', 'Table of authorities', tableOfAuthorities()),
    pageBreak(),
    ...section(
      'summary',
      'Executive summary',
      p(
        strong('The goods.'),
        ' Protective clothing sewn by ',
        slot('producer', 'producer’s name in Chinese'),
        ', in Chinese 东港锦绣服装有限公司, in Korean 동강금수피복유한공사, in Uyghur دوڭگاڭ كىيىم-كېچەك چەكلىك شىركىتى (Donggang), and in Arabic ',
        'شركة الملابس المحدودة',
        '; it is marked ',
        em('Rivermouth'),
        ' as ',
        law('1304'),
        ' requires.',
        footnote('Photograph, ', cite(1, 2), '. The ', em('mark'), ' is that of ', reference('merchandise'), '.'),
      ),
      plain('Petitioner has reason to believe that:'),
      list(
        ['the goods are made with forced labor (', cite(2, 1), '; ', cite(3), ');'],
        ['they are being imported through Newark; and'],
        ['no order stands against them.'],
      ),
      quotation(
        'We counted forty-nine people on the floor and ten of them could not say who paid them. The section leader answered for them, and when we asked to see the dormitory we were told that it was being painted.',
        footnote('Audit report, ', cite(2, 2), '.'),
      ),
      numbered(1, 6),
    ),
    ...section('merchandise', ['Description of the merchandise under ', law('12.42', '(b)(2)')], numbered(2, 5)),
    ...subsection('marks', 'Marks and labels', numbered(3, 4)),
    ...subsection(
      'limits',
      'What is not known',
      numbered(4, 3),
      steps('The name of the exporter.', 'The port of lading.'),
    ),
    ...section(
      'imports',
      'The goods are being, or are likely to be, imported',
      p('The known entries follow in the table.'),
      shipments,
    ),
    { kind: 'heading', level: 3, id: 'totals', numbered: true, children: [{ kind: 'text', text: 'Totals by year' }] },
    ...numbered(5, 4),
    ...unnumbered(
      'verification',
      'Verification',
      plain(
        'I declare that the foregoing is true and correct, as ',
        reference('summary'),
        ' and ',
        reference('limits'),
        ' state it.',
      ),
      signature('A. Researcher', 'Rivermouth Research', slot('signedOn', 'date of signing')),
    ),
    pageBreak(),
    ...unnumbered('exhibits', 'Exhibit index', exhibitIndex()),
  ],
}
