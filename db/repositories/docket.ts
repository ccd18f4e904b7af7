import type { DocketDate, DocketEntry } from '../../domain/docket.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

type EntryRow = Omit<DocketEntry, 'dates'>

/** Every petition on the docket with its dates, the last filed first. Of a recorded submission day, channel and number are its record's. */
export function listDocket(db: ReadDb): DocketEntry[] {
  const entries = db
    .prepare(
      `SELECT d.id, d.submission_id AS submission, d.template, d.title, coalesce(s.sent_on, d.filed_on) AS filedOn,
         coalesce(s.channel, d.channel) AS channel, coalesce(s.allegation_number, d.number) AS number, d.status, d.note
       FROM docket_entry d LEFT JOIN submission s ON s.id = d.submission_id ORDER BY filedOn DESC, d.rowid DESC`,
    )
    .all() as EntryRow[]
  const dates = db
    .prepare(
      `SELECT id, entry_id AS entry, kind, due_on AS dueOn, words, done_on AS doneOn, shown_as AS shownAs
       FROM docket_date ORDER BY due_on, rowid`,
    )
    .all() as (DocketDate & { entry: string })[]
  return entries.map((entry) => ({
    ...entry,
    dates: dates
      .filter(({ entry: of }) => of === entry.id)
      .map(({ id, kind, dueOn, words, doneOn, shownAs }) => ({ id, kind, dueOn, words, doneOn, shownAs })),
  }))
}

export function insertDocketEntry(tx: WriteDb, entry: EntryRow, createdAt: string): void {
  tx.prepare(
    `INSERT INTO docket_entry (id, submission_id, template, title, filed_on, channel, number, status, note, created_at)
     VALUES (@id, @submission, @template, @title, @filedOn, @channel, @number, @status, @note, @createdAt)`,
  ).run({ ...entry, createdAt })
}

export function updateDocketEntry(tx: WriteDb, entry: EntryRow): void {
  tx.prepare(
    `UPDATE docket_entry SET title = @title, filed_on = @filedOn, channel = @channel, number = @number, status = @status,
       note = @note WHERE id = @id`,
  ).run(entry)
}

/** Removes a petition from the docket with its dates; what was recorded as sent stays. */
export function deleteDocketEntry(tx: WriteDb, id: string): void {
  tx.prepare('DELETE FROM docket_entry WHERE id = ?').run(id)
}

export function insertDocketDate(tx: WriteDb, entry: string, date: DocketDate): void {
  tx.prepare(
    `INSERT INTO docket_date (id, entry_id, kind, due_on, words, done_on, shown_as)
     VALUES (@id, @entry, @kind, @dueOn, @words, @doneOn, @shownAs)`,
  ).run({ ...date, entry })
}

export function updateDocketDate(tx: WriteDb, date: DocketDate): void {
  tx.prepare(
    'UPDATE docket_date SET due_on = @dueOn, words = @words, done_on = @doneOn, shown_as = @shownAs WHERE id = @id',
  ).run(date)
}

export function deleteDocketDate(tx: WriteDb, id: string): void {
  tx.prepare('DELETE FROM docket_date WHERE id = ?').run(id)
}
