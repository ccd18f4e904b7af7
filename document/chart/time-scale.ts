import type { Timeline, TimelineEvent } from '../../domain/timeline/timeline.ts'

const DAY = 86_400_000
const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY
const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** Days from left to right: where a day stands, and the marks of a ruler that have room. */
export interface TimeScale {
  at(iso: string): number
  readonly ticks: readonly { readonly x: number; readonly words: string }[]
}

/** A scale over every day a timeline's events name, `width` points wide, with room for open ends. */
export function timeScale({ events }: Pick<Timeline, 'events'>, width: number): TimeScale {
  const { first, last } = reachOf(events)
  const at = (day: number) => ((day - first) / (last - first)) * width
  return { at: (iso) => at(dayOf(iso)), ticks: ticksOf(first, last, width, at) }
}

function reachOf(events: readonly TimelineEvent[]): { first: number; last: number } {
  const days = events.flatMap(({ earliest, latest }) => [earliest, latest].flatMap((iso) => (iso ? [dayOf(iso)] : [])))
  // Event by event, since a case may have more than a call takes as arguments.
  const least = days.reduce((a, b) => Math.min(a, b), days[0] ?? 0)
  const most = days.reduce((a, b) => Math.max(a, b), days[0] ?? 0)
  const span = Math.max(most - least, 30)
  const left = events.some(({ earliest }) => earliest === null) ? 0.15 : 0.04
  const right = events.some(({ latest }) => latest === null) ? 0.15 : 0.04
  return { first: least - span * left, last: most + span * right }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** Months between two marks, the narrowest that has room; half a month stands for days. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200]
const WIDE = { year: 34, month: 52, day: 62 }

function ticksOf(first: number, last: number, width: number, at: (day: number) => number) {
  const months = (last - first) / 30.44
  const step = STEPS.find((each) => (months / each) * (each >= 12 ? WIDE.year : WIDE.month) <= width) ?? 1200
  const [year = 0, month = 1] = isoOf(first).split('-').map(Number)
  const start = step >= 12 ? Math.ceil(year / (step / 12)) * step : Math.ceil((month - 1) / step) * step + year * 12
  const begins = Array.from({ length: Math.ceil(months / step) + 2 }, (_, i) => start + i * step)
  const drawn = begins
    .map((count) => ({ day: dayOf(monthOf(count)), words: monthWords(count, step) }))
    .filter(({ day }) => day >= first && day <= last)
    .map(({ day, words }) => ({ x: at(day), words }))
  return drawn.length > 1 || months > 4 ? drawn : dayTicks(first, last, width, at)
}

const monthOf = (count: number): string =>
  `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`

const monthWords = (count: number, step: number): string =>
  step >= 12 ? String(Math.floor(count / 12)) : `${MONTHS[count % 12] ?? ''} ${Math.floor(count / 12)}`

function dayTicks(first: number, last: number, width: number, at: (day: number) => number) {
  const step = Math.max(1, Math.ceil(((last - first) * WIDE.day) / width))
  const count = Math.floor((last - Math.ceil(first)) / step) + 1
  return Array.from({ length: count }, (_, i) => Math.ceil(first) + i * step).map((day) => ({
    x: at(day),
    words: isoOf(day),
  }))
}
