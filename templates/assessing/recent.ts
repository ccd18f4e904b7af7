import { parseFuzzyDate } from '../../domain/fuzzy-date.ts'
import type { Support } from './support.ts'

export interface Recency {
  /** The newest day the facts reach (ISO), or null if none has a date closed on both sides and not in the future. */
  readonly newest: string | null
  readonly within: boolean
}

/** How new the facts are on the day `asOf`. "Before 2026" or "since 2019" tell no age; a date still to come tells nothing. */
export function recent(supports: readonly Support[], asOf: string, months: number): Recency {
  const days = supports.flatMap(({ fact }) => {
    const day = lastKnownDay(fact.date, asOf)
    return day === null ? [] : [day]
  })
  const newest = days.reduce<string | null>((latest, day) => (latest === null || day > latest ? day : latest), null)
  return { newest, within: newest !== null && newest >= monthsBefore(asOf, months) }
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
