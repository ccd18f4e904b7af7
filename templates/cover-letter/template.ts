import {
  answered,
  authoritiesOf,
  composeTemplate,
  coverLetter,
  exhibitIndex,
  factLine,
  factsAt,
  FAULTS,
  FIELDS,
  filled,
  furtherFacts,
  group,
  hygieneOf,
  law,
  LAW_OF,
  plain,
  REQUIREMENTS,
  said,
  saidInSentence,
  sourced,
  steps,
  strong,
  told,
  unnumbered,
  VERIFIED,
  z,
} from '../kit.ts'
import type { Block, Fit, PartInput, Requirement } from '../kit.ts'

const letter = group('Letter')

const fields = z.object({
  ...FIELDS.filing('letter'),
  addressee: letter.must('line', 'To whom: the Commissioner, or a port director with the port'),
  addresseeAddress: letter.must('line', 'Postal address, or the channel it goes through'),
  matter: letter.must('line', 'What it is about, as named within a sentence'),
  message: letter.must('text', 'What you tell and what you ask'),
  enclosures: letter.must('text', 'What is enclosed, one a line: the petition, its parts, a sample'),
  petitioner: group('Petitioner').must('line', 'Name of the person or organization submitting'),
  petitionerAddress: group('Petitioner').must('line', 'Postal address of the sender'),
  petitionerContact: group('Petitioner').must(
    'line',
    'Name, telephone and e-mail of the person CBP may ask; or that the sender asks to remain anonymous',
  ),
  signatory: group('Signature').must('line', 'Name of the person who signs'),
  signatoryTitle: group('Signature').may('line', 'Title of the person who signs'),
})

const WRITTEN = { ...LAW_OF.imported, verifiedAsOf: VERIFIED } as const

const asked = (says: string, measuredBy: string, names: readonly string[], ask: string): Requirement => ({
  ...WRITTEN,
  says,
  group: 'returned',
  measuredBy,
  assess: ({ fields: written }) => filled(written, names, ask),
})

const {
  petitioner,
  provenance,
  translations,
  'readable-exhibits': readable,
  'pinpoints-resolve': resolve,
} = hygieneOf()

const requirements = {
  addressee: asked(
    'It is addressed to a port director or the Commissioner',
    '“any port director or the Commissioner of CBP”',
    ['addressee', 'addresseeAddress'],
    'Name the Commissioner, or a port director with the port, and the address or channel.',
  ),
  matter: asked(
    'What it is about, and what is asked of the officer',
    'A matter named, and a message.',
    ['matter', 'message'],
    'Name the matter and write the message.',
  ),
  enclosures: asked(
    'What is enclosed',
    'Everything that goes with it, one a line.',
    ['enclosures'],
    'List what is enclosed.',
  ),
  petitioner,
  provenance,
  translations,
  'readable-exhibits': readable,
  'pinpoints-resolve': resolve,
} as const

const TAGS = [...Object.keys(REQUIREMENTS), ...Object.keys(requirements)]

/** What was written as a letter has it: its paragraphs carry no numbers. */
const message = (input: PartInput): readonly Block[] =>
  told(input, 'message').map((block) => (block.kind === 'paragraph' ? { ...block, numbered: false } : block))

function enclosed(input: PartInput): readonly Block[] {
  const lines = (answered(input.fields, 'enclosures') ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return [plain('Enclosed:'), steps(...(lines.length === 0 ? [said(input, 'enclosures')] : lines))]
}

function facts(input: PartInput): readonly Block[] {
  const all = factsAt(input, 'facts')
  if (all.length === 0) return []
  return unnumbered(
    'facts',
    'Facts',
    plain('The facts the letter rests on, each with its exhibit, bound behind it:'),
    all.map((fact) => plain(factLine(fact))),
    exhibitIndex(),
  )
}

function fits(): Fit {
  const why = 'It goes with any filing, to the Commissioner or to a port director, and asks for nothing by itself.'
  return { fits: 'maybe', why, cites: [sourced(LAW_OF.imported)] }
}

/** A letter to a port director or to the Commissioner that goes with a filing. */
export default composeTemplate({
  id: 'cover-letter',
  version: '1',
  title: 'Cover letter to a port director or the Commissioner',
  addressee: 'Port director, or Commissioner, U.S. Customs and Border Protection',
  legalBasis: ['19 C.F.R. § 12.42(b)'],
  fields,
  requirements,
  authorities: authoritiesOf(['cfr-12-42']),
  faults: (input) => FAULTS.fields(input, Object.keys(fields.shape)),
  fits,
  terms: { filing: 'letter', filer: 'sender', places: TAGS.map((tag) => [tag, 'facts'] as const), order: ['facts'] },
  shortTitle: 'Letter on a filing under 19 C.F.R. § 12.42',
  titled: (written) => `Letter: ${answered(written, 'matter') ?? 'a filing under 19 C.F.R. § 12.42'}`,
  outline: {
    letter: coverLetter({
      to: (input) => [said(input, 'addressee'), said(input, 'addresseeAddress')],
      re: (input) => [strong('Re: ', saidInSentence(input, 'matter')), '. ', law('cfr-12-42', '(b)'), '. '],
      dear: 'Dear Sir or Madam:',
      body: (input) => [...message(input), ...enclosed(input)],
    }),
    facts,
    'further-facts': furtherFacts,
  },
})
