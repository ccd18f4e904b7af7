import {
  eventsOf,
  warningWords,
  whenWords,
  type PlacedEvent,
  type PlacedLane,
  type PlacedMark,
  type TimelineLayout,
  type TimelinePart,
} from '../../domain/timeline/timeline-map.ts'
import type { Timeline, TimelineEvent } from '../../domain/timeline/timeline.ts'
import { breakWords } from './break-words.ts'
import { timeScale, type TimeScale } from './time-scale.ts'

/** Size of the letters of a timeline, in points; a line is `LINE` high. */
export const TIMELINE_SIZE = 9
export const LINE = 11
/** The ruler's height above the first lane. */
export const RULER = 18
const PAD = 4
/** Points between the scale and the words right of it. */
export const GAP = 10
/** Part of the width that the scale takes. */
const SCALE = 0.4
const NARROWEST = 3
const MOST_LINES = 60

export const UNDATED_LANE = 'No date, or none that can be read'

interface Room {
  readonly width: number
  /** Where a page ends; null for one part, however high. */
  readonly height: number | null
}

/** Places a timeline: a row for each event, by lane and in order of time, so that no words lie over another; parts as high as `height`, every lane's heading again on the next. Pure. */
export function layTimeline(timeline: Timeline, { width, height }: Room): TimelineLayout {
  const reach = Math.round(width * SCALE)
  const scale = timeScale(timeline, reach)
  const all = eventsOf(timeline)
  const rows = lanesOf(timeline).flatMap(({ lane, events }) => {
    const head = breakWords(lane, { width: width - 2 * PAD, size: TIMELINE_SIZE, most: 3 })
    return events.map((event) => ({ head, ...rowOf(event, all.indexOf(event), { scale, reach, width }) }))
  })
  return { width, scale: reach, ticks: [...scale.ticks], parts: inParts(rows, height) }
}

function lanesOf({ events, undated, lanes }: Timeline) {
  const dated = lanes.map((lane) => ({ lane, events: events.filter((event) => event.lane === lane) }))
  return [...dated, { lane: UNDATED_LANE, events: undated }].filter((lane) => lane.events.length > 0)
}

interface Row {
  readonly head: string[]
  readonly height: number
  readonly placed: Omit<PlacedEvent, 'y'>
}

function rowOf(
  event: TimelineEvent,
  i: number,
  { scale, reach, width }: { scale: TimeScale; reach: number; width: number },
): Omit<Row, 'head'> {
  const room = { width: width - reach - GAP - PAD, size: TIMELINE_SIZE, most: MOST_LINES }
  const lines = breakWords(event.text, room)
  const warning = warningWords(event)
  const height = 2 * PAD + (1 + lines.length + (warning === '' ? 0 : 1)) * LINE
  const when = breakWords(`${i + 1}. ${whenWords(event)}`, { ...room, most: 1 })[0] ?? ''
  const against = event.stance === 'against'
  return { height, placed: { event: i, height, when, lines, warning, against, mark: markOf(event, scale, reach) } }
}

function markOf(event: TimelineEvent, scale: TimeScale, reach: number): PlacedMark | null {
  const { kind, earliest, latest, about } = event
  if (earliest === null && latest === null) return null
  const inside = (x: number) => Math.max(0, Math.min(reach, x))
  const from = earliest === null ? 0 : inside(scale.at(earliest))
  const to = latest === null ? reach : inside(scale.at(latest))
  const exact = earliest === latest && !about
  const lack = exact ? 0 : Math.max(0, NARROWEST - (to - from)) / 2
  return {
    ...{ kind, exact, x1: from - lack, x2: to + lack },
    fadesLeft: earliest === null || about,
    fadesRight: latest === null || about,
  }
}

const headHeight = (head: readonly string[]): number => head.length * LINE + 2 * PAD

/** Rows one under another, a new part where a page ends. A row higher than a page has one of its own. */
function inParts(rows: readonly Row[], height: number | null): TimelinePart[] {
  const parts: { lanes: PlacedLane[]; events: PlacedEvent[]; height: number; head: string | null }[] = []
  const begin = () => {
    const part = { lanes: [], events: [], height: RULER, head: null }
    parts.push(part)
    return part
  }
  for (const row of rows) {
    const open = parts.at(-1)
    const head = row.head.join('\n')
    const needed = row.height + (open?.head === head ? 0 : headHeight(row.head))
    const fits = open !== undefined && (height === null || open.events.length === 0 || open.height + needed <= height)
    const part: (typeof parts)[number] = fits ? open : begin()
    if (part.head !== head) {
      part.lanes.push({ y: part.height, height: headHeight(row.head), lines: row.head })
      part.height += headHeight(row.head)
      part.head = head
    }
    part.events.push({ ...row.placed, y: part.height })
    part.height += row.height
  }
  return parts.map(({ lanes, events, height: high }) => ({ lanes, events, height: high }))
}
