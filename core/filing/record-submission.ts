import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { AppError } from '../../domain/errors.ts'
import { SubmissionId } from '../../domain/ids.ts'
import { NewSubmission, type Submission, type SubmittedFile } from '../../domain/submission.ts'
import { insertSubmission } from '../../db/repositories/submissions.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { templateById } from '../../templates/registry.ts'
import { now, type App } from '../app.ts'
import { hashBagFile } from '../bag/hash-bag-file.ts'
import { freezeNumbering } from '../exhibits/freeze-numbering.ts'
import { record } from '../record.ts'
import { earlierFiling, MANIFEST_FILE } from './filing-folder.ts'
import { badSubmission } from './bad-submission.ts'

/** Fields of a submission that a person may change later. */
export const SUBMISSION_FIELDS = ['sentOn', 'channel', 'allegationNumber', 'person', 'note'] as const

/** Keeps on record what was sent, with the hash of every file as it lies in the filing folder now. Throws `no-such-template`, `bad-submission`, `no-filing`, `filing-changed`; nothing is recorded then. */
export async function recordSubmission(
  app: App,
  given: NewSubmission,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<Submission> {
  const template = templateById(given.template).id
  const parsed = NewSubmission.safeParse(given)
  if (!parsed.success) throw badSubmission(parsed.error)
  const { folder, ...said } = parsed.data
  const files = await filesOf(resolve(folder), options.signal)
  const submission: Submission = { ...said, template, files, id: SubmissionId.parse(app.newId()), recordedAt: now(app) }
  // What was sent keeps its numbers: exhibits that come later take numbers in between.
  freezeNumbering(app, template)
  record(app, ['petition', 'case'], (tx) => {
    insertSubmission(tx, submission)
    stampFields(tx, 'submission', submission.id, SUBMISSION_FIELDS, now(app))
    return {
      made: null,
      events: [{ action: 'petition.submitted', subject: submission.id, detail: detailOf(submission) }],
    }
  })
  return submission
}

function detailOf({ template, sentOn, channel, allegationNumber, person, files }: Submission) {
  const listed = files.map(({ name, sha256 }) => `${name} ${sha256}`)
  return { template, sentOn, channel, allegationNumber, person, files: listed }
}

/** Every file the folder's manifest lists, each unchanged since, and the manifest. */
async function filesOf(folder: string, signal?: AbortSignal): Promise<SubmittedFile[]> {
  const listed = await earlierFiling(folder)
  if (listed.length === 0) throw noFiling(folder)
  const files: SubmittedFile[] = []
  for (const { name, sha256 } of listed) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    const sum = found && (await hashBagFile(path, ['sha256'], signal)).get('sha256')
    if (!found || !sum || (name !== MANIFEST_FILE && sum !== sha256)) throw changed(folder, name, found !== null)
    files.push({ name, bytes: found.size, sha256: sum })
  }
  return files
}

/** A folder without a manifest is no filing. */
export function noFiling(folder: string): AppError {
  return new AppError(
    'no-filing',
    `${folder} holds no ${MANIFEST_FILE}, so it is no filing folder. Nothing was changed.`,
    'Choose the folder that the petition was filed from.',
  )
}

function changed(folder: string, name: string, there: boolean): AppError {
  return new AppError(
    'filing-changed',
    `${name} in ${folder} is ${there ? 'not as it was made' : 'gone'}: the manifest says another hash. Nothing was recorded.`,
    'Record the folder with the files as they were sent. If one was changed on purpose, build the filing anew and send that.',
  )
}
