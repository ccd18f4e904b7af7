import { z } from 'zod'
import { EvidenceId, Sha256 } from './ids.ts'

/** What `verify` found: every page read, every original re-hashed, the chain walked. */
export const Verification = z.object({
  ok: z.boolean(),
  file: z.object({ ok: z.boolean(), problem: z.string().optional() }),
  evidence: z.object({
    checked: z.number().int().nonnegative(),
    failed: z.array(z.object({ id: EvidenceId, problem: z.string() })),
  }),
  /** Time-stamp tokens held against what they stamp. One that does not hold was received so: the case itself holds all the same. */
  timestamps: z.object({
    checked: z.number().int().nonnegative(),
    failed: z.array(z.object({ id: EvidenceId, problem: z.string() })),
  }),
  custody: z.object({
    events: z.number().int().nonnegative(),
    head: Sha256,
    firstBreak: z.object({ seq: z.number().int(), problem: z.string() }).nullable(),
  }),
})
export type Verification = z.infer<typeof Verification>

/** A verification as the log keeps it: when, by whom, how many originals were read and how many failed. */
export const VerificationNoted = z.object({
  at: z.string(),
  actor: z.string(),
  ok: z.boolean(),
  checked: z.number().int().nonnegative(),
  failed: z.number().int().nonnegative(),
})
export type VerificationNoted = z.infer<typeof VerificationNoted>

/** What the quick check at opening found: the log walked, the hashes noted compared with those it tells. */
export const OpeningCheck = z.object({
  at: z.string(),
  ok: z.boolean(),
  problem: z.string().nullable(),
  events: z.number().int().nonnegative(),
})
export type OpeningCheck = z.infer<typeof OpeningCheck>
