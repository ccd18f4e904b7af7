import {
  answered,
  assessment,
  combine,
  filled,
  flawsOf,
  INDICATORS,
  isSecondary,
  itemsOf,
  kindsOfSource,
  recent,
  restingOn,
  support,
} from '../../basics.ts'
import type { AssessInput, Assessment, Indicator, Requirement } from '../../basics.ts'
import { subheadings } from '../reading/tariff.ts'
import { LAW_OF } from '../law/law-of.ts'

/** Tags of facts that speak of the production and the labor, as a petition under § 12.42(b) has them. */
export const CONDITIONS = [
  'reasons',
  'production-where',
  'production-by-whom',
  'production-how',
  'forced-labor',
  'involuntariness',
  'menace-of-penalty',
  'workers-nationality',
  'indicators',
  'recency',
] as const
const MONTHS = 24
const ADVISED = 3

/** The ILO indicators that a fact without a flaw shows, trade records aside, in the ILO's order. */
export function indicatorsShown({ view }: Pick<AssessInput, 'view'>): readonly Indicator[] {
  return INDICATORS.filter((indicator) =>
    view.facts.showing(indicator).some((fact) => {
      const items = fact.items.filter((item) => item.kind !== 'trade-record')
      return items.length > 0 && flawsOf(view, { fact, items }, false).length === 0
    }),
  )
}

/** ILO indicators: coverage is a checklist of what is shown, never a score. */
export const indicators: Requirement = {
  ...LAW_OF.indicators,
  says: 'The facts show indicators of forced labor',
  group: 'persuasion',
  measuredBy: `Facts that show at least ${ADVISED} of the eleven indicators; the ILO says one may do in some cases.`,
  assess: (input) => {
    const ask = 'Mark which indicators each fact shows, and find facts for those still open.'
    const shown = indicatorsShown(input)
    const facts = input.view.facts.all.filter((fact) => fact.items.length > 0 && fact.indicators.length > 0)
    const on = facts.map((fact) => ({ fact, items: fact.items }))
    if (facts.length === 0) return assessment('missing', 'No fact shows an indicator.', ask)
    const why = `${shown.length} of 11 indicators are shown by a fact without a flaw.`
    if (shown.length < ADVISED) return assessment('weak', why, ask, { on })
    if (isSecondary(itemsOf(on))) return assessment('weak', `${why} Press and web pages only.`, ask, { on })
    return assessment('met', why, '', { on })
  },
}

/** Recency of the conditions told by facts of those tags; shipments say nothing about them. */
export const recencyOf = (conditions: readonly string[]): Requirement => ({
  ...LAW_OF.practice,
  says: 'The facts on the labor are recent',
  group: 'persuasion',
  measuredBy: `The newest dated fact on production and labor is no older than ${MONTHS} months on the day of filing. CBP denied the 2020 petition on Ivorian cocoa after about three years, calling its evidence dated.`,
  assess: ({ view, asOf }) => {
    const on = support(view, ...conditions)
    const ask = `Add a fact on conditions in the last ${MONTHS} months: a new statement, audit, photograph or report.`
    if (on.length === 0) return assessment('missing', 'No fact speaks of the production or the labor.', ask)
    const sound = on.filter((one) => flawsOf(view, one, true).length === 0)
    const { newest, within } = recent(sound, asOf, MONTHS)
    if (newest === null)
      return assessment('weak', 'No fact without a flaw carries a date that tells its age.', ask, { on })
    if (within) return assessment('met', `The newest fact is of ${newest}.`, '', { on: sound })
    return assessment('weak', `The newest fact is of ${newest}, more than ${MONTHS} months before ${asOf}.`, ask, {
      on,
    })
  },
})

