import { z } from 'zod'
import { Sha256, SubmissionId } from './ids.ts'

const line = z.string().trim().min(1)

/** A file as it was sent. */
export const SubmittedFile = z.object({ name: z.string(), bytes: z.number().int().nonnegative(), sha256: Sha256 })
export type SubmittedFile = z.infer<typeof SubmittedFile>

/** What was sent: when (the day), by which channel, under which number of CBP's, by whom, and every file. */
export const Submission = z.object({
  id: SubmissionId,
  template: z.string(),
  sentOn: z.iso.date('Write the day as year-month-day, such as 2026-11-24.'),
  channel: line,
  allegationNumber: line.nullable(),
  person: line.nullable(),
  note: line.nullable(),
  files: z.array(SubmittedFile).min(1),
  recordedAt: z.string(),
})
export type Submission = z.infer<typeof Submission>

/** What a person may set right or add later; a part left out stays as it is. */
export const SubmissionEdit = Submission.pick({
  sentOn: true,
  channel: true,
  allegationNumber: true,
  person: true,
  note: true,
}).partial()
export type SubmissionEdit = z.infer<typeof SubmissionEdit>

/** A submission to be recorded: of the files in a filing folder. */
export const NewSubmission = Submission.pick({
  template: true,
  sentOn: true,
  channel: true,
  allegationNumber: true,
  person: true,
  note: true,
}).extend({ folder: z.string().min(1) })
export type NewSubmission = z.infer<typeof NewSubmission>
