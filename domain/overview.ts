import { z } from 'zod'
import { CustodyEvent } from './custody.ts'
import { EvidenceKind } from './evidence.ts'

/** What an item of evidence may lack, each with the shelf of the list that shows just those. */
export const LACKS = ['problem', 'no-source', 'undated', 'no-text', 'unconfirmed', 'untranslated', 'no-facts'] as const
export const Lack = z.enum(LACKS)
export type Lack = z.infer<typeof Lack>

/** Where a next step is taken. */
export const StepPlace = z.discriminatedUnion('screen', [
  z.object({ screen: z.literal('evidence'), shelf: z.string() }),
  z.object({ screen: z.literal('facts') }),
  z.object({ screen: z.literal('conformity'), requirement: z.string().nullable() }),
  z.object({ screen: z.literal('case') }),
  z.object({ screen: z.literal('docket') }),
])
export type StepPlace = z.infer<typeof StepPlace>

/** One thing to do next, in words, and where. */
export const NextStep = z.object({ id: z.string(), words: z.string(), place: StepPlace })
export type NextStep = z.infer<typeof NextStep>

/** The case at a glance: what there is, what is missing, what to do next, what was done last. */
export const Overview = z.object({
  evidence: z.object({
    total: z.number().int(),
    byKind: z.array(z.object({ kind: EvidenceKind, count: z.number().int() })),
    lacking: z.array(z.object({ lack: Lack, count: z.number().int() })),
  }),
  facts: z.object({ total: z.number().int(), unproved: z.number().int(), unplaced: z.number().int() }),
  requirements: z.object({ met: z.number().int(), weak: z.number().int(), missing: z.number().int() }),
  next: z.array(NextStep),
  activity: z.array(CustodyEvent),
})
export type Overview = z.infer<typeof Overview>
