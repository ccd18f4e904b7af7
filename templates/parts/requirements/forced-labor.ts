import { assessment, combine, filled, kindsOfSource, support } from '../../basics.ts'
import type { Assessment, AssessInput, CaseView, Requirement } from '../../basics.ts'
import { groundOf } from '../reading/ground.ts'
import { LAW_WORDS } from '../law/words.ts'
import { LAW_OF } from '../law/law-of.ts'

const PRONGS = ['forced-labor', 'involuntariness', 'menace-of-penalty', 'workers-nationality'] as const

/** § 12.42(a) and § 1307: the class of labor named, and facts on it from two independent kinds of source. */
export const forcedLabor: Requirement = {
  ...LAW_OF.labor,
  says: 'Production abroad with convict labor, forced labor or indentured labor under penal sanctions',
  group: 'returned',
  measuredBy: `Merchandise that “${LAW_WORDS.circumstances}”.`,
  assess: ({ view, fields }) =>
    combine(
      filled(fields, ['laborClass'], 'Say which class of labor it is.'),
      kindsOfSource(view, support(view, ...PRONGS), {
        kinds: 2,
        dated: true,
        ask: 'Add dated facts on the labor from a second, independent kind of source.',
      }),
    ),
}

/** First prong of the definition in § 1307. */
export const involuntariness: Requirement = {
  ...LAW_OF.definition,
  says: 'The workers do not offer themselves voluntarily',
  group: 'returned',
  measuredBy: `Work “${LAW_WORDS.voluntary}”.`,
  assess: (input) =>
    prong(
      input,
      'involuntariness',
      'involuntariness',
      'Show how the workers came to the work and what kept them in it.',
    ),
}

/** Second prong of the definition in § 1307. */
export const menaceOfPenalty: Requirement = {
  ...LAW_OF.definition,
  says: 'The work is exacted under the menace of a penalty',
  group: 'returned',
  measuredBy: `Work “exacted from any person ${LAW_WORDS.menace}”.`,
  assess: (input) =>
    prong(
      input,
      'menace-of-penalty',
      'menaceOfPenalty',
      'Show what a worker would lose or suffer by refusing or leaving.',
    ),
}

function prong(input: AssessInput, tag: string, field: string, ask: string): Assessment {
  const elsewhere = leftOut(input)
  if (elsewhere !== null) return assessment('not-applicable', elsewhere, '')
  const facts = kindsOfSource(input.view, support(input.view, tag), { kinds: 1, dated: true, ask })
  return combine(filled(input.fields, [field], ask), facts)
}

/** Why the two prongs need no proof: convict labor is another class, and North Korean nationality, once shown, stands in for them. */
function leftOut(input: AssessInput): string | null {
  const ground = groundOf(input.fields)
  if (ground === 'convict')
    return 'Convict labor is prohibited as such; the definition of forced labor does not govern it.'
  if (ground !== 'north-korean' || workersNationality.assess(input).status !== 'met') return null
  return 'The workers’ North Korean nationality is shown; 22 U.S.C. § 9241a(a) then deems the goods prohibited. The facts are printed all the same.'
}

/** 22 U.S.C. § 9241a: on this ground the nationality of the workers is decisive. */
export const workersNationality: Requirement = {
  ...LAW_OF.northKorean,
  says: 'The goods are made by North Korean nationals or citizens, where the petition rests on that',
  group: 'returned',
  measuredBy: `Goods made “wholly or in part by ${LAW_WORDS.northKoreanWorkers}”.`,
  assess: ({ view, fields }) => {
    if (groundOf(fields) !== 'north-korean') {
      return assessment('not-applicable', 'The petition does not rest on the labor of North Korean nationals.', '')
    }
    return nationalityShown(view)
  },
}

/** Whether dated facts of two independent kinds of source show the workers’ nationality. */
export function nationalityShown(view: CaseView): Assessment {
  return kindsOfSource(view, support(view, 'workers-nationality'), {
    kinds: 2,
    dated: true,
    ask: 'Show the nationality of the workers who made these goods: rosters, identity papers, payroll, statements, a ruling.',
  })
}
