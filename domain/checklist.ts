import { z } from 'zod'
import { EvidenceKind } from './evidence.ts'
import { AnswerId, EvidenceId, FactId } from './ids.ts'

/** One question put to a document. `basis` says where the question comes from; `verifiedAsOf` is null where no source was read. */
export const ChecklistItem = z.object({
  id: z.string(),
  asks: z.string(),
  /** How a weakness is told in one sentence; what stands in [brackets] is to be filled in. */
  weakness: z.string(),
  basis: z.string(),
  verifiedAsOf: z.string().nullable(),
})
export type ChecklistItem = z.infer<typeof ChecklistItem>

/** Questions put to documents of some kinds that importers or auditors put forward. */
export const Checklist = z.object({
  id: z.string(),
  title: z.string(),
  kinds: z.array(EvidenceKind),
  items: z.array(ChecklistItem),
})
export type Checklist = z.infer<typeof Checklist>

/** `weakness`: the document has it; `sound`: the document answers it well; `not-shown`: it does not say. */
export const VERDICTS = ['weakness', 'sound', 'not-shown'] as const
export const Verdict = z.enum(VERDICTS)
export type Verdict = z.infer<typeof Verdict>

/** A question answered for one item of evidence; with a passage it is a fact as well. */
export const ChecklistAnswer = z.object({
  id: AnswerId,
  evidenceId: EvidenceId,
  checklist: z.string(),
  item: z.string(),
  verdict: Verdict,
  /** The answer in one sentence. */
  words: z.string(),
  fact: FactId.nullable(),
})
export type ChecklistAnswer = z.infer<typeof ChecklistAnswer>

/** What a person answers. A weakness or a sound answer needs its words; a weakness also the page it stands on. */
export const NewAnswer = z.object({
  evidenceId: EvidenceId,
  checklist: z.string().min(1),
  item: z.string().min(1),
  verdict: Verdict,
  words: z.string().trim().default(''),
  page: z.number().int().positive().nullish(),
  quote: z.string().trim().nullish(),
})
export type NewAnswer = z.input<typeof NewAnswer>