/** The whole record behind facts of those tags: kinds of source that do not depend on one another. */
export const independentSourcesOf = (conditions: readonly string[]): Requirement => ({
  ...LAW_OF.practice,
  says: 'The record rests on several independent kinds of source',
  group: 'persuasion',
  measuredBy: 'Three independent kinds of source in all. CBP’s releases of 2025 and 2026 list four or five.',
  assess: ({ view }) =>
    kindsOfSource(view, support(view, ...conditions), {
      kinds: 3,
      dated: false,
      ask: 'Add evidence of another kind and from another maker: testimony, contracts, an audit, satellite images, a government document.',
    }),
})

/** Evidence against the petition: disclosed with its exhibit, and answered. */
export const contraryEvidence: Requirement = {
  ...LAW_OF.practice,
  says: 'Evidence that speaks against the petition is disclosed and answered',
  group: 'persuasion',
  measuredBy:
    'Known audits, denials and certificates are set out with their exhibits and answered; or the search for them is described.',
  assess: ({ view, fields }) => {
    const words = filled(
      fields,
      ['contraryEvidence', 'contraryAnswer'],
      'Write what speaks against the petition and the answer to it.',
    )
    const on = support(view, 'contrary-evidence')
    if (on.length > 0) return combine(words, assessment('met', `Disclosed: ${restingOn(on)}.`, '', { on }))
    return combine(words, undisclosed(view, answered(fields, 'contraryEvidence')))
  },
}

function undisclosed(view: AssessInput['view'], said: string | undefined): Assessment {
  const settled = new Set(view.conflicts.flatMap(({ settlement, facts }) => (settlement === null ? [] : facts)))
  const against = view.facts.all.filter(
    (fact) => fact.items.length > 0 && fact.contradicts.length > 0 && !settled.has(fact.id),
  )
  const ask = 'Tag the facts that speak against the petition, so that they are printed with their exhibits.'
  if (against.length > 0) {
    const on = against.map((fact) => ({ fact, items: fact.items }))
    return assessment('weak', 'Facts contradict one another and none is disclosed as contrary evidence.', ask, { on })
  }
  if (said === undefined) return assessment('missing', 'No contrary evidence is disclosed.', ask)
  if (/\b(?:no|none|not|nothing)\b/i.test(said))
    return assessment('met', 'None was found, and the search is described.', '')
  return assessment('weak', 'Contrary evidence is described but no exhibit shows it.', ask)
}

/** The producer as an analyst can find it in a registry. */
export const producerIdentity: Requirement = {
  ...LAW_OF.practice,
  says: 'The producer can be told from companies of a like name',
  group: 'persuasion',
  measuredBy: 'Name in its own script, address and a registry number or the other names it uses.',
  assess: ({ fields }) =>
    filled(
      fields,
      ['producer', 'producerNative', 'producerAddress', 'producerIdentifier'],
      'Add the name in its own script, the address and the registry number.',
    ),
}

/** Tariff classification: not asked by (b)(2), but what CBP targets by. */
export const tariffClassification: Requirement = {
  ...LAW_OF.b2,
  says: 'The goods are classified in the tariff',
  group: 'persuasion',
  measuredBy: 'Subheadings of six to ten digits. The regulation does not ask for them; CBP’s findings list them.',
  assess: ({ fields }) => {
    const ask = 'Give HTSUS subheadings of six to ten digits, from an entry, an invoice or a ruling.'
    if (subheadings(fields) !== undefined) return assessment('met', 'A subheading is given.', '')
    if (answered(fields, 'tariff') === undefined) {
      return assessment('missing', 'No subheading is given.', ask, { fields: ['tariff'] })
    }
    return assessment('weak', 'What is written holds no subheading of six or more digits.', ask, { fields: ['tariff'] })
  },
}

/** What the relief does to the workers. */
export const workerProtection: Requirement = {
  ...LAW_OF.practice,
  says: 'The petition considers what its relief may mean for the workers',
  group: 'persuasion',
  measuredBy: 'The risk to the workers and what would protect them are written out.',
  assess: ({ fields }) =>
    filled(fields, ['workerProtection'], 'Write what could harm the workers and what would protect them.'),
}
