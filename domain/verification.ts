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
  custody: z.object({
    events: z.number().int().nonnegative(),
    head: Sha256,
    firstBreak: z.object({ seq: z.number().int(), problem: z.string() }).nullable(),
  }),
})
export type Verification = z.infer<typeof Verification>
