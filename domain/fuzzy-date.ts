/** A date as people give it, with the days it may stand for (ISO, inclusive; null where it is open). */
export interface FuzzyDate {
  readonly text: string
  readonly from: string | null
  readonly to: string | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const pad = (n: number) => String(n).padStart(2, '0')
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

interface Span {
  readonly from: string
  readonly to: string
}

function span(year: number, month?: number, day?: number): Span | null {
  if (year < 1000 || year > 2999) return null
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (month < 1 || month > 12) return null
  const last = lastDay(year, month)
  if (day === undefined) return { from: `${year}-${pad(month)}-01`, to: `${year}-${pad(month)}-${last}` }
  if (day < 1 || day > last) return null
  const iso = `${year}-${pad(month)}-${pad(day)}`
  return { from: iso, to: iso }
}

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

/** Months a season begins and ends with, as in the north; winter 2020 is either winter that has days of 2020. */
const SEASONS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  spring: ['03-01', '05-31'],
  summer: ['06-01', '08-31'],
  autumn: ['09-01', '11-30'],
  fall: ['09-01', '11-30'],
}

function season(text: string): Span | null {
  const [, name, typed] = /^(spring|summer|autumn|fall|winter)(?:\s+of)?\s+(\d{4})$/i.exec(text) ?? []
  const year = Number(typed)
  if (name === undefined || span(year) === null) return null
  const months = SEASONS[name.toLowerCase()]
  if (months) return { from: `${year}-${months[0]}`, to: `${year}-${months[1]}` }
  return { from: `${year - 1}-12-01`, to: `${year + 1}-02-${lastDay(year + 1, 2)}` }
}

/** Forms: 2020 · 2020-11 · 2020-11-03 · Nov 2020 · Nov. 3, 2020 · 3 Nov 2020 · spring 2020. */
function exact(text: string): Span | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  if (iso) return span(Number(iso[1]), iso[2] ? Number(iso[2]) : undefined, iso[3] ? Number(iso[3]) : undefined)
  const named = season(text)
  if (named) return named
  const monthYear = /^([A-Za-z]{3,9})\.?\s+(\d{4})$/.exec(text)
  if (monthYear?.[1]) return span(Number(monthYear[2]), monthOf(monthYear[1]))
  const us = /^([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(text)
  if (us?.[1]) return span(Number(us[3]), monthOf(us[1]), Number(us[2]))
  const european = /^(\d{1,2})\s+([A-Za-z]{3,9})\.?\s+(\d{4})$/.exec(text)
  if (european?.[2]) return span(Number(european[3]), monthOf(european[2]), Number(european[1]))
  return null
}

const CIRCA = /^(?:c\.|ca\.?|circa|about)\s*(.+)$/i

/** Whether a date as typed is only about what it says ("c. 2020"). */
export const isAbout = (typed: string): boolean => CIRCA.test(typed.trim())

/** Reads a date as typed ("2020", "Nov 2020", "spring 2020", "c. 2020", "before 2020-12-23", "2016–2021"); null if it is none. */
export function parseFuzzyDate(typed: string): FuzzyDate | null {
  const text = typed.trim()
  const plain = exact(text)
  if (plain) return { text, ...plain }
  const circa = CIRCA.exec(text)
  const about = circa?.[1] ? exact(circa[1]) : null
  if (about) return { text, ...about }
  const before = /^(?:before|until|by)\s+(.+)$/i.exec(text)
  const until = before?.[1] ? exact(before[1]) : null
  if (until) return { text, from: null, to: until.to }
  const after = /^(?:after|since|from)\s+(.+)$/i.exec(text)
  const since = after?.[1] ? exact(after[1]) : null
  if (since) return { text, from: since.from, to: null }
  const range = /^(.+?)\s*(?:–|—|\bto\b|\.\.|\s-\s)\s*(.+)$/.exec(text)
  const start = range?.[1] ? exact(range[1].trim()) : null
  const end = range?.[2] ? exact(range[2].trim()) : null
  return start && end && start.from <= end.to ? { text, from: start.from, to: end.to } : null
}

/** The last day a typed date may stand for (ISO), or null if it is open or no date. */
export function latestDay(typed: string | null): string | null {
  return typed === null ? null : (parseFuzzyDate(typed)?.to ?? null)
}
