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
  filerWithin,
  frontMatter,
  furtherFacts,
  goodsTitle,
  indicators,
  law,
  p,
  petitioner,
  plain,
  reference,
  relief,
  REQUIREMENTS,
  said,
  saidInSentence,
  section,
  strong,
  subsection,
  told,
  willAnswer,
  workers,
} from '../kit.ts'
import type { AssessInput, Authority, Block, Fault, PartInput } from '../kit.ts'
import { fields } from './fields.ts'
import { fits } from './fits.ts'
import { requirements } from './requirements.ts'

const OWN: readonly Authority[] = [
  {
    id: 'cfr-12-42-d',
    group: 'regulations',
    cite: '19 C.F.R. § 12.42(d)',
    says: 'The Commissioner investigates as the circumstances warrant and considers representations of interested persons.',
    source: 'consumerelectronicsdaily.com, 2016, citing the paragraph; its own words are not at hand',
    verifiedAsOf: null,
  },
]

const TAGS = ['position', ...Object.keys(REQUIREMENTS).filter((tag) => tag !== 'contrary-evidence')]

/** The view: what is asked, why, on which facts, and what would change it. */
function view(input: PartInput): readonly Block[] {
  const others = answered(input.fields, 'askedByOthers')
  const facts = factsAt(input, 'position-facts')
  return section(
    'view',
    'The view',
    others === undefined ? [] : subsection('others', 'What others ask', told(input, 'askedByOthers')),
    subsection(
      'argument',
      'What is asked, and why',
      p('The Commissioner is asked to ', saidInSentence(input, 'position'), '.'),
      told(input, 'argument'),
    ),
    subsection(
      'position-facts',
      'The facts behind it',
      facts.length === 0 ? p('No fact is put forward.') : facts.map((fact) => p(factLine(fact))),
    ),
    subsection('still', 'What remains, and what would show its end', told(input, 'stillPresent')),
  )
}

const outline = {
  'cover-letter': coverLetter({
    to: (input) => [said(input, 'channel'), 'Commissioner, U.S. Customs and Border Protection'],
    re: (input) => [strong('Re: Representation on ', saidInSentence(input, 'matter')), '. ', law('cfr-12-42-d'), '. '],
    dear: 'Dear Commissioner:',
    body: (input) => [
      plain(
        said(input, 'petitioner'),
        ' asks to be heard as an interested person on ',
        saidInSentence(input, 'matter'),
        ', and asks you to ',
        saidInSentence(input, 'position'),
        '. The goods are ',
        saidInSentence(input, 'goods'),
        ' of ',
        saidInSentence(input, 'producer'),
        '; the view is in ',
        reference('view'),
        '; each fact in it is followed by its exhibit, bound behind.',
      ),
      willAnswer(input),
    ],
  }),
  'front-matter': frontMatter(() => [ABBREVIATIONS.cbp, ABBREVIATIONS.ilo]),
  petitioner,
  law: (input: PartInput) =>
    section(
      'law',
      'Standing to be heard',
      p(
        'The Commissioner investigates as the circumstances warrant and considers what foreign interests, importers, domestic producers and other interested persons put before him. ',
        law('cfr-12-42-d'),
        '. The prohibition itself is that of ',
        law('usc-1307'),
        `. This ${input.terms.filing} is made in that proceeding.`,
      ),
    ),
  view,
  indicators,
  evidence,
  relief: relief(
    [
      (input) => [[saidInSentence(input, 'position'), ';']],
      () => [
        'have whoever asks for a change answer each indicator found, with proof from an audit that was independent, unannounced and of the whole site;',
      ],
      ({ terms }) => [`let ${filerWithin(terms)} see and answer what others put forward, as far as the law allows.`],
    ],
    { title: 'What is asked' },
  ),
  workers,
  confidentiality,
  'further-facts': furtherFacts,
  declaration,
} as const

function faults(input: AssessInput): readonly Fault[] {
  return [...FAULTS.facts(input), ...FAULTS.fields(input, Object.keys(fields.shape))]
}

/** An interested person's view under § 12.42(d), such as against the modification of an order. */
export default composeTemplate({
  id: 'representation',
  version: '1',
  title: 'Representation of an interested person',
  addressee: 'Commissioner, U.S. Customs and Border Protection',
  legalBasis: ['19 C.F.R. § 12.42(d)', '19 U.S.C. § 1307'],
  fields,
  requirements,
  authorities: authoritiesOf(['usc-1307', 'cfr-161-15', 'usc-552b', 'usc-1746', 'ilo-indicators'], OWN),
  faults,
  fits,
  terms: {
    filing: 'representation',
    filer: 'submitter',
    places: [['contrary-evidence', 'contrary'], ...TAGS.map((tag) => [tag, 'position-facts'] as const)],
    order: ['position-facts', 'contrary'],
  },
  shortTitle: 'Representation under 19 C.F.R. § 12.42(d)',
  titled: (written) => goodsTitle('Representation', written),
  outline,
})
