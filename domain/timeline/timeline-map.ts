import { z } from 'zod'
import { EVENT_KINDS, Timeline, type TimelineEvent } from './timeline.ts'

/** When an event was, as placed: a point for an exact day, else a bar over the days it may stand for. An end that is open or only near fades. */
export const PlacedMark = z.object({
  kind: z.enum(EVENT_KINDS),
  exact: z.boolean(),
  x1: z.number(),
  x2: z.number(),
  fadesLeft: z.boolean(),
  fadesRight: z.boolean(),
})
export type PlacedMark = z.infer<typeof PlacedMark>

/** An event as placed: its place among all events (the undated behind the dated), its row from the top in points, its words in lines, and its mark; none without a date. */
export const PlacedEvent = z.object({
  event: z.number().int().nonnegative(),
  y: z.number(),
  height: z.number(),
  when: z.string(),
  lines: z.array(z.string()),
  /** What must not be overlooked: that it speaks against, or that its proof isn't there. */
  warning: z.string(),
  against: z.boolean(),
  mark: PlacedMark.nullable(),
})
export type PlacedEvent = z.infer<typeof PlacedEvent>

/** The heading of a lane, in lines. */
export const PlacedLane = z.object({ y: z.number(), height: z.number(), lines: z.array(z.string()) })
export type PlacedLane = z.infer<typeof PlacedLane>

/** As much of a timeline as one page holds. */
export const TimelinePart = z.object({
  height: z.number(),
  lanes: z.array(PlacedLane),
  events: z.array(PlacedEvent),
})
export type TimelinePart = z.infer<typeof TimelinePart>

/** Where everything of a timeline stands, in points; all parts have one scale. */
export const TimelineLayout = z.object({
  width: z.number(),
  /** The scale reaches from 0 to here; words stand right of it. */
  scale: z.number(),
  ticks: z.array(z.object({ x: z.number(), words: z.string() })),
  parts: z.array(TimelinePart),
})
export type TimelineLayout = z.infer<typeof TimelineLayout>

/** A timeline with its drawing and what it says in words. */
export const TimelineMap = z.object({ timeline: Timeline, layout: TimelineLayout, alt: z.string() })
export type TimelineMap = z.infer<typeof TimelineMap>

/** Every event as it is numbered: the dated in order of time, then the undated. */
export const eventsOf = ({ events, undated }: Timeline): readonly TimelineEvent[] => [...events, ...undated]

/** An event's date in words. */
export const whenWords = ({ when }: Pick<TimelineEvent, 'when'>): string => when ?? 'No date'

export const AGAINST_WORDS = 'speaks against the petition'
export const UNPROVED_WORDS = 'no proof there to be seen'

/** What must not be overlooked of an event; blank where there is nothing. */
export const warningWords = ({ stance, evidence }: Pick<TimelineEvent, 'stance' | 'evidence'>): string =>
  [stance === 'against' ? AGAINST_WORDS : '', evidence.length === 0 ? UNPROVED_WORDS : ''].filter(Boolean).join('; ')

/** How a timeline, or a part of it, is told to who can't see it: every event in its order, with date, lane and what speaks against. */
export function timelineAlt(timeline: Timeline, shown: readonly number[] | null = null): string {
  const all = eventsOf(timeline)
  const told = all.flatMap((event, i) => {
    if (shown !== null && !shown.includes(i)) return []
    const more = [event.lane, warningWords(event)].filter((words) => words !== '').join('; ')
    return [`${i + 1}. ${whenWords(event)}: ${event.text.replace(/\.$/, '')} (${more})`]
  })
  const part = shown === null || shown.length === all.length ? '' : ` of ${all.length}, a part of them`
  return `Timeline, ${told.length} ${told.length === 1 ? 'event' : 'events'}${part}. ${told.join('; ')}.`
}
