import { z } from 'zod'
import { Bearing } from '../fact.ts'
import { EntityId, EvidenceId, FactId } from '../ids.ts'

/** What events stand together by: what they support, whom they tell of, or what they are. */
export const LANES_BY = ['element', 'entity', 'kind'] as const
export const LanesBy = z.enum(LANES_BY)
export type LanesBy = z.infer<typeof LanesBy>

const Typed = z.string().trim().max(300).default('')

/** What a person asks of a timeline: its lanes, the days (as typed, blank where open), one entity, element of law or bearing; and whether protected names give way to their aliases. */
export const TimelineAsked = z.object({
  title: Typed,
  aliases: z.boolean().default(false),
  by: LanesBy.default('element'),
  from: Typed,
  to: Typed,
  entity: EntityId.nullable().default(null),
  element: z.string().nullable().default(null),
  stance: Bearing.nullable().default(null),
})
export type TimelineAsked = z.infer<typeof TimelineAsked>

/** Where the proof of an event stands. */
export const EventEvidence = z.object({
  evidenceId: EvidenceId,
  page: z.number().int().nullable(),
  row: z.number().int().nullable(),
})
export type EventEvidence = z.infer<typeof EventEvidence>

/** What a timeline tells of: a fact, recorded shipments, or an entry of a government's list that a person judged to name an entity. */
export const EVENT_KINDS = ['fact', 'shipment', 'listing'] as const

/** One event: its date as typed, the first and last day it may stand for (ISO, null where open), and where its proof stands; `about` where the date is only near. */
export const TimelineEvent = z.object({
  kind: z.enum(EVENT_KINDS),
  when: z.string().nullable(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  about: z.boolean(),
  text: z.string(),
  factId: FactId.nullable(),
  evidence: z.array(EventEvidence),
  lane: z.string(),
  stance: Bearing.nullable(),
})
export type TimelineEvent = z.infer<typeof TimelineEvent>

/** The events in order of time, and those whose date is missing or can't be read. `lanes` in their order; `left` events rest on withheld items alone. */
export const Timeline = z.object({
  events: z.array(TimelineEvent),
  undated: z.array(TimelineEvent),
  lanes: z.array(z.string()),
  left: z.number().int().nonnegative(),
})
export type Timeline = z.infer<typeof Timeline>

/** A timeline as it was frozen: what was asked, the events of that day, and the items it rests on, its data first. */
export const FrozenTimeline = z.object({
  ...TimelineAsked.shape,
  timeline: Timeline,
  evidence: z.array(EvidenceId),
})
export type FrozenTimeline = z.infer<typeof FrozenTimeline>
