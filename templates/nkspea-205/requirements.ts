import {
  answered,
  assessment,
  combine,
  CONDITIONS,
  filled,
  hygieneOf,
  independentSourcesOf,
  kindsOfSource,
  nationalityShown,
  persuasionOf,
  recencyOf,
  REQUIREMENTS,
  requirementsOf,
  supportWithShipments,
} from '../kit.ts'
import type { Requirement } from '../kit.ts'
import { chosenGrounds, GROUNDS } from './grounds.ts'
import { NKSPEA, SCREENING_WORDS } from './law.ts'

const OWN = [...CONDITIONS, 'route', ...GROUNDS.map(({ tag }) => tag)] as const

/** The cargo goes by way of the ports named. */
const route: Requirement = {
  ...NKSPEA.screening,
  says: 'The cargo is bound for the United States by way of the ports named',
  group: 'returned',
  measuredBy:
    '“cargo bound for or landed in the United States”: the ports named, and dated facts on the way of the goods, shipment records among them or another independent source beside.',
  assess: ({ view, fields }) => {
    const ask = 'Name the ports, and add facts on the way of the goods: bills of lading, port calls, customs records.'
    const on = supportWithShipments(view, 'route')
    const recorded = on.some(({ items }) => items.some(({ kind }) => kind === 'trade-record'))
    const shown = kindsOfSource(view, on, { kinds: recorded ? 1 : 2, dated: true, ask })
    return combine(filled(fields, ['ports'], ask), shown)
  },
}

/** The ground named and written out. */
const screeningGround: Requirement = {
  ...NKSPEA.screening,
  says: 'The ground for enhanced screening is named and explained',
  group: 'returned',
  measuredBy: 'One of the grounds (A), (B) and (C) of § 9225(c)(1), and why it is given.',
  assess: ({ fields }) => {
    const ask = 'Name the ground (A, B or C) and write why it is given.'
    const written = filled(fields, ['screeningGround', 'groundDetail'], ask)
    if (written.status === 'missing' || chosenGrounds(fields).length > 0) return written
    return assessment('weak', 'What is written names none of the grounds.', ask, { fields: ['screeningGround'] })
  },
}

/** What gives one ground, judged only where it is relied on. */
function groundElement(
  id: 'A' | 'B' | 'C',
  law: Pick<Requirement, 'cites' | 'source' | 'verifiedAsOf'>,
  says: string,
  ask: string,
): Requirement {
  const ground = GROUNDS.find((one) => one.id === id)
  return {
    ...law,
    says,
    group: 'returned',
    measuredBy: `Cargo that “${ground?.words ?? ''}”.`,
    assess: ({ view, fields }) => {
      if (!chosenGrounds(fields).some((one) => one.id === id)) {
        return assessment('not-applicable', `The request does not rest on ground (${id}).`, '')
      }
      const on = supportWithShipments(view, ground?.tag ?? '')
      const official = on.some(({ items }) => items.some(({ kind }) => kind === 'government-document'))
      return kindsOfSource(view, on, { kinds: official ? 1 : 2, dated: true, ask })
    },
  }
}

/** North Korean labor behind the goods: what makes the screening worth asking for. */
const northKoreanLabor: Requirement = {
  cites: '22 U.S.C. § 9241a(a)',
  source: 'U.S. Code, copy of April 2023',
  verifiedAsOf: '2026-11-23',
  says: 'North Korean labor or goods stand behind the cargo',
  group: 'persuasion',
  measuredBy:
    'Dated facts of two independent kinds of source on the nationality of the workers or the origin of the goods.',
  assess: ({ view }) => nationalityShown(view),
}

/** Sites that let independent inspectors see their whole work force. */
const openSites: Requirement = {
  ...NKSPEA.exception,
  says: 'Sites whose whole work force independent inspectors have seen are named or looked for',
  group: 'persuasion',
  measuredBy:
    'Screening is asked for what it can find: sites that are open are left out. The Act’s own exception, for food, medicine and relief to North Korea, is kept.',
  assess: ({ fields }) => {
    const ask = 'Write which sites to leave out, and on what proof; or that none is known.'
    const written = answered(fields, 'openSites')
    return written === undefined
      ? assessment('missing', 'Nothing is said of sites that are open to inspection.', ask, { fields: ['openSites'] })
      : assessment('met', 'It is said which sites are to be left out.', '')
  },
}

const { reasons, merchandise, 'import-nexus': importNexus, indicators } = REQUIREMENTS

/** Every requirement of a request for enhanced inspection, in the order the conformity report shows them. */
export const requirements = {
  'screening-ground': screeningGround,
  'port-identified': groundElement(
    'A',
    NKSPEA.port,
    'The port’s operator was identified by the President as having repeatedly failed',
    'Add the report, or what was published of it, with its date.',
  ),
  'vessel-in-north-korea': groundElement(
    'B',
    NKSPEA.vessel,
    'The ship, aircraft or conveyance was in North Korea within the last 365 days',
    'Add tracking data, satellite images or port records of the call.',
  ),
  'registry-deficient': groundElement(
    'C',
    NKSPEA.registry,
    'The country of registry was identified by the President as deficient',
    'Add the report, or what was published of it, with its date.',
  ),
  route,
  reasons: {
    ...reasons,
    ...NKSPEA.screening,
    measuredBy: `Why screening is warranted: “${SCREENING_WORDS.lead.slice(53, 155)}…”; facts from two independent kinds of source.`,
  },
  merchandise: {
    ...merchandise,
    ...NKSPEA.screening,
    measuredBy: 'Name, detail, tariff subheading and scope, so that the cargo can be picked out.',
  },
  ...requirementsOf('production-where', 'production-by-whom', 'production-how'),
  'import-nexus': { ...importNexus, ...NKSPEA.screening },
  'workers-nationality': northKoreanLabor,
  'open-sites': openSites,
  involuntariness: { ...REQUIREMENTS.involuntariness, group: 'persuasion' },
  'menace-of-penalty': { ...REQUIREMENTS['menace-of-penalty'], group: 'persuasion' },
  indicators,
  ...persuasionOf(),
  recency: recencyOf(OWN),
  'independent-sources': independentSourcesOf(OWN),
  ...hygieneOf(),
} as const

export type RequirementId = keyof typeof requirements
