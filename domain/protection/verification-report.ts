import { z } from 'zod'
import { Sha256 } from '../ids.ts'
import { Leak } from './protection.ts'

/** How much of a public version was read back: texts of every kind, pages, and pictures read by a machine. */
export const VerificationCounts = z.object({
  texts: z.number().int(),
  pages: z.number().int(),
  pictures: z.number().int(),
})
export type VerificationCounts = z.infer<typeof VerificationCounts>

/** What was flattened of one exhibit, and which of these pages are covered whole. */
export const RedactedExhibit = z.object({
  number: z.string(),
  flattened: z.array(z.number().int()),
  covered: z.array(z.number().int()),
})
export type RedactedExhibit = z.infer<typeof RedactedExhibit>

/** The verifier's report on one public version; with any leak no file was written. */
export const VerificationReport = z.object({
  leaks: z.array(Leak),
  read: VerificationCounts,
  /** Pages with pictures that no machine read: a person must look at them. */
  unread: z.array(z.string()),
  redacted: z.array(RedactedExhibit),
  files: z.array(z.object({ name: z.string(), sha256: Sha256, bytes: z.number().int() })),
})
export type VerificationReport = z.infer<typeof VerificationReport>

/** A report as the case keeps it. */
export const KeptVerification = z.object({
  id: z.string(),
  template: z.string(),
  verifiedAt: z.string(),
  final: z.boolean(),
  report: VerificationReport,
})
export type KeptVerification = z.infer<typeof KeptVerification>
