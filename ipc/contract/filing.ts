import { z } from 'zod'
import { FilingChannel, FilingCheck, FilingProfile, FilingResult } from '../../domain/filing.ts'
import { PetitionVersion } from '../../domain/protection/protection.ts'
import { NewSubmission, Submission, SubmissionEdit } from '../../domain/submission.ts'
import { call } from '../call.ts'
import { Done, Nothing, Work } from './shapes.ts'

/** Filing: the folder that is sent, and the record of what was. */
export const filingCalls = {
  profiles: call(Nothing, z.array(FilingProfile)),
  setLimit: call(z.object({ channel: FilingChannel, limitMb: z.number() }), Done),
  /** `limit` in bytes; `anonymous` gives further names to look for, or null to file under a name. */
  build: call(
    z.object({
      work: Work,
      template: z.string(),
      out: z.string().min(1),
      limit: z.number().int().positive(),
      final: z.boolean(),
      anonymous: z.object({ names: z.array(z.string()) }).nullable(),
      version: PetitionVersion.optional(),
    }),
    FilingResult,
  ),
  /** Every file of a filing folder hashed anew and opened, its links followed. */
  check: call(z.object({ work: Work, folder: z.string().min(1) }), FilingCheck),
  submit: call(NewSubmission.extend({ work: Work }), Submission),
  editSubmission: call(z.object({ id: z.string(), edit: SubmissionEdit }), Submission),
  submissions: call(Nothing, z.array(Submission)),
} as const
