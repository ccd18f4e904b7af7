import { z } from 'zod'
import { AssessedRequirement } from './assessment.ts'
import { EvidenceId, Sha256 } from './ids.ts'
import { Leak } from './protection/protection.ts'
import { VerificationReport } from './protection/verification-report.ts'

/** What a person typed for a template, by field name; a field never set is absent. */
export type FieldValues = Readonly<Record<string, string>>

export const FieldType = z.enum(['line', 'text', 'date', 'yes-no'])
export type FieldType = z.infer<typeof FieldType>

/** One field of a template as the form, the command line and the help show it. */
export const FieldSpec = z.object({
  name: z.string(),
  says: z.string(),
  type: FieldType,
  required: z.boolean(),
  group: z.string(),
})
export type FieldSpec = z.infer<typeof FieldSpec>

/** A template as listed: its fields and what it checks. */
export const TemplateInfo = z.object({
  id: z.string(),
  title: z.string(),
  addressee: z.string(),
  legalBasis: z.array(z.string()),
  fields: z.array(FieldSpec),
  requirements: z.array(AssessedRequirement.pick({ id: true, cites: true, says: true, group: true })),
})
export type TemplateInfo = z.infer<typeof TemplateInfo>

/** One exhibit of a built petition. `firstPage` is the page of petition.pdf its cover sheet stands on, from 1. */
export const BuiltExhibit = z.object({
  number: z.string(),
  evidenceId: EvidenceId,
  title: z.string(),
  pages: z.number().int().nonnegative(),
  firstPage: z.number().int().positive(),
  problem: z.object({ code: z.string(), message: z.string() }).optional(),
})
export type BuiltExhibit = z.infer<typeof BuiltExhibit>

export const BuiltFile = z.object({
  path: z.string(),
  kind: z.enum(['petition-pdf', 'petition-docx', 'manifest']),
  bytes: z.number().int().nonnegative(),
  sha256: Sha256,
  pages: z.number().int().positive().nullable(),
})
export type BuiltFile = z.infer<typeof BuiltFile>

/** A build. A public version has been read back: with any leak there are no files. */
export const BuildResult = z.object({
  files: z.array(BuiltFile),
  exhibits: z.array(BuiltExhibit),
  leaks: z.array(Leak).optional(),
  verification: VerificationReport.optional(),
})
export type BuildResult = z.infer<typeof BuildResult>

/** The files of a return letter as written. */
export const LetterFiles = z.array(
  z.object({ path: z.string(), bytes: z.number().int(), sha256: Sha256, pages: z.number().int().nullable() }),
)
export type LetterFiles = z.infer<typeof LetterFiles>
