import type { Conflict } from '../../../domain/conflict.ts'
import type { Fact } from '../../../domain/fact.ts'

/** What the facts can be narrowed to: those that want something, and those against the petition. */
export const FACT_FILTERS = [
  'against',
  'contradicted',
  'unresolved',
  'no-requirement',
  'undated',
  'unweighed',
  'uncited',
] as const
export type FactFilter = (typeof FACT_FILTERS)[number]

export const FILTER_WORDS: Readonly<Record<FactFilter, string>> = {
  against: 'Against us',
  contradicted: 'Contradicts, not dealt with',
  unresolved: 'Pinpoint not found',
  'no-requirement': 'Supports nothing',
  undated: 'Undated',
  unweighed: 'Not weighed',
  uncited: 'Not cited',
}

/** What a filter asks beside the fact itself: the facts in an open contradiction, and those the petition cites (null: not known yet). */
export interface Standing {
  readonly disputed: ReadonlySet<string>
  readonly cited: ReadonlySet<string> | null
}

/** Ids of facts in a contradiction that is not dealt with: it counts from both sides. */
export function disputed(conflicts: readonly Conflict[]): ReadonlySet<string> {
  return new Set(conflicts.flatMap(({ facts, settlement }) => (settlement === null ? facts : [])))
}

const HOLDS: Readonly<Record<FactFilter, (fact: Fact, standing: Standing) => boolean>> = {
  against: (fact) => fact.bearing === 'against',
  contradicted: (fact, standing) => standing.disputed.has(fact.id),
  unresolved: (fact) => fact.pinpoints.some(({ resolves }) => !resolves),
  'no-requirement': (fact) => fact.requirements.length === 0,
  undated: (fact) => fact.date === null,
  unweighed: (fact) => fact.strength === null,
  uncited: (fact, { cited }) => cited !== null && !cited.has(fact.id),
}

/** The facts a filter lets through; all of them where none is set. */
export function filterFacts(facts: readonly Fact[], filter: FactFilter | null, standing: Standing): readonly Fact[] {
  return filter === null ? facts : facts.filter((fact) => HOLDS[filter](fact, standing))
}
