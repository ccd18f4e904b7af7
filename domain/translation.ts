import { z } from 'zod'
import { EvidenceId } from './ids.ts'

const Words = z.string().trim().min(1).max(300)

/**
 * An item and its English translation, which are bound as one exhibit. The translator's certificate is a page made from
 * these fields, or the signed one where it is among the evidence.
 */
export const Translation = z.object({
  originalId: EvidenceId,
  translationId: EvidenceId,
  certificateId: EvidenceId.nullable().default(null),
  translator: Words,
  /** The language translated from, in English words. */
  language: Words,
  address: Words.nullish().transform((it) => it ?? null),
  signedAt: Words.nullish().transform((it) => it ?? null),
  signedOn: Words.nullish().transform((it) => it ?? null),
})
export type Translation = z.infer<typeof Translation>
export type NewTranslation = z.input<typeof Translation>

/** The rule the certificate's words follow. It binds another agency, and the page says so. */
export const TRANSLATION_RULE = {
  cite: '8 C.F.R. § 103.2(b)(3)',
  source: 'Two copies with the same words, May 2026; compared on the day given.',
  verifiedAsOf: '2026-11-23',
  note: 'The words of this certificate follow 8 C.F.R. § 103.2(b)(3) by analogy. That rule governs filings with U.S. Citizenship and Immigration Services; it does not bind U.S. Customs and Border Protection.',
} as const
