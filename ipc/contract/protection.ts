import { z } from 'zod'
import {
  ListedProtection,
  NewProtectedName,
  NewRedaction,
  ProtectedName,
  Redaction,
  VersionDifference,
} from '../../domain/protection/protection.ts'
import { SealedSource, SourceDetails, WrittenAnnex } from '../../domain/protection/sealed-source.ts'
import { KeptVerification } from '../../domain/protection/verification-report.ts'
import { call } from '../call.ts'
import { Done, Nothing } from './shapes.ts'

/** What the public version leaves out, how it differs, and what the verifier said of it. */
export const protectionCalls = {
  list: call(Nothing, ListedProtection),
  protect: call(NewProtectedName, ProtectedName),
  sources: call(Nothing, z.array(SealedSource)),
  seal: call(z.object({ name: z.string(), details: SourceDetails }), SealedSource),
  unseal: call(z.object({ name: z.string() }), Done),
  annex: call(
    z.object({ work: z.string(), out: z.string(), template: z.string().optional(), understood: z.literal(true) }),
    WrittenAnnex,
  ),
  unprotect: call(z.object({ id: z.string() }), Done),
  redact: call(NewRedaction, z.object({ mark: Redaction, pages: z.array(z.number().int()) })),
  unredact: call(z.object({ id: z.string() }), Done),
  verifications: call(Nothing, z.array(KeptVerification)),
  differences: call(z.object({ template: z.string() }), z.array(VersionDifference)),
} as const
