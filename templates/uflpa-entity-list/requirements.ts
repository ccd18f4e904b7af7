import {
  assessment,
  CONDITIONS,
  filled,
  hygieneOf,
  independentSourcesOf,
  kindsOfSource,
  persuasionOf,
  recencyOf,
  REQUIREMENTS,
  requirementsOf,
  support,
} from '../kit.ts'
import type { AssessInput, Assessment, Requirement } from '../kit.ts'
import { ACT_WORDS, UFLPA } from './law.ts'
import { chosenLists, SUB_LISTS } from './sub-list.ts'

/** Facts that tie goods, inputs or workers to Xinjiang. */
const LINKS = SUB_LISTS.map(({ tag }) => tag)
const OWN = [...CONDITIONS, ...LINKS] as const

/** The list the entity belongs on, named. */
const subList: Requirement = {
  ...UFLPA.lists,
  says: 'The list on which the entity belongs is named',
  group: 'returned',
  measuredBy: 'One or more of the lists (i), (ii), (iv) and (v) of § 2(d)(2)(B).',
  assess: ({ fields }) => {
    const ask = 'Name the list: i, ii, iv or v.'
    const written = filled(fields, ['subList'], ask)
    if (written.status === 'missing' || chosenLists(fields).length > 0) return written
    return assessment('weak', 'What is written names none of the lists.', ask, { fields: ['subList'] })
  },
}

/** What puts an entity on one list, judged only where that list is asked for. */
function listElement(
  id: string,
  law: Pick<Requirement, 'cites' | 'source' | 'verifiedAsOf'>,
  ask: string,
): Requirement {
  const list = SUB_LISTS.find((one) => one.id === id)
  const words = list?.words ?? ''
  return {
    ...law,
    says: `The entity is of those: ${words}`,
    group: 'returned',
    measuredBy: 'Dated facts from two independent kinds of source; the Task Force acts on reasonable cause to believe.',
    assess: ({ view, fields }) => {
      if (!chosenLists(fields).some((one) => one.id === id)) {
        return assessment('not-applicable', `The submission does not ask for list (${id}).`, '')
      }
      return kindsOfSource(view, support(view, list?.tag ?? ''), { kinds: 2, dated: true, ask })
    },
  }
}

/** § 3: the goods are presumed made with forced labor. */
const presumption: Requirement = {
  ...UFLPA.presumption,
  says: 'The goods, or an input, are tied to Xinjiang, to its transferred workers or to a listed entity',
  group: 'returned',
  measuredBy: `Goods “wholly or in part in the Xinjiang Uyghur Autonomous Region”, or of a listed entity: the way written out, and facts on it from two independent kinds of source.`,
  assess: (input) => link(input),
}

function link({ view, fields }: AssessInput): Assessment {
  const ask =
    'Write the way from Xinjiang to the goods, and add facts on it: registry, procurement, shipping or transfer records.'
  const written = filled(fields, ['xinjiangLink'], ask)
  const shown = kindsOfSource(view, support(view, ...LINKS), { kinds: 2, dated: true, ask })
  if (written.status === 'met') return shown
  return shown.status === 'missing'
    ? shown
    : assessment('weak', `${shown.why} The way is not written out.`, ask, { fields: ['xinjiangLink'] })
}

/** The labor itself; transfer under a government's scheme is judged with it. */
const forcedLabor: Requirement = {
  ...REQUIREMENTS['forced-labor'],
  ...UFLPA.lists,
  says: 'The labor is forced: the scheme, its pressure and its penalties are shown',
  measuredBy: `The Act enforces 19 U.S.C. § 1307 (“${ACT_WORDS.policy.slice(0, 60)}…”): facts from two independent kinds of source.`,
}

const { merchandise, reasons } = REQUIREMENTS
const shared = requirementsOf('production-where', 'production-by-whom', 'production-how', 'import-nexus', 'indicators')

/** Every requirement of a submission to the Task Force, in the order the conformity report shows them. */
export const requirements = {
  'sub-list': subList,
  'made-in-xinjiang': listElement('i', UFLPA.first, 'Show the site in Xinjiang and the forced labor at it.'),
  'labor-transfer': listElement(
    'ii',
    UFLPA.second,
    'Show who moved the workers, under which program, from where, when and to which site.',
  ),
  'exports-listed-goods': listElement('iv', UFLPA.fourth, 'Show the shipments, and whose goods they carry.'),
  'sources-from-xinjiang': listElement(
    'v',
    UFLPA.fifth,
    'Show the purchases, the supplier’s site in Xinjiang, or the assistance program.',
  ),
  presumption,
  'forced-labor': forcedLabor,
  reasons: {
    ...reasons,
    ...UFLPA.standard,
    measuredBy: 'Why there is reasonable cause to believe it, with facts from two independent kinds of source.',
  },
  merchandise: {
    ...merchandise,
    ...UFLPA.goods,
    says: 'The goods are described so that an officer can pick them out',
    measuredBy: 'Name, detail, tariff subheading and scope; an exhibit that shows the goods.',
  },
  ...shared,
  ...persuasionOf(),
  involuntariness: { ...REQUIREMENTS.involuntariness, group: 'persuasion' },
  'menace-of-penalty': { ...REQUIREMENTS['menace-of-penalty'], group: 'persuasion' },
  recency: recencyOf(OWN),
  'independent-sources': independentSourcesOf(OWN),
  ...hygieneOf(),
} as const

export type RequirementId = keyof typeof requirements
