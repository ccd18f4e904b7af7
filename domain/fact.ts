import { z } from 'zod'
import { EvidenceId, FactId, PinpointId } from './ids.ts'
import { Indicator } from './indicator.ts'

/** A rectangle on a page, in fractions of the page's width and height from its top left corner. */
export const Region = z.object({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  width: z.number().min(0).max(1),
  height: z.number().min(0).max(1),
})
export type Region = z.infer<typeof Region>

/** Where in an item the proof stands. `at` is a time code HH:MM:SS; `row` counts records of a table from 1. */
export const NewPinpoint = z.object({
  evidenceId: EvidenceId,
  page: z.number().int().positive().nullish(),
  quote: z.string().min(1).nullish(),
  region: Region.nullish(),
  row: z.number().int().positive().nullish(),
  at: z
    .string()
    .regex(/^\d{1,2}:[0-5]\d:[0-5]\d$/)
    .nullish(),
})
export type NewPinpoint = z.infer<typeof NewPinpoint>

/** A stored pinpoint. `resolves` tells whether its quote or page is there to be seen; `machine`, that the text is unconfirmed machine text. */
export const Pinpoint = z.object({
  id: PinpointId,
  evidenceId: EvidenceId,
  page: z.number().int().positive().nullable(),
  quote: z.string().nullable(),
  region: Region.nullable(),
  row: z.number().int().positive().nullable(),
  at: z.string().nullable(),
  resolves: z.boolean(),
  machine: z.boolean(),
})
export type Pinpoint = z.infer<typeof Pinpoint>

/** How much weight the team gives a fact; null while nobody has weighed it. */
export const STRENGTHS = ['strong', 'fair', 'weak'] as const
export const Strength = z.enum(STRENGTHS)
export type Strength = z.infer<typeof Strength>

/** Whether a fact speaks for the petition or against it. */
export const BEARINGS = ['for', 'against'] as const
export const Bearing = z.enum(BEARINGS)
export type Bearing = z.infer<typeof Bearing>

/** How the fact is known: seen by who tells it, on paper, told by others, or concluded from other facts. */
export const CERTAINTIES = ['witnessed', 'documented', 'reported', 'inferred'] as const
export const Certainty = z.enum(CERTAINTIES)
export type Certainty = z.infer<typeof Certainty>

/** The requirement under which every template discloses what speaks against it. */
export const CONTRARY_EVIDENCE = 'contrary-evidence'

/** A new fact: one short dated statement with at least one pinpoint, and what it supports. */
export const NewFact = z.object({
  statement: z.string().trim().min(1),
  date: z.string().trim().min(1).nullish(),
  pinpoints: z.array(NewPinpoint).min(1),
  indicators: z.array(Indicator).default([]),
  requirements: z.array(z.string().min(1)).default([]),
  contradicts: z.array(FactId).default([]),
  strength: Strength.nullish(),
  bearing: Bearing.default('for'),
  certainty: Certainty.nullish(),
  note: z.string().trim().nullish(),
})
export type NewFact = z.input<typeof NewFact>

export const Fact = z.object({
  id: FactId,
  statement: z.string(),
  date: z.string().nullable(),
  pinpoints: z.array(Pinpoint).min(1),
  indicators: z.array(Indicator),
  requirements: z.array(z.string()),
  contradicts: z.array(FactId),
  strength: Strength.nullable(),
  bearing: Bearing,
  certainty: Certainty.nullable(),
  /** The team's own remark; never printed. */
  note: z.string().nullable(),
  createdAt: z.string(),
})
export type Fact = z.infer<typeof Fact>
