import type { Evidence } from '../../domain/evidence.ts'
import { KIND_WORDS, textShare } from '../../domain/evidence.ts'
import { parseFuzzyDate } from '../../domain/fuzzy-date.ts'

export interface Order {
  readonly column: string | number
  readonly direction: 'ascending' | 'descending'
}

type Value = string | number

const LAST_DAY = '9999'

const titleOf = ({ title }: Evidence): Value => title

const VALUES: Readonly<Record<string, (item: Evidence) => Value>> = {
  title: titleOf,
  kind: (item) => KIND_WORDS[item.kind],
  date: (item) => dayOf(item.date),
  language: (item) => item.language ?? '',
  text: (item) => textShare(item) ?? -1,
  pages: (item) => item.pages ?? 0,
  facts: (item) => item.facts,
  state: (item) => item.problem?.code ?? '',
}

function dayOf(date: string | null): string {
  const parsed = date === null ? null : parseFuzzyDate(date)
  return parsed?.from ?? parsed?.to ?? LAST_DAY
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

function compare(a: Value, b: Value): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
}

/**
 * The items in the list's order: dates by the day they may begin, names with their numbers counted, exhibits as they are
 * bound with what is none after them; ties by title.
 */
export function sortEvidence(
  items: readonly Evidence[],
  order: Order,
  numbers: Readonly<Record<string, string>> = {},
): readonly Evidence[] {
  const places = new Map(Object.keys(numbers).map((id, place) => [id, place]))
  const placeOf = ({ id }: Evidence) => places.get(id) ?? places.size
  const value = order.column === 'exhibit' ? placeOf : (VALUES[String(order.column)] ?? titleOf)
  const sign = order.direction === 'descending' ? -1 : 1
  return items.toSorted((a, b) => sign * compare(value(a), value(b)) || compare(a.title, b.title))
}
