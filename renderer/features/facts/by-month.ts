import type { Fact } from '../../../domain/fact.ts'
import { parseFuzzyDate } from '../../../domain/fuzzy-date.ts'

/** Facts of one month, or of a time no narrower than can be told. */
export interface Month {
  readonly words: string
  readonly facts: readonly Fact[]
}

const NAMES = 'January February March April May June July August September October November December'.split(' ')

/** Facts, given in order of time, under the month each begins in; vague dates under what can be said of them. */
export function byMonth(facts: readonly Fact[]): readonly Month[] {
  const months = new Map<string, Fact[]>()
  for (const fact of facts) {
    const words = monthWords(fact.date)
    months.set(words, [...(months.get(words) ?? []), fact])
  }
  return [...months].map(([words, own]) => ({ words, facts: own }))
}

function monthWords(typed: string | null): string {
  const date = typed === null ? null : parseFuzzyDate(typed)
  if (date === null) return 'Undated'
  const { from, to } = date
  if (from === null) return to === null ? 'Undated' : `Before ${nameOf(to)}`
  if (to?.slice(0, 7) === from.slice(0, 7)) return nameOf(from)
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31` ? from.slice(0, 4) : `${nameOf(from)} on`
}

const nameOf = (day: string): string => `${NAMES[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`
