import { z } from 'zod'
import { EvidenceId, FactId } from './ids.ts'

export const Status = z.enum(['met', 'weak', 'missing', 'not-applicable'])
export type Status = z.infer<typeof Status>

/** One thing looked at within a requirement: how it stands, the evidence behind it, the field that mends it. */
export const AssessmentPart = z.object({
  says: z.string(),
  status: Status,
  evidence: z.number().int().nonnegative(),
  field: z.string().nullable(),
})
export type AssessmentPart = z.infer<typeof AssessmentPart>

/**
 * Assessment of one requirement: why it has its status, what to add, and the evidence it rests on.
 * Never called a finding: in this field that is CBP's determination under 19 C.F.R. § 12.42(f).
 */
export const Assessment = z.object({
  status: Status,
  why: z.string(),
  ask: z.string(),
  evidence: z.array(EvidenceId),
  facts: z.array(FactId),
  /** Names of the fields a person would fill to mend it. */
  fields: z.array(z.string()),
  /** What was looked at within it, where that is more than one thing. */
  parts: z.array(AssessmentPart).optional(),
})
export type Assessment = z.infer<typeof Assessment>

/** `returned`: a gap CBP would return the petition for; `persuasion`: what makes it weaker; `hygiene`: the package itself. */
export const RequirementGroup = z.enum(['returned', 'persuasion', 'hygiene'])
export type RequirementGroup = z.infer<typeof RequirementGroup>

/** One line of the conformity report: the requirement's law and words with its assessment. */
export const AssessedRequirement = Assessment.extend({
  id: z.string(),
  cites: z.string(),
  says: z.string(),
  group: RequirementGroup,
  measuredBy: z.string(),
  source: z.string(),
  verifiedAsOf: z.string().nullable(),
})
export type AssessedRequirement = z.infer<typeof AssessedRequirement>

/** A common fault of petitions found in this one; `where` names the field, fact or exhibit it is in. */
export const Fault = z.object({ id: z.string(), says: z.string(), where: z.string() })
export type Fault = z.infer<typeof Fault>

/** The conformity report. `ready` means nothing is missing that we check; it never means sufficient. */
export const CheckReport = z.object({
  template: z.string(),
  ready: z.boolean(),
  requirements: z.array(AssessedRequirement),
  faults: z.array(Fault),
})
export type CheckReport = z.infer<typeof CheckReport>
