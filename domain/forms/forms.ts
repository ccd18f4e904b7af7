import type { EvidenceKind } from '../evidence.ts'
import type { FormField } from './form.ts'

const field = (id: string, words: string, type: FormField['type'] = 'text', hint?: string): FormField => ({
  id,
  words,
  type,
  ...(hint === undefined ? {} : { hint }),
})

const choice = (id: string, words: string, choices: Readonly<Record<string, string>>): FormField => ({
  ...{ id, words, type: 'choice' },
  choices: Object.entries(choices).map(([key, said]) => ({ id: key, words: said })),
})

const YES_NO = { yes: 'Yes', no: 'No', 'not-said': 'Not said' }

/** How far a source and a piece of information are to be relied on, each judged apart from the other (the Admiralty scale). */
export const RELIABILITY: readonly FormField[] = [
  choice('source-reliability', 'Source', {
    A: 'A, completely reliable',
    B: 'B, usually reliable',
    C: 'C, fairly reliable',
    D: 'D, not usually reliable',
    E: 'E, unreliable',
    F: 'F, can’t be judged',
  }),
  choice('information-credibility', 'Information', {
    '1': '1, confirmed by others',
    '2': '2, probably true',
    '3': '3, possibly true',
    '4': '4, doubtful',
    '5': '5, improbable',
    '6': '6, can’t be judged',
  }),
]

const CAPTURED = [
  field('archive-url', 'Archived at', 'text', 'Address of an archived copy'),
  field('captured-on', 'Captured', 'date', '3 Nov 2020'),
  field('captured-by', 'Captured by', 'person'),
]

const TAKEN = [
  field('claimed-taken', 'Taken', 'date', 'As claimed: Nov 2020'),
  field('claimed-place', 'Place', 'place', 'Dandong, or 40.129, 124.390'),
  field('claimed-device', 'Device', 'text', 'As claimed'),
  field('photographer', 'Taken by', 'person'),
  field('shows', 'Shows', 'text', 'What can be seen'),
]

/** The fields of each kind, besides author, publisher, date, address and language, which every item has. */
export const FORMS: Readonly<Record<EvidenceKind, readonly FormField[]>> = {
  'press-report': CAPTURED,
  'web-page': [...CAPTURED, field('capture-tool', 'With', 'text', 'SingleFile, ArchiveWeb.page')],
  photo: TAKEN,
  video: [...TAKEN, field('heard', 'Heard', 'text', 'What can be heard')],
  'audit-report': [
    field('auditor', 'Auditor'),
    field('standard', 'Standard', 'text', 'SA8000, WRAP, SMETA'),
    field('audited-on', 'Audited', 'date', '3 Nov 2025'),
    choice('announced', 'Announced', YES_NO),
    field('areas-seen', 'Areas seen'),
    field('areas-not-seen', 'Not seen'),
    field('workers-total', 'Workers', 'number'),
    field('workers-interviewed', 'Interviewed', 'number'),
    field('interview-language', 'Spoken', 'text', 'Language of the interviews'),
    choice('native-speaker', 'Native speaker', YES_NO),
    choice('minders', 'Minders present', YES_NO),
    field('inconsistencies', 'Inconsistencies'),
  ],
  statement: [
    field('declarant', 'Declarant', 'person'),
    field('capacity', 'Capacity', 'text', 'Former worker, driver'),
    field('basis', 'Knows it from', 'text', 'Saw it, was told'),
    choice('sworn', 'Sworn', {
      perjury: 'Under penalty of perjury (28 U.S.C. § 1746)',
      oath: 'On oath',
      no: 'No',
      'not-said': 'Not said',
    }),
    field('made-on', 'Made on', 'date'),
    field('made-at', 'Made at', 'place'),
    field('interpreter', 'Interpreter', 'person'),
    choice('signature-page', 'Signature page', YES_NO),
    choice('consent', 'Consent', {
      'cbp-only': 'To CBP only',
      'public-alias': 'Public, under the alias',
      public: 'Public, by name',
      none: 'None recorded',
    }),
    field('consent-on', 'Consent given', 'date'),
    choice('risk', 'Risk', { low: 'Low', medium: 'Medium', high: 'High', unknown: 'Not assessed' }),
    field('risk-note', 'Risk, why'),
  ],
  'satellite-image': [
    field('provider', 'Provider'),
    field('sensor', 'Sensor'),
    field('scene', 'Scene'),
    field('imaged-on', 'Captured (UTC)', 'date'),
    field('resolution', 'Resolution', 'text', '0.5 m'),
    field('area', 'Center', 'place', '40.1290, 124.3900'),
    field('licence', 'Licence'),
    field('annotations', 'Drawn on it', 'text', 'What was added, by whom'),
  ],
  'government-document': [
    field('issued-by', 'Issued by'),
    field('document-number', 'Number'),
    field('issued-on', 'Issued', 'date'),
    field('obtained', 'Obtained', 'text', 'Gazette, request, website'),
    choice('official-copy', 'Certified copy', YES_NO),
  ],
  'corporate-record': [
    field('company', 'Company', 'text', 'In its own script too'),
    field('registry', 'Registry'),
    field('registration-number', 'Number', 'text', 'USCC, DUNS'),
    field('jurisdiction', 'Jurisdiction'),
    field('as-of', 'As of', 'date'),
  ],
  'trade-record': [
    field('vendor', 'Vendor', 'text', 'Panjiva, ImportGenius'),
    field('downloaded-on', 'Downloaded', 'date'),
    field('search-made', 'Search made', 'text', 'What was asked for'),
  ],
  other: [],
}
