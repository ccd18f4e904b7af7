import type { ProvedFact } from '../kit.ts'
import type { Input } from './prose.ts'
import type { RequirementId } from './requirements/index.ts'

/** The part in which facts of each tag are set out, in the order of the petition; a fact is set out in full in the first. */
const PLACES: readonly (readonly [RequirementId, string])[] = [
  ['merchandise', 'merchandise'],
  ['production-where', 'production-where'],
  ['production-by-whom', 'production-by-whom'],
  ['production-how', 'production-how'],
  ['workers-nationality', 'nationality'],
  ['involuntariness', 'involuntariness'],
  ['menace-of-penalty', 'menace'],
  ['forced-labor', 'labor-facts'],
  ['import-nexus', 'imports'],
  ['contrary-evidence', 'contrary'],
]

/** Facts that support a requirement: those set out in full under it, and those set out in an earlier part. */
export interface SetOut {
  readonly here: readonly ProvedFact[]
  readonly earlier: readonly ProvedFact[]
  /** Heading ids of the earlier parts, each once. */
  readonly parts: readonly string[]
}

/** Parts the facts of one requirement between the part it is printed in and the earlier ones. */
export function setOut({ view }: Input, requirement: RequirementId): SetOut {
  const all = view.facts.supporting(requirement)
  const isHere = (fact: ProvedFact) => placeOf(fact)?.[0] === requirement
  const earlier = all.filter((fact) => !isHere(fact))
  const parts = new Set(earlier.flatMap((fact) => placeOf(fact)?.[1] ?? []))
  return { here: all.filter(isHere), earlier, parts: [...parts] }
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
