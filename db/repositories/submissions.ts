import { SubmissionId } from '../../domain/ids.ts'
import type { Submission, SubmissionEdit, SubmittedFile } from '../../domain/submission.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

interface Row {
  id: string
  template: string
  sent_on: string
  channel: string
  allegation_number: string | null
  person: string | null
  note: string | null
  files: string
  recorded_at: string
}

/** Every submission of the case, the first one first. */
export function listSubmissions(db: ReadDb): Submission[] {
  const rows = db.prepare('SELECT * FROM submission ORDER BY recorded_at, id').all() as Row[]
  return rows.map((row) => ({
    id: SubmissionId.parse(row.id),
    template: row.template,
    sentOn: row.sent_on,
    channel: row.channel,
    allegationNumber: row.allegation_number,
    person: row.person,
    note: row.note,
    files: JSON.parse(row.files) as SubmittedFile[],
    recordedAt: row.recorded_at,
  }))
}

export function insertSubmission(tx: WriteDb, made: Submission): void {
  tx.prepare(
    'INSERT INTO submission (id, template, sent_on, channel, allegation_number, person, note, files, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(
    made.id,
    made.template,
    made.sentOn,
    made.channel,
    made.allegationNumber,
    made.person,
    made.note,
    JSON.stringify(made.files),
    made.recordedAt,
  )
}

export function updateSubmission(tx: WriteDb, id: string, edited: Required<SubmissionEdit>): void {
  tx.prepare(
    'UPDATE submission SET sent_on = ?, channel = ?, allegation_number = ?, person = ?, note = ? WHERE id = ?',
  ).run(edited.sentOn, edited.channel, edited.allegationNumber, edited.person, edited.note, id)
}

/** SHA-256 of every file recorded as sent. */
export function submittedHashes(db: ReadDb): ReadonlySet<string> {
  const rows = db
    .prepare(
      "SELECT json_extract(file.value, '$.sha256') AS sha256 FROM submission, json_each(submission.files) AS file",
    )
    .all() as { sha256: string }[]
  return new Set(rows.map(({ sha256 }) => sha256))
}
