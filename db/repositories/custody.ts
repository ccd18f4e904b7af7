import type { CustodyAction, CustodyEvent } from '../../domain/custody.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

interface CustodyRow {
  seq: number
  at: string
  actor: string
  action: string
  subject: string | null
  detail: string
  previous: string
  hash: string
}

const rowToEvent = (row: CustodyRow): CustodyEvent =>
  ({
    ...row,
    action: row.action as CustodyEvent['action'],
    detail: JSON.parse(row.detail) as CustodyEvent['detail'],
  }) satisfies CustodyEvent

export function appendEvent(tx: WriteDb, event: CustodyEvent): void {
  tx.prepare(
    'INSERT INTO custody_event (seq, at, actor, action, subject, detail, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(
    event.seq,
    event.at,
    event.actor,
    event.action,
    event.subject,
    JSON.stringify(event.detail),
    event.previous,
    event.hash,
  )
}

export function lastEvent(db: ReadDb): CustodyEvent | undefined {
  const row = db.prepare('SELECT * FROM custody_event ORDER BY seq DESC LIMIT 1').get()
  return row === undefined ? undefined : rowToEvent(row as CustodyRow)
}

/** What is on the log and changes nothing in the case: an export, its verification and its being sent, a limit of its files, what keeps the case safe. */
const NO_CHANGE = [
  'petition.exported',
  'petition.verified',
  'snapshot.taken',
  'snapshot.kept',
  'snapshot.removed',
  'petition.submitted',
  'submission.edited',
  'filing.limit-set',
  'evidence.proved',
  'case.backup-planned',
  'case.backed-up',
  'case.backup-tested',
  'case.verified',
  'case.bagged',
] satisfies readonly CustodyAction[]

/** The last event that changed what the case holds. */
export function lastChange(db: ReadDb): CustodyEvent | undefined {
  const row = db
    .prepare(
      'SELECT * FROM custody_event WHERE action NOT IN (SELECT value FROM json_each(?)) ORDER BY seq DESC LIMIT 1',
    )
    .get(JSON.stringify(NO_CHANGE))
  return row === undefined ? undefined : rowToEvent(row as CustodyRow)
}

/** The last event of this kind. */
export function lastOf(db: ReadDb, action: CustodyAction): CustodyEvent | undefined {
  const row = db.prepare('SELECT * FROM custody_event WHERE action = ? ORDER BY seq DESC LIMIT 1').get(action)
  return row === undefined ? undefined : rowToEvent(row as CustodyRow)
}

/** Whether anything happened after an entry of the log beside making and testing copies and verifying. */
export function happenedSince(db: ReadDb, seq: number): boolean {
  const row = db
    .prepare(
      `SELECT 1 FROM custody_event WHERE seq > ? AND action NOT IN ('case.backed-up', 'case.backup-tested', 'case.verified') LIMIT 1`,
    )
    .get(seq)
  return row !== undefined
}

/** How many events of these kinds follow an entry of the log. */
export function countOf(db: ReadDb, actions: readonly CustodyAction[], after: number): number {
  const sql = 'SELECT count(*) FROM custody_event WHERE seq > ? AND action IN (SELECT value FROM json_each(?))'
  return Number(db.prepare(sql).pluck().get(after, JSON.stringify(actions)))
}

/** The last entries of the log, newest first. */
export function latestEvents(db: ReadDb, most: number): readonly CustodyEvent[] {
  return (db.prepare('SELECT * FROM custody_event ORDER BY seq DESC LIMIT ?').all(most) as CustodyRow[]).map(rowToEvent)
}

/** Items whose noted SHA-256 is not the one the log told when their bytes came in or were made. */
export function unlikeLog(db: ReadDb): readonly string[] {
  return db
    .prepare(
      `SELECT e.id FROM evidence e JOIN blob b ON b.id = e.blob_id WHERE b.sha256 IS NOT
         (SELECT json_extract(c.detail, '$.sha256') FROM custody_event c WHERE c.subject = e.id
            AND c.action IN ('evidence.added', 'evidence.made', 'evidence.remade') ORDER BY c.seq DESC LIMIT 1)`,
    )
    .pluck()
    .all() as string[]
}

/** The log, oldest first; of one item or the whole. */
export function readEvents(db: ReadDb, subject: string | null = null): readonly CustodyEvent[] {
  const rows =
    subject === null
      ? db.prepare('SELECT * FROM custody_event ORDER BY seq').all()
      : db.prepare('SELECT * FROM custody_event WHERE subject = ? ORDER BY seq').all(subject)
  return (rows as CustodyRow[]).map(rowToEvent)
}

/** The rows as they stand, one at a time, for walking the chain: nothing is trusted, not even that the detail is JSON. */
export function* walkEvents(db: ReadDb): Generator<CustodyRow> {
  const next = db.prepare('SELECT * FROM custody_event WHERE seq > ? ORDER BY seq LIMIT 1')
  for (let row = next.get(-1) as CustodyRow | undefined; row; row = next.get(row.seq) as CustodyRow | undefined)
    yield row
}
