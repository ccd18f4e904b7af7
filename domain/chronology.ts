import { parseFuzzyDate } from './fuzzy-date.ts'

interface Dated {
  readonly date: string | null
  readonly createdAt: string
}

const NEVER = '9999'

/** Orders what is dated as typed by the days it may stand for: by the first day, what only ends there first; a vague date before a narrow one; undated last, then as entered. */
export function inOrderOfTime(a: Dated, b: Dated): number {
  const [left, right] = [keyOf(a.date), keyOf(b.date)]
  const parts = left.map((part, i) => part.localeCompare(right[i] ?? ''))
  return parts.find((part) => part !== 0) ?? a.createdAt.localeCompare(b.createdAt)
}

/** First day, whether it is open before that, and the last day, the later first. */
function keyOf(typed: string | null): readonly string[] {
  const date = typed === null ? null : parseFuzzyDate(typed)
  if (date === null) return [NEVER, '', '']
  const open = date.from === null
  return [date.from ?? date.to ?? NEVER, open ? '0' : '1', backwards(date.to ?? NEVER)]
}

const backwards = (day: string): string => day.replace(/\d/g, (digit) => String(9 - Number(digit)))
