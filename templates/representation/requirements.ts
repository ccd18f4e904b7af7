import {
  CONDITIONS,
  filled,
  hygieneOf,
  independentSourcesOf,
  kindsOfSource,
  recencyOf,
  REQUIREMENTS,
  requirementsOf,
  support,
  VERIFIED,
} from '../kit.ts'
import type { Requirement } from '../kit.ts'

const HEARD = {
  cites: '19 C.F.R. § 12.42(d)',
  source: 'consumerelectronicsdaily.com, 2016, citing the paragraph; its own words are not at hand',
  verifiedAsOf: null,
} as const
const CHANGED = {
  cites: 'CBP, fact sheet on modification, March 2021',
  source: 'globalcompliancenews.com on the fact sheet; the sheet itself is not at hand',
  verifiedAsOf: VERIFIED,
} as const

/** Tags of facts that can carry a view: those of a petition, and the view's own. */
export const CARRYING = [...CONDITIONS, 'position'] as const

const requirement = (
  law: Pick<Requirement, 'cites' | 'source' | 'verifiedAsOf'>,
  rest: Omit<Requirement, 'cites' | 'source' | 'verifiedAsOf'>,
): Requirement => ({ ...law, ...rest })

/** Every requirement of a representation, in the order the conformity report shows them. */
export const requirements = {
  matter: requirement(HEARD, {
    says: 'The order, finding or investigation is named',
    group: 'returned',
    measuredBy: 'Which matter it is, where it is sent, and the goods and producer concerned.',
    assess: ({ fields }) =>
      filled(fields, ['matter', 'channel', 'goods', 'producer'], 'Name the matter, the goods and the producer.'),
  }),
  interest: requirement(HEARD, {
    says: 'The person who wishes to be heard has an interest',
    group: 'returned',
    measuredBy:
      'Foreign interests, importers, domestic producers and other interested persons are heard: who it is, and why it concerns them.',
    assess: ({ fields }) =>
      filled(fields, ['petitioner', 'petitionerInterest'], 'Say who you are and why it concerns you.'),
  }),
  position: requirement(CHANGED, {
    says: 'What is asked is said and argued, and facts of independent sources stand behind it',
    group: 'returned',
    measuredBy:
      'Whoever asks for a change must refute each indicator found; the answer shows, with dated facts of two independent kinds of source, what still holds.',
    assess: ({ view, fields }) => {
      const ask = 'Write what you ask and why, and tag facts of two independent kinds of source with it.'
      const written = filled(fields, ['position', 'argument'], ask)
      return written.status === 'met'
        ? kindsOfSource(view, support(view, ...CARRYING), { kinds: 2, dated: true, ask })
        : written
    },
  }),
  'still-present': requirement(CHANGED, {
    says: 'It is said which indicators remain, and what would show that they are gone',
    group: 'persuasion',
    measuredBy: 'An order is modified when every indicator found is remedied: the indicators that remain, one by one.',
    assess: ({ fields }) =>
      filled(fields, ['stillPresent'], 'Write which indicators remain and what would show their end.'),
  }),
  indicators: REQUIREMENTS.indicators,
  recency: recencyOf(CARRYING),
  'independent-sources': independentSourcesOf(CARRYING),
  ...requirementsOf('contrary-evidence', 'contradictions', 'audits-answered'),
  'worker-protection': REQUIREMENTS['worker-protection'],
  ...hygieneOf(),
} as const

export type RequirementId = keyof typeof requirements
