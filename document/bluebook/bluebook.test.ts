import { describe, expect, it } from 'vitest'
import { Csl, type AuthorityKind } from '../../domain/authority-record.ts'
import { bluebook, wordsOf } from './bluebook.ts'

const on = (...date: number[]) => ({ 'date-parts': [date] })

/** Kind, record, and how it must print. Italic words stand between asterisks. */
const FIXTURES: readonly (readonly [AuthorityKind, Csl, string])[] = [
  ['statute', { volume: '19', 'container-title': 'U.S.C.', section: '1307' }, '19 U.S.C. § 1307'],
  ['statute', { volume: '22', 'container-title': 'U.S.C.', section: '9241a-9241b' }, '22 U.S.C. §§ 9241a-9241b'],
  [
    'statute',
    { number: '117-78', section: '3', volume: '135', 'container-title': 'Stat.', page: '1525, 1529', issued: on(2021) },
    'Pub. L. No. 117-78, § 3, 135 Stat. 1525, 1529 (2021)',
  ],
  [
    'regulation',
    { volume: '19', 'container-title': 'C.F.R.', section: '12.42(b)(3)', issued: on(2026) },
    '19 C.F.R. § 12.42(b)(3) (2026)',
  ],
  ['federal-register', { volume: '82', page: '26582', issued: on(2017, 6, 8) }, '82 Fed. Reg. 26,582 (June 8, 2017)'],
  [
    'executive-order',
    { number: '13570', volume: '76', page: '22291', issued: on(2011, 4, 18) },
    'Exec. Order No. 13,570, 76 Fed. Reg. 22,291 (Apr. 18, 2011)',
  ],
  ['ruling', { authority: 'HQ', number: 'H317249', issued: on(2021, 3, 5) }, 'HQ H317249 (Mar. 5, 2021)'],
  [
    'case',
    {
      title: 'Kingtom Aluminio S.R.L. v. United States',
      number: '24-00264',
      authority: 'Ct. Int’l Trade',
      issued: on(2025, 9, 23),
    },
    '*Kingtom Aluminio S.R.L. v. United States*, No. 24-00264 (Ct. Int’l Trade Sept. 23, 2025)',
  ],
  [
    'case',
    {
      title: 'A v. B',
      volume: '12',
      'container-title': 'F.4th',
      page: '34',
      authority: 'Fed. Cir.',
      issued: on(2021, 2, 1),
    },
    '*A v. B*, 12 F.4th 34 (Fed. Cir. 2021)',
  ],
  [
    'un',
    { title: 'S.C. Res. 2397', section: '8', number: 'S/RES/2397', issued: on(2017, 12, 22) },
    'S.C. Res. 2397, ¶ 8, U.N. Doc. S/RES/2397 (Dec. 22, 2017)',
  ],
  [
    'un',
    {
      authority: 'Panel of Experts Established Pursuant to Res. 1874',
      title: 'Final Rep.',
      section: '12',
      number: 'S/2022/132',
      issued: on(2022, 3, 1),
    },
    'Panel of Experts Established Pursuant to Res. 1874, Final Rep., ¶ 12, U.N. Doc. S/2022/132 (Mar. 1, 2022)',
  ],
  [
    'ilo',
    { title: 'ILO Indicators of Forced Labour', issued: on(2012) },
    'Int’l Lab. Org., ILO Indicators of Forced Labour (2012)',
  ],
  [
    'ilo',
    {
      title: 'Forced Labour Convention, 1930 (No. 29)',
      volume: '39',
      'container-title': 'U.N.T.S.',
      page: '55',
      issued: on(1930, 6, 28),
    },
    'Forced Labour Convention, 1930 (No. 29), June 28, 1930, 39 U.N.T.S. 55',
  ],
  [
    'press',
    {
      author: [{ given: 'Ann', family: 'Reporter' }],
      title: 'Behind the Gate',
      'container-title': 'Daily Paper',
      issued: on(2020, 11, 3),
      URL: 'https://paper.example/a',
      archive_location: 'https://web.archive.org/web/2020/a',
    },
    'Ann Reporter, *Behind the Gate*, Daily Paper (Nov. 3, 2020), https://paper.example/a [https://web.archive.org/web/2020/a]',
  ],
  [
    'press',
    {
      author: [{ literal: '王' }],
      'original-title': '丹东工厂',
      title: 'A factory in Dandong',
      'container-title': 'Paper',
      issued: on(2020, 5),
      translator: [{ literal: 'Labor Line' }],
    },
    '王, *丹东工厂* [A factory in Dandong], Paper (May 2020) (translated by Labor Line)',
  ],
  [
    'web',
    {
      author: [{ literal: 'Rivermouth Co.' }],
      title: 'About us',
      'container-title': 'rivermouth.example',
      URL: 'https://rivermouth.example',
      accessed: on(2026, 11, 2),
    },
    'Rivermouth Co., *About us*, rivermouth.example, https://rivermouth.example (last visited Nov. 2, 2026)',
  ],
  [
    'report',
    { publisher: 'Labor Line', title: 'Locked In', page: '12', issued: on(2021, 4), URL: 'https://labor.example' },
    'Labor Line, Locked In 12 (2021), https://labor.example',
  ],
  [
    'report',
    { author: [1, 2, 3, 4].map((n) => ({ family: `F${n}` })), title: 'T', issued: on(2021) },
    'F1 et al., T (2021)',
  ],
  [
    'interview',
    { author: [{ literal: 'W-03' }], genre: 'former worker', 'event-place': 'Dandong', issued: on(2021, 3, 5) },
    'Interview with W-03, former worker, in Dandong (Mar. 5, 2021) (on file with petitioner)',
  ],
  [
    'trade-data',
    {
      'container-title': 'Panjiva',
      publisher: 'S&P Glob.',
      title: 'U.S. Import Rec.',
      number: 'ABCD123',
      issued: on(2021, 1, 9),
      accessed: on(2021, 2, 1),
    },
    'Panjiva, S&P Glob., U.S. Import Rec. for B/L No. ABCD123 (arrival Jan. 9, 2021) (downloaded Feb. 1, 2021)',
  ],
  ['imagery', { title: 'Photograph of the gate', issued: on(2020, 11, 3) }, 'Photograph of the gate (Nov. 3, 2020)'],
  [
    'imagery',
    { publisher: 'Provider', number: 'S2A-1', 'event-place': '40.1 N, 124.4 E', issued: on(2020, 11, 3) },
    'Imagery: Provider, S2A-1, 40.1 N, 124.4 E, Nov. 3, 2020',
  ],
]

describe('an authority in Bluebook form', () => {
  it.each(FIXTURES)('%s', (kind, csl, printed) => {
    const cite = bluebook(kind, Csl.parse(csl))
    expect(cite.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('')).toBe(printed)
    expect(wordsOf(cite)).toBe(printed.replaceAll('*', ''))
  })

  it('an empty record prints nothing that looks like a cite', () => {
    for (const kind of ['statute', 'press', 'report', 'ruling', 'imagery'] as const)
      expect(wordsOf(bluebook(kind, {}))).toBe('')
  })
})
