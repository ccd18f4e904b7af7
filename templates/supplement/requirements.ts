import {
  assessment,
  CONDITIONS,
  filled,
  hygieneOf,
  LAW_OF,
  recencyOf,
  requirementsOf,
  restingOn,
  support,
  VERIFIED,
} from '../kit.ts'
import type { Requirement } from '../kit.ts'

const AFTER = {
  cites: 'CBP’s practice on petitions it holds',
  source: 'DHS report to Congress of 30 July 2021, as reported: a petitioner may update and resubmit',
  verifiedAsOf: VERIFIED,
} as const

/** The petition this belongs to can be found. */
const earlierFiling: Requirement = {
  ...AFTER,
  says: 'The petition that is supplemented can be found',
  group: 'returned',
  measuredBy: 'The day it was filed, its title and the channel; its number where CBP gave one.',
  assess: ({ fields }) =>
    filled(fields, ['filedOn', 'filedAs', 'channel'], 'Say which petition it is, when and where it was filed.'),
}

/** Something new is shown, not said. */
const newEvidence: Requirement = {
  ...AFTER,
  says: 'New facts are put forward, each with its proof',
  group: 'returned',
  measuredBy:
    'Facts tagged as new that have a passage that can be shown, from an item taken in after the petition was filed.',
  assess: ({ view, fields }) => {
    const ask = 'Tag the new facts, and rest each on an item that came in after the filing.'
    const on = support(view, 'new-evidence')
    if (on.length === 0) return assessment('missing', 'No new fact with a passage that can be shown.', ask)
    const filed = fields['filedOn']
    const fresh = on.filter(
      ({ items }) => filed === undefined || items.some(({ addedAt }) => addedAt.slice(0, 10) > filed),
    )
    if (fresh.length === 0) {
      return assessment(
        'weak',
        `Every item behind the new facts was in the case before ${filed ?? 'the filing'}.`,
        ask,
        { on },
      )
    }
    return assessment('met', `${restingOn(fresh)}.`, '', { on: fresh })
  },
}

/** What the new facts change. */
const effect: Requirement = {
  ...AFTER,
  says: 'It is said what is new and what it changes',
  group: 'returned',
  measuredBy: 'Which part of the petition is strengthened, corrected or withdrawn.',
  assess: ({ fields }) =>
    filled(fields, ['whatIsNew', 'whatItChanges'], 'Write what is new, and what it changes in the petition.'),
}

/** Every requirement of a supplement, in the order the conformity report shows them. */
export const requirements = {
  'earlier-filing': earlierFiling,
  'new-evidence': newEvidence,
  effect,
  recency: { ...recencyOf([...CONDITIONS, 'new-evidence']), ...LAW_OF.practice },
  ...requirementsOf('contrary-evidence', 'contradictions', 'audits-answered'),
  ...hygieneOf(),
} as const

export type RequirementId = keyof typeof requirements
