import type { Status } from '../../../domain/assessment.ts'
import type { RequirementId } from '../../../templates/wro-12-42/requirements.ts'
import type { CaseView } from '../../../domain/case-view.ts'
import type { SampleFact, SampleItem } from '../sample-view.ts'

const TEXT =
  'The Oakhurst Textile Works in Eastport makes the pullovers. Workers may not leave. Passports are kept in a safe. The workers are North Korean nationals. Shipment of pullovers by Oakhurst to a buyer in Newark.'
export const QUOTE = 'The Oakhurst Textile Works in Eastport makes the pullovers.'

const item = (kind: SampleItem['kind'], publisher: string | null, more: Partial<SampleItem> = {}): SampleItem => ({
  kind: kind ?? 'other',
  publisher,
  date: '2026-09-01',
  text: TEXT,
  ...more,
})

export const ITEMS: Readonly<Record<string, SampleItem>> = {
  paper: item('press-report', 'Morning Paper'),
  otherPaper: item('press-report', 'Evening Paper'),
  paperPhoto: item('photo', 'The Morning Paper'),
  page: item('web-page', 'Oakhurst Watch', { url: 'https://example.org' }),
  statement: item('statement', 'Labor Line'),
  audit: item('audit-report', 'Audit House'),
  ruling: item('government-document', 'U.S. Customs and Border Protection'),
  notice: item('government-document', 'Ministry of Labor'),
  rows: item('trade-record', 'Cargo Data'),
  scan: item('statement', 'Scanned Voices', { machine: true }),
  auditScan: item('audit-report', 'Scanned Audits', { machine: true }),
  nameless: item('statement', null),
  namelessAudit: item('audit-report', null),
  korean: item('statement', 'Seoul Line', { language: 'ko' }),
  koreanEnglish: item('statement', 'Seoul Line', { language: 'ko', note: 'English translation by A. Kim follows' }),
  broken: item('other', 'Somebody', { problem: { code: 'damaged-file', message: 'Damaged.' } }),
  undated: item('other', 'Somebody', { date: null }),
}

/** What a case is given: fields written and facts pointed. */
export interface Given {
  readonly fields?: Readonly<Record<string, string>>
  readonly facts?: readonly SampleFact[]
  readonly items?: Readonly<Record<string, SampleItem>>
  readonly conflicts?: CaseView['conflicts']
  readonly answers?: CaseView['answers']
}

export const fact = (requirement: string, pins: readonly string[], more: Partial<SampleFact> = {}): SampleFact => ({
  statement: 'Oakhurst makes the pullovers.',
  date: '2026-08-01',
  pins: pins.map((name) => [name, QUOTE] as const),
  requirements: [requirement],
  ...more,
})

export const shipment = (more: Partial<SampleFact> = {}): SampleFact =>
  fact('import-nexus', ['rows'], { statement: 'Oakhurst shipped pullovers to Newark.', ...more })

export const GOODS = {
  goods: 'women’s knitted pullovers',
  goodsDetail: 'Of wool, sizes S to XL',
  scope: 'All pullovers of Oakhurst',
}
export const LINK = {
  producer: 'Oakhurst Textile Works Co., Ltd.',
  importers: 'Bay Apparel',
  importLink: 'By sea to Newark, monthly.',
}
export const IDENTITY = {
  producer: 'Oakhurst',
  producerNative: '橡树',
  producerAddress: '1 Mill Road',
  producerIdentifier: '91210600X',
}
export const SIGNED = { signatory: 'A. Writer', signedAt: 'Boston', signedWhere: 'inside', signedOn: '2026-11-23' }
export const WHO = {
  petitioner: 'Labor Line',
  petitionerAddress: '2 Main Street',
  petitionerContact: 'desk@example.org',
}
export const PLACE = { producerCountry: 'Eastland', producerAddress: '1 Mill Road, Eastport' }
export const CONTRARY = { contraryEvidence: 'An audit praises the works.', contraryAnswer: 'It saw one floor.' }
export const REASONS = { reasonsForBelief: 'Workers say so, and the audit confirms it.' }
export const NORTH_KOREAN = { laborClass: 'North Korean nationals' }

/** Requirement, the status it must get, what the case is, what it is given, and words its reason must hold. */
export type Row = readonly [requirement: RequirementId, status: Status, what: string, given: Given, why?: RegExp]

export const two = (id: string, more: Partial<SampleFact> = {}) => [fact(id, ['statement', 'audit'], more)]

/** Two-source requirements fail alike: `fields` is what each needs written. */
export function alike(id: RequirementId, fields: Readonly<Record<string, string>>): readonly Row[] {
  return [
    [id, 'missing', 'nothing', {}],
    [id, 'weak', 'one source', { fields, facts: [fact(id, ['statement'])] }, /One source only/],
    [id, 'met', 'two independent kinds', { fields, facts: two(id) }, /2 independent kinds/],
    [
      id,
      'weak',
      'LOOKS MET: press of many papers',
      { fields, facts: [fact(id, ['paper', 'otherPaper', 'page'])] },
      /Press and web pages only/,
    ],
    [
      id,
      'weak',
      'LOOKS MET: two kinds of one publisher',
      { fields, facts: [fact(id, ['paper', 'paperPhoto'])] },
      /same maker/,
    ],
    [
      id,
      'weak',
      'LOOKS MET: two kinds, makers not recorded',
      { fields, facts: [fact(id, ['nameless', 'namelessAudit'])] },
      /1 independent kind/,
    ],
    [id, 'weak', 'LOOKS MET: undated', { fields, facts: two(id, { date: null }) }, /undated/],
    [id, 'weak', 'LOOKS MET: machine text', { fields, facts: [fact(id, ['scan', 'auditScan'])] }, /machine-read/],
    [
      id,
      'weak',
      'LOOKS MET: contradicted',
      {
        fields,
        facts: [...two(id), { statement: 'No.', date: '2026-08-02', pins: [['notice', QUOTE]], contradicts: [0] }],
      },
      /contradicted/,
    ],
    [
      id,
      'weak',
      'LOOKS MET: one of two sources is a shipment row',
      { fields, facts: [fact(id, ['statement', 'rows'])] },
      /One source only/,
    ],
    [
      id,
      Object.keys(fields).length > 0 ? 'weak' : 'missing',
      'LOOKS MET: ten tags, no quote that is there',
      {
        fields,
        facts: Array.from({ length: 10 }, () => ({
          ...fact(id, []),
          pins: [
            ['statement', 'not there'],
            ['audit', 'nor this'],
          ] as const,
        })),
      },
      /No fact with a passage/,
    ],
    [
      id,
      'met',
      'contradicted by a fact that a third one answers',
      {
        fields,
        facts: [
          ...two(id),
          { statement: 'No.', date: '2026-08-02', pins: [['notice', QUOTE]], contradicts: [0] },
          { statement: 'The notice was withdrawn.', date: '2026-08-03', pins: [['ruling', QUOTE]], contradicts: [1] },
        ],
      },
    ],
  ]
}
