import { z } from 'zod'
import { EvidenceId, Sha256 } from './ids.ts'

/** The rule a certification of copied data is made under, as far as its words were compared. Those of Rule 902(11) and (12), which it names, were not. */
export const FRE_902_14 = {
  cite: 'Fed. R. Evid. 902(14)',
  text: 'Certified Data Copied from an Electronic Device, Storage Medium, or File. Data copied from an electronic device, storage medium, or file, if authenticated by a process of digital identification, as shown by a certification of a qualified person that complies with the certification requirements of Rule 902(11) or (12). The proponent also must meet the notice requirements of Rule 902(11).',
  source:
    'Three copies with the same words (dmshb.com, 16 July 2018; attested.legal; jhany.com); in force 1 December 2017.',
  verifiedAsOf: '2026-11-23',
  caution:
    'The words of Rule 902(11) and (12) were not compared and are not set out here: see that this page meets them, and give the notice they ask for, before it is used.',
} as const

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
