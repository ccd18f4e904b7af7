import { z } from 'zod'
import { EvidenceId, Sha256 } from './ids.ts'

/** Where the person who certifies signs, which decides the form of 28 U.S.C. § 1746. */
export const SignedWhere = z.enum(['inside', 'outside'])
export type SignedWhere = z.infer<typeof SignedWhere>

/** What re-reading an original found: its hashes now, and whether they are those of the bytes received. */
export const HashedNow = z.object({
  at: z.string(),
  bytes: z.number().int().nonnegative(),
  sha256: Sha256,
  sha512: z.string().length(128),
  holds: z.boolean(),
})
export type HashedNow = z.infer<typeof HashedNow>

/** The page that proves an item, as written. */
export const ItemProof = z.object({
  id: EvidenceId,
  path: z.string(),
  pages: z.number().int().positive(),
  bytes: z.number().int().positive(),
  sha256: Sha256,
  hashed: HashedNow,
})
export type ItemProof = z.infer<typeof ItemProof>
