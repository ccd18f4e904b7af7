/** Ids of the paragraph styles. Where Word has a style of its own for the purpose, its id is used, so that an office's template restyles it. */
export const PARAGRAPH = {
  title: 'Title',
  headings: { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' },
  contentsHeading: 'TOCHeading',
  contents: { 1: 'TOC1', 2: 'TOC2', 3: 'TOC3' },
  authoritiesHeading: 'TOAHeading',
  authorities: 'TableofAuthorities',
  body: 'BodyText',
  numbered: 'NumberedParagraph',
  quotation: 'Quote',
  bullet: 'ListBullet',
  step: 'ListNumber',
  figure: 'Figure',
  caption: 'Caption',
  tableText: 'TableText',
  tableFigures: 'TableFigures',
  tableHeading: 'TableHeading',
  source: 'SourceLine',
  hash: 'Hash',
  masthead: 'Letterhead',
  mastheadEnd: 'LetterheadEnd',
  address: 'Address',
  closing: 'Closing',
  signatureRule: 'SignatureRule',
  signature: 'Signature',
  footnote: 'FootnoteText',
  header: 'Header',
  footer: 'Footer',
  banner: 'Banner',
} as const

/** Ids of the character styles. */
export const CHARACTER = {
  exhibitCitation: 'ExhibitCitation',
  placeholder: 'PlaceholderText',
} as const

/** Id of the table style: rules above, below and under the header row, none upright. */
export const TABLE = 'PetitionTable'

/** Names of the numbered lists in numbering.xml. */
export const LIST = { bullets: 'bullets', steps: 'steps' } as const

/** Width of the text on letter paper with 1.25 in side margins, in twentieths of a point. */
export const TEXT_WIDTH = 8640
