import { z } from 'zod'
import { ProtectedNameId } from './protection.ts'

/** What a source agreed to. */
export const CONSENTS = ['none', 'cbp-only', 'public-alias', 'public'] as const
export const CONSENT_WORDS: Readonly<Record<(typeof CONSENTS)[number], string>> = {
  none: 'None recorded',
  'cbp-only': 'To CBP only',
  'public-alias': 'Public, under the alias',
  public: 'Public, by name',
}

export const RISKS = ['unknown', 'low', 'medium', 'high'] as const
export const RISK_WORDS: Readonly<Record<(typeof RISKS)[number], string>> = {
  unknown: 'Not assessed',
  low: 'Low',
  medium: 'Medium',
  high: 'High',
}

/** What a person writes of a source whose name is sealed. */
export const SourceDetails = z.object({
  /** How the source is reached, and by whom. */
  contact: z.string().trim().max(2000),
  consent: z.enum(CONSENTS),
  /** What the consent does not cover. */
  limits: z.string().trim().max(2000),
  risk: z.enum(RISKS),
  riskNote: z.string().trim().max(2000),
})
export type SourceDetails = z.infer<typeof SourceDetails>

/** A protected name that stands in no version of a petition, only its alias; the name itself is in the sealed annex alone. */
export const SealedSource = SourceDetails.extend({ nameId: ProtectedNameId, createdAt: z.string() })
export type SealedSource = z.infer<typeof SealedSource>

export const NO_DETAILS: SourceDetails = { contact: '', consent: 'none', limits: '', risk: 'unknown', riskNote: '' }

/** The sealed annex as written. */
export const WrittenAnnex = z.object({
  path: z.string(),
  pages: z.number().int(),
  bytes: z.number().int(),
  sha256: z.string(),
  sources: z.number().int(),
})
export type WrittenAnnex = z.infer<typeof WrittenAnnex>
