import type { Fact } from '../../../domain/fact.ts'
import { parseFuzzyDate } from '../../../domain/fuzzy-date.ts'

/** What the chronology can be narrowed to: the facts that want something. */
export const FACT_FILTERS = ['no-requirement', 'undated', 'contradicted', 'unresolved'] as const
export type FactFilter = (typeof FACT_FILTERS)[number]

export const FILTER_WORDS: Readonly<Record<FactFilter, string>> = {
  'no-requirement': 'Supports nothing',
  undated: 'Undated',
  contradicted: 'Contradicted',
  unresolved: 'Pinpoint not found',
}

/** Ids of facts that contradict another one or are contradicted by it: the link counts from both sides. */
export function contradicted(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.flatMap(({ id, contradicts }) => (contradicts.length > 0 ? [id, ...contradicts] : [])))
}

function holds(fact: Fact, filter: FactFilter, disputed: ReadonlySet<string>): boolean {
  switch (filter) {
    case 'no-requirement':
      return fact.requirements.length === 0
    case 'undated':
      return fact.date === null
    case 'contradicted':
      return disputed.has(fact.id)
    case 'unresolved':
      return fact.pinpoints.some(({ resolves }) => !resolves)
  }
}

/** The facts a filter lets through; all of them where none is set. */
export function filterFacts(facts: readonly Fact[], filter: FactFilter | null): readonly Fact[] {
  if (filter === null) return facts
  const disputed = contradicted(facts)
  return facts.filter((fact) => holds(fact, filter, disputed))
}

const UNDATED = '9999'

/** Facts as a chronology: by the first day they may tell of, undated ones last, then as entered. */
export function chronology(facts: readonly Fact[]): readonly Fact[] {
  const day = ({ date }: Fact) => {
    const parsed = date === null ? null : parseFuzzyDate(date)
    return parsed?.from ?? parsed?.to ?? UNDATED
  }
  return facts.toSorted((a, b) => day(a).localeCompare(day(b)) || a.createdAt.localeCompare(b.createdAt))
}
