import { z } from 'zod'
import { ConflictId, FactId } from './ids.ts'

/** How two facts that contradict one another are dealt with: the difference explained, one of them dropped, or the contradiction itself used as an argument. */
export const SETTLEMENTS = ['explain', 'drop', 'use'] as const
export const Settlement = z.enum(SETTLEMENTS)
export type Settlement = z.infer<typeof Settlement>

/** Two facts that contradict one another. `dropped` is the fact the petition leaves out; it stays in the case. */
export const Conflict = z.object({
  id: ConflictId,
  facts: z.tuple([FactId, FactId]),
  /** Wherein they contradict one another, such as "headcount 49 against 120". */
  note: z.string().nullable(),
  settlement: z.object({ how: Settlement, note: z.string(), dropped: FactId.nullable() }).nullable(),
  createdAt: z.string(),
})
export type Conflict = z.infer<typeof Conflict>
