import { z } from 'zod'
import { WrittenText } from './written.ts'

/** One section as a snapshot keeps it: its text at that time, the person's own or the template's, and its place. */
export const KeptSection = z.strictObject({
  section: z.string().min(1),
  title: z.string(),
  /** Whether a person wrote it; the template's text follows the case and is kept to be compared, not to be put back. */
  own: z.boolean(),
  hidden: z.boolean(),
  position: z.number().int().nonnegative().nullable(),
  blocks: WrittenText,
})
export type KeptSection = z.infer<typeof KeptSection>

/** A petition's text as it stood when it was given a name; `sections` are how many it keeps, `own` those a person wrote. */
export const Snapshot = z.object({
  id: z.string(),
  name: z.string(),
  madeAt: z.string(),
  sections: z.number().int().nonnegative(),
  own: z.number().int().nonnegative(),
})
export type Snapshot = z.infer<typeof Snapshot>

/** A stretch of words that both texts have, or that only the newer or only the older has. */
export const WordStretch = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })
export type WordStretch = z.infer<typeof WordStretch>

/** How one section differs: its words in order, and how many of them were added and removed. */
export const SectionDifference = z.object({
  section: z.string(),
  title: z.string(),
  stretches: z.array(WordStretch),
  added: z.number().int().nonnegative(),
  removed: z.number().int().nonnegative(),
})
export type SectionDifference = z.infer<typeof SectionDifference>

/** The sections that differ between a snapshot and a later one, or the text as it is now; one that only moved has no words added or removed. */
export const SnapshotComparison = z.object({
  from: z.string(),
  to: z.string(),
  sections: z.array(SectionDifference),
  added: z.number().int().nonnegative(),
  removed: z.number().int().nonnegative(),
})
export type SnapshotComparison = z.infer<typeof SnapshotComparison>
