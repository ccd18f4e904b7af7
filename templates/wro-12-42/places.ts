import type { ProvedFact } from '../kit.ts'
import type { Input } from './prose.ts'
import type { RequirementId } from './requirements/index.ts'

/** The part in which facts of each tag are set out. A fact with several tags is set out in full in the first of these: the narrowest point it proves. */
const PLACES: readonly (readonly [RequirementId, string])[] = [
  ['merchandise', 'goods-shown'],
  ['workers-nationality', 'nationality'],
  ['menace-of-penalty', 'menace'],
  ['involuntariness', 'involuntariness'],
  ['import-nexus', 'import-records'],
  ['contrary-evidence', 'contrary'],
  ['production-where', 'production-where'],
  ['production-by-whom', 'production-by-whom'],
  ['production-how', 'production-how'],
  ['forced-labor', 'labor-facts'],
]

const IN_ORDER = [
  'goods-shown',
  'production-where',
  'production-by-whom',
  'production-how',
  'nationality',
  'involuntariness',
  'menace',
  'labor-facts',
  'import-records',
  'contrary',
]

/** Facts that support a requirement: those set out in full under it, and those set out in another part. */
export interface SetOut {
  readonly here: readonly ProvedFact[]
  readonly elsewhere: readonly ProvedFact[]
  /** Heading ids of those other parts, each once, in the order of the petition. */
  readonly parts: readonly string[]
}

/** Divides the facts of one requirement between its own part and the others. */
export function setOut({ view }: Input, requirement: RequirementId): SetOut {
  const all = view.facts.supporting(requirement)
  const isHere = (fact: ProvedFact) => placeOf(fact)?.[0] === requirement
  const elsewhere = all.filter((fact) => !isHere(fact))
  const parts = new Set(elsewhere.flatMap((fact) => placeOf(fact)?.[1] ?? []))
  return { here: all.filter(isHere), elsewhere, parts: IN_ORDER.filter((part) => parts.has(part)) }
}

/** Facts with a passage that can be shown that no part sets out and no reason rests on. */
export function otherFacts({ view }: Input): readonly ProvedFact[] {
  return view.facts.all.filter(
    (fact) => fact.items.length > 0 && placeOf(fact) === undefined && !fact.requirements.includes('reasons'),
  )
}

/** Facts none of whose passages was found: they prove nothing, and their items are exhibits all the same. */
export function unlocatedFacts({ view }: Input): readonly ProvedFact[] {
  return view.facts.all.filter((fact) => fact.items.length === 0)
}

function placeOf(fact: ProvedFact): readonly [RequirementId, string] | undefined {
  return PLACES.find(([requirement]) => fact.requirements.includes(requirement))
}
