import type { Bearing, Certainty, Fact, NewFact, Strength } from '../../domain/fact.ts'
import type { Indicator } from '../../domain/indicator.ts'

/** A fact as it is being written: everything but where its proof stands. */
export interface FactDraft {
  readonly statement: string
  readonly date: string
  readonly indicators: readonly Indicator[]
  readonly requirements: readonly string[]
  readonly strength: Strength | null
  readonly bearing: Bearing
  readonly certainty: Certainty | null
  readonly note: string
}

/** A fact of which nothing is written yet. */
export const EMPTY_DRAFT: FactDraft = {
  statement: '',
  date: '',
  indicators: [],
  requirements: [],
  strength: null,
  bearing: 'for',
  certainty: null,
  note: '',
}

/** A stored fact as the form shows it. */
export function draftOf(fact: Fact): FactDraft {
  const { statement, indicators, requirements, strength, bearing, certainty } = fact
  return {
    statement,
    date: fact.date ?? '',
    indicators,
    requirements,
    strength,
    bearing,
    certainty,
    note: fact.note ?? '',
  }
}

/** What the form says of a fact, as it is to be stored; blanks as null. */
export function writtenIn(draft: FactDraft): Omit<NewFact, 'pinpoints' | 'contradicts'> {
  const { statement, strength, bearing, certainty } = draft
  return {
    statement,
    date: draft.date.trim() || null,
    indicators: [...draft.indicators],
    requirements: [...draft.requirements],
    strength,
    bearing,
    certainty,
    note: draft.note.trim() || null,
  }
}
