import type { AuthorityKind, Csl } from './authority-record.ts'

/** The variables of CSL-JSON that a form asks for as plain text. */
export type CslVariable = Exclude<keyof Csl, 'type'>

/** One line of the form of a kind: the variable, what it is called there, and an example of it. */
export interface AuthorityField {
  readonly variable: CslVariable
  readonly label: string
  readonly example: string
}

/** What each kind is called. */
export const AUTHORITY_KIND_WORDS: Readonly<Record<AuthorityKind, string>> = {
  statute: 'Statute',
  regulation: 'Regulation',
  'federal-register': 'Federal Register notice',
  'executive-order': 'Executive order',
  ruling: 'CBP ruling',
  case: 'Court case',
  un: 'United Nations document',
  ilo: 'ILO convention or paper',
  press: 'Press report',
  web: 'Web page',
  report: 'Report',
  interview: 'Interview',
  'trade-data': 'Trade data',
  imagery: 'Photograph or imagery',
}

const field = (variable: CslVariable, label: string, example: string): AuthorityField => ({ variable, label, example })
const TITLE = field('title', 'Title', '')
const ORIGINAL = field('original-title', 'Title in its own language', 'Hinter dem Tor')
const AUTHORS = field('author', 'Authors, with ; between them', 'Ann Reporter; Example Org.')
const TRANSLATOR = field('translator', 'Translated by', '')
const DAY = field('issued', 'Date', '2021-03-05')
const YEAR = field('issued', 'Year', '2021')
const URL = field('URL', 'Address', 'https://…')
const ARCHIVED = field('archive_location', 'Archived at', 'https://web.archive.org/…')
const VOLUME = field('volume', 'Volume', '82')
const PAGE = field('page', 'Page', '26582')

/** What the form of each kind asks for: exactly what its Bluebook form prints, in that order. */
export const AUTHORITY_FIELDS: Readonly<Record<AuthorityKind, readonly AuthorityField[]>> = {
  statute: [
    TITLE,
    field('volume', 'Title of the code, or volume', '19'),
    field('container-title', 'Code or session laws', 'U.S.C.'),
    field('section', 'Section', '1307'),
    field('number', 'Public law number, for a session law', '117-78'),
    field('page', 'Page, for a session law', '1525'),
    YEAR,
  ],
  regulation: [
    field('volume', 'Title of the code', '19'),
    field('container-title', 'Code', 'C.F.R.'),
    field('section', 'Section', '12.42(b)(3)'),
    YEAR,
  ],
  'federal-register': [TITLE, VOLUME, PAGE, DAY],
  'executive-order': [field('number', 'Number', '13570'), VOLUME, PAGE, DAY],
  ruling: [field('authority', 'Issued by', 'HQ'), field('number', 'Number', 'H317249'), DAY],
  case: [
    field('title', 'Name of the case', 'Kingtom Aluminio S.R.L. v. United States'),
    field('number', 'Docket number', '24-00264'),
    VOLUME,
    field('container-title', 'Reporter', 'F.4th'),
    PAGE,
    field('authority', 'Court', 'Ct. Int’l Trade'),
    DAY,
  ],
  un: [
    field('authority', 'Body', 'Panel of Experts Established Pursuant to Res. 1874'),
    field('title', 'Title', 'S.C. Res. 2397'),
    field('section', 'Paragraph', '8'),
    field('number', 'Document number', 'S/RES/2397'),
    DAY,
  ],
  ilo: [
    TITLE,
    field('authority', 'Body', 'Int’l Lab. Org.'),
    DAY,
    field('volume', 'Volume, for a treaty', '39'),
    field('container-title', 'Series, for a treaty', 'U.N.T.S.'),
    field('page', 'Page, for a treaty', '55'),
  ],
  press: [AUTHORS, TITLE, ORIGINAL, field('container-title', 'Paper', ''), DAY, URL, ARCHIVED, TRANSLATOR],
  web: [
    AUTHORS,
    TITLE,
    ORIGINAL,
    field('container-title', 'Site', ''),
    DAY,
    URL,
    ARCHIVED,
    field('accessed', 'Last visited', '2021-03-05'),
    TRANSLATOR,
  ],
  report: [
    AUTHORS,
    field('publisher', 'Organization', ''),
    TITLE,
    field('page', 'Page', '12'),
    YEAR,
    URL,
    ARCHIVED,
    TRANSLATOR,
  ],
  interview: [
    field('author', 'With whom', 'W-03'),
    field('genre', 'As what', 'former worker'),
    field('event-place', 'Where', 'Dandong'),
    DAY,
  ],
  'trade-data': [
    field('container-title', 'Database', 'Panjiva'),
    field('publisher', 'Vendor', 'S&P Glob.'),
    field('title', 'Record', 'U.S. Import Rec.'),
    field('number', 'Bill of lading', 'XXXX'),
    field('issued', 'Arrival', '2021-03-05'),
    field('accessed', 'Downloaded', '2021-04-01'),
  ],
  imagery: [
    field('title', 'What is seen', 'Photograph of the gate'),
    field('publisher', 'Provider, for satellite imagery', ''),
    field('number', 'Scene, for satellite imagery', ''),
    field('event-place', 'Place or coordinates', ''),
    DAY,
  ],
}
