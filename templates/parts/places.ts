import type { ProvedFact } from '../basics.ts'
import type { PartInput, Terms } from './section.ts'

/** Places and their order as a petition under § 12.42(b) has them; a module with parts of its own adds to both. */
export const PETITION_PLACES: Pick<Terms, 'places' | 'order'> = {
  places: [
    ['parallel-grounds', 'parallel-facts'],
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
    ['reasons', 'chronology'],
  ],
  order: [
    'chronology',
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
    'parallel-facts',
  ],
}

/** Facts that support a requirement: those set out in full under it, and those set out in another part. */
export interface SetOut {
  readonly here: readonly ProvedFact[]
  readonly elsewhere: readonly ProvedFact[]
  /** Heading ids of those other parts, each once, in the order of the filing. */
  readonly parts: readonly string[]
}

/** Divides the facts of one requirement between its own part and the others. */
export function setOut({ view, terms }: Pick<PartInput, 'view' | 'terms'>, requirement: string): SetOut {
  const all = view.facts.supporting(requirement)
  const isHere = (fact: ProvedFact) => placeOf(terms, fact)?.[0] === requirement
  const elsewhere = all.filter((fact) => !isHere(fact))
  const parts = new Set(elsewhere.flatMap((fact) => placeOf(terms, fact)?.[1] ?? []))
  const ordered = [...terms.order.filter((part) => parts.has(part)), ...parts]
  return { here: all.filter(isHere), elsewhere, parts: [...new Set(ordered)] }
}

/** The facts that are set out in full under a heading, whatever they are tagged with. */
export function factsAt({ view, terms }: Pick<PartInput, 'view' | 'terms'>, heading: string): readonly ProvedFact[] {
  return view.facts.all.filter((fact) => fact.items.length > 0 && placeOf(terms, fact)?.[1] === heading)
}

/** Facts with a passage that can be shown that no part sets out. */
export function otherFacts({ view, terms }: Pick<PartInput, 'view' | 'terms'>): readonly ProvedFact[] {
  return view.facts.all.filter((fact) => fact.items.length > 0 && placeOf(terms, fact) === undefined)
}

/** Facts none of whose passages was found: they prove nothing, and their items are exhibits all the same. */
export function unlocatedFacts({ view }: Pick<PartInput, 'view'>): readonly ProvedFact[] {
  return view.facts.all.filter((fact) => fact.items.length === 0)
}

function placeOf({ places }: Terms, fact: ProvedFact): readonly [string, string] | undefined {
  return places.find(([requirement]) => fact.requirements.includes(requirement))
}
