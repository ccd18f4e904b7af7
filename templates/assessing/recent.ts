import { parseFuzzyDate } from '../../domain/fuzzy-date.ts'
import type { Support } from './support.ts'

export interface Recency {
  /** The date of the newest fact as typed, or null if none has a date closed on both sides and not in the future. */
  readonly newest: string | null
  readonly within: boolean
}

/** How new the facts are on the day `asOf`. "Before 2026" or "since 2019" tell no age; a date still to come tells nothing. */
export function recent(supports: readonly Support[], asOf: string, months: number): Recency {
  const known = supports.flatMap(({ fact }) => {
    const day = lastKnownDay(fact.date, asOf)
    return day === null || fact.date === null ? [] : [{ day, typed: fact.date }]
  })
  const newest = known.reduce<(typeof known)[number] | null>(
    (last, one) => (last === null || one.day > last.day ? one : last),
    null,
  )
  return { newest: newest?.typed ?? null, within: newest !== null && newest.day >= monthsBefore(asOf, months) }
}

/** The last day a typed date certainly speaks of, no later than `asOf`; null if it is open, no date or still to come. */
export function lastKnownDay(typed: string | null, asOf: string): string | null {
  const date = typed === null ? null : parseFuzzyDate(typed)
  if (date?.from == null || date.to === null || date.from > asOf) return null
  return date.to > asOf ? asOf : date.to
}

/** The day so many months before an ISO day, held to the month's last day. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last)))
    .toISOString()
    .slice(0, 10)
}
