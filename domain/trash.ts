import { z } from 'zod'
import { Sha256 } from './ids.ts'

/** Something in the Trash. `facts` counts the facts in use that rest on it: until it is restored, that proof does not count. */
export const TrashedItem = z.object({
  id: z.uuid(),
  what: z.enum(['evidence', 'fact']),
  name: z.string(),
  trashedAt: z.string(),
  bytes: z.number().int().nonnegative().nullable(),
  facts: z.number().int().nonnegative(),
})
export type TrashedItem = z.infer<typeof TrashedItem>

/** What is left of something purged. */
export const Tombstone = z.object({
  id: z.uuid(),
  what: z.enum(['evidence', 'fact']),
  sha256: Sha256.nullable(),
  bytes: z.number().int().nonnegative().nullable(),
  purgedAt: z.string(),
  purgedBy: z.string(),
  reason: z.string(),
})
export type Tombstone = z.infer<typeof Tombstone>

export const Trash = z.object({ items: z.array(TrashedItem), purged: z.array(Tombstone) })
export type Trash = z.infer<typeof Trash>
