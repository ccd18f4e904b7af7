import { z } from 'zod'
import { CustodyEvent } from '../../domain/custody.ts'
import { CaseId, EvidenceId } from '../../domain/ids.ts'
import { ItemProof, SignedWhere } from '../../domain/item-proof.ts'
import { Overview } from '../../domain/overview.ts'
import { OpeningCheck, Verification, VerificationNoted } from '../../domain/verification.ts'
import { call } from '../call.ts'
import { Done, Failure, Nothing, Work } from './shapes.ts'

export const CaseInfo = z.object({
  id: CaseId,
  title: z.string(),
  path: z.string(),
  createdAt: z.string(),
  evidence: z.number().int(),
  facts: z.number().int(),
  example: z.boolean(),
  template: z.string().nullable(),
  custodyHead: z.string(),
})
export type CaseInfo = z.infer<typeof CaseInfo>

/** The case file: making, opening, closing and proving it. */
export const caseCalls = {
  create: call(
    z.object({ path: z.string().min(1), title: z.string().trim().min(1), passphrase: z.string().min(1) }),
    z.object({ caseId: CaseId, recoveryKey: z.string() }),
  ),
  open: call(
    z.object({ path: z.string().min(1), passphrase: z.string().min(1), recovery: z.boolean().default(false) }),
    CaseInfo,
  ),
  openExample: call(z.object({ work: Work }), CaseInfo),
  /** Locks the case; answers why the backup at closing was not made. */
  close: call(Nothing, z.object({ problem: Failure.nullable() })),
  info: call(Nothing, CaseInfo.nullable()),
  rename: call(z.object({ title: z.string().trim().min(1) }), Done),
  changePassphrase: call(
    z.object({ passphrase: z.string().min(1), next: z.string().min(1) }),
    z.object({ recoveryKey: z.string(), warning: z.string() }),
  ),
  /** The last verification the log tells of, originals added since, and what the check at opening found. */
  verification: call(
    Nothing,
    z.object({
      last: VerificationNoted.nullable(),
      addedSince: z.number().int(),
      opening: OpeningCheck.nullable(),
    }),
  ),
  overview: call(Nothing, Overview),
  verify: call(z.object({ work: Work }), Verification),
  /** Writes the one page that proves an item. */
  prove: call(z.object({ work: Work, id: EvidenceId, out: z.string().min(1), where: SignedWhere }), ItemProof),
  custody: call(z.object({ subject: z.string().nullable() }), z.array(CustodyEvent)),
  saveRecoverySheet: call(z.object({ path: z.string().min(1), recoveryKey: z.string(), title: z.string() }), Done),
} as const
