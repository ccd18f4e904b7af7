import {
  ABBREVIATIONS,
  answered,
  authoritiesOf,
  composeTemplate,
  confidentiality,
  coverLetter,
  declaration,
  evidence,
  factLine,
  factsAt,
  FAULTS,
  frontMatter,
  furtherFacts,
  goodsTitle,
  law,
  longDate,
  p,
  petitioner,
  plain,
  reference,
  REQUIREMENTS,
  said,
  saidInSentence,
  section,
  strong,
  subsection,
  told,
  willAnswer,
} from '../kit.ts'
import type { AssessInput, Block, Fault, PartInput, Runs } from '../kit.ts'
import { fields } from './fields.ts'
import { fits } from './fits.ts'
import { requirements } from './requirements.ts'

/** Facts of the petition keep the tags they had there. */
const EARLIER = Object.keys(REQUIREMENTS).filter((tag) => tag !== 'contrary-evidence')

function filed({ fields: written, terms }: PartInput): Runs {
  const number = answered(written, 'allegationNumber')
  const day = answered(written, 'filedOn')
  return [
    'the petition on ',
    saidInSentence({ fields: written, terms }, 'filedAs'),
    ', filed on ',
    day === undefined ? said({ fields: written, terms }, 'filedOn') : longDate(day),
    number !== undefined && ` (allegation ${number})`,
  ]
}

/** What is new, what it changes, and the new facts with their proof. */
function whatIsNew(input: PartInput): readonly Block[] {
  const fresh = factsAt(input, 'new-facts')
  return section(
    'new',
    'What is new',
    subsection('what', 'What is put forward, and why now', told(input, 'whatIsNew')),
    subsection(
      'new-facts',
      'New facts',
      fresh.length === 0 ? p('No new fact is put forward.') : fresh.map((fact) => p(factLine(fact))),
    ),
    subsection('effect', 'What it changes', told(input, 'whatItChanges')),
  )
}

/** Facts of the petition that are in the case, so that the supplement can be read by itself. */
function earlierFacts(input: PartInput): readonly Block[] {
  const before = factsAt(input, 'earlier-facts')
  if (before.length === 0) return []
  return section(
    'earlier-facts',
    'Facts given before',
    plain(
      'These facts were given with the petition. They are repeated with their proof so that the new ones can be read beside them.',
    ),
    before.map((fact) => p(factLine(fact))),
  )
}

const outline = {
  'cover-letter': coverLetter({
    to: (input) => [said(input, 'channel'), 'Commissioner, U.S. Customs and Border Protection'],
    re: (input) => [strong('Re: Supplement to ', filed(input)), '. ', law('cfr-12-42', '(b)'), '. '],
    dear: 'Dear Commissioner:',
    body: (input) => [
      plain(
        said(input, 'petitioner'),
        ' adds to ',
        filed(input),
        '. The goods are ',
        saidInSentence(input, 'goods'),
        ' of ',
        saidInSentence(input, 'producer'),
        '; the new facts are in ',
        reference('new-facts'),
        ', what they change in ',
        reference('effect'),
        '. Each is followed by its exhibit, bound behind this supplement; the numbers of its exhibits are its own.',
      ),
      willAnswer(input),
    ],
  }),
  'front-matter': frontMatter(() => [ABBREVIATIONS.cbp]),
  new: whatIsNew,
  earlier: earlierFacts,
  evidence,
  petitioner,
  confidentiality,
  'further-facts': furtherFacts,
  declaration,
} as const

function faults(input: AssessInput): readonly Fault[] {
  return [...FAULTS.facts(input), ...FAULTS.fields(input, Object.keys(fields.shape))]
}

/** New evidence for a petition that was filed. */
export default composeTemplate({
  id: 'supplement',
  version: '1',
  title: 'Supplement to a petition',
  addressee: 'Commissioner, U.S. Customs and Border Protection',
  legalBasis: ['19 C.F.R. § 12.42(b)'],
  fields,
  requirements,
  authorities: authoritiesOf(['cfr-12-42', 'cfr-161-15', 'usc-552b', 'usc-1746']),
  faults,
  fits,
  terms: {
    filing: 'supplement',
    filer: 'petitioner',
    places: [
      ['new-evidence', 'new-facts'],
      ['contrary-evidence', 'contrary'],
      ...EARLIER.map((tag) => [tag, 'earlier-facts'] as const),
    ],
    order: ['new-facts', 'earlier-facts', 'contrary'],
  },
  shortTitle: 'Supplement under 19 C.F.R. § 12.42',
  titled: (written) => goodsTitle('Supplement to a petition', written),
  outline,
})
