import { AppError } from '../../domain/errors.ts'
import { SubmissionEdit, type Submission } from '../../domain/submission.ts'
import { listSubmissions, updateSubmission } from '../../db/repositories/submissions.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { badSubmission } from './bad-submission.ts'

/** Sets right or completes what is told of a submission (CBP's number comes later); its files never change. Throws `no-such-submission`, `bad-submission`. */
export function editSubmission(app: App, input: { readonly id: string; readonly edit: SubmissionEdit }): Submission {
  const before = listSubmissions(app.database.read).find(({ id }) => id === input.id)
  if (!before) throw noSuch(input.id)
  const parsed = SubmissionEdit.safeParse(input.edit)
  if (!parsed.success) throw badSubmission(parsed.error)
  const given = Object.fromEntries(
    Object.entries(parsed.data).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])),
  ) as Readonly<Record<string, string | null>>
  const after: Submission = { ...before, ...given }
  record(app, ['petition', 'case'], (tx) => {
    updateSubmission(tx, after.id, after)
    stampFields(tx, 'submission', after.id, Object.keys(given), now(app))
    return { made: null, events: [{ action: 'submission.edited', subject: after.id, detail: given }] }
  })
  return after
}

function noSuch(id: string): AppError {
  return new AppError(
    'no-such-submission',
    `The case holds no submission with the id ${id}. Nothing was changed.`,
    'List the submissions and take an id from there.',
  )
}
