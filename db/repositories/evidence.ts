import type { Binding, Evidence, EvidenceEdit, EvidenceKind, Problem, QuarterTurn } from '../../domain/evidence.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

interface EvidenceRow {
  id: string
  title: string
  kind: EvidenceKind
  media_type: string
  bytes: number
  sha256: string
  pages: number | null
  pages_with_text: number
  pages_unconfirmed: number
  machine_confidence: number | null
  binding: Binding
  problem_code: Problem['code'] | null
  problem_message: string | null
  original_name: string
  source: string | null
  received_how: string | null
  received_on: string | null
  date: string | null
  author: string | null
  publisher: string | null
  url: string | null
  language: string | null
  note: string | null
  turn: QuarterTurn
  added_at: string
  facts: number
  translated: number
  tags: string
}

function rowToEvidence(row: EvidenceRow): Evidence {
  const {
    media_type,
    pages_with_text,
    pages_unconfirmed,
    machine_confidence,
    problem_code,
    problem_message,
    original_name,
    received_how,
    received_on,
    added_at,
    ...same
  } = row
  const problem =
    problem_code === null || problem_message === null ? null : { code: problem_code, message: problem_message }
  return {
    ...same,
    id: row.id as EvidenceId,
    mediaType: media_type,
    pagesWithText: pages_with_text,
    pagesUnconfirmed: pages_unconfirmed,
    machineConfidence: machine_confidence,
    problem,
    originalName: original_name,
    receivedHow: received_how,
    receivedOn: received_on,
    addedAt: added_at,
    translated: row.translated === 1,
    tags: JSON.parse(row.tags) as string[],
  }
}

const COLUMNS = `e.id, e.title, e.kind, e.media_type, b.bytes, b.sha256, e.pages, e.binding, e.problem_code, e.problem_message,
  e.original_name, e.source, e.received_how, e.received_on, e.date, e.author, e.publisher, e.url, e.language, e.note, e.turn, e.added_at,
  (SELECT json_group_array(tag) FROM (SELECT tag FROM evidence_tag g WHERE g.evidence_id = e.id ORDER BY tag)) AS tags,
  EXISTS (SELECT 1 FROM translation r WHERE r.original_id = e.id) AS translated,
  (SELECT count(*) FROM page_text t WHERE t.evidence_id = e.id AND t.text <> '') AS pages_with_text,
  (SELECT count(*) FROM page_text t WHERE t.evidence_id = e.id AND t.machine = 1) AS pages_unconfirmed,
  (SELECT CAST(round(sum(m.confidence * length(m.text)) * 1.0 / sum(length(m.text))) AS INTEGER) FROM machine_page m
   JOIN page_text t ON t.evidence_id = m.evidence_id AND t.page = m.page AND t.machine = 1 WHERE m.evidence_id = e.id AND m.confidence IS NOT NULL) AS machine_confidence,
  (SELECT count(DISTINCT p.fact_id) FROM pinpoint p JOIN fact f ON f.id = p.fact_id WHERE p.evidence_id = e.id AND f.trashed_at IS NULL) AS facts`

/** Every item that is not in the Trash, in the order they came in. */
export function listEvidence(db: ReadDb): readonly Evidence[] {
  const rows = db
    .prepare(
      `SELECT ${COLUMNS} FROM evidence e JOIN blob b ON b.id = e.blob_id WHERE e.trashed_at IS NULL ORDER BY e.rowid`,
    )
    .all()
  return (rows as EvidenceRow[]).map(rowToEvidence)
}

/** An item that is not in the Trash. */
export function findEvidence(db: ReadDb, id: string): Evidence | undefined {
  return isTrashed(db, id) ? undefined : findKept(db, id)
}

/** An item, in the Trash or not: its original is kept either way. */
export function findKept(db: ReadDb, id: string): Evidence | undefined {
  const row = db.prepare(`SELECT ${COLUMNS} FROM evidence e JOIN blob b ON b.id = e.blob_id WHERE e.id = ?`).get(id)
  return row === undefined ? undefined : rowToEvidence(row as EvidenceRow)
}

export function isTrashed(db: ReadDb, id: string): boolean {
  return db.prepare('SELECT 1 FROM evidence WHERE id = ? AND trashed_at IS NOT NULL').get(id) !== undefined
}

/** The ids of all items whose originals are kept, those in the Trash too, in the order they came in. */
export function keptIds(db: ReadDb): readonly string[] {
  return db.prepare('SELECT id FROM evidence ORDER BY rowid').pluck().all() as string[]
}

/** Size in bytes and SHA-256 of an item's original as they were noted when it came in; reads cases of every version. */
export function originalNoted(db: ReadDb, id: string): { readonly bytes: number; readonly sha256: string } | undefined {
  const row = db
    .prepare('SELECT b.bytes, b.sha256 FROM evidence e JOIN blob b ON b.id = e.blob_id WHERE e.id = ?')
    .get(id)
  return row as { bytes: number; sha256: string } | undefined
}

/** How many items are not in the Trash. */
export function countEvidence(db: ReadDb): number {
  return Number(db.prepare('SELECT count(*) FROM evidence WHERE trashed_at IS NULL').pluck().get())
}

/** The item that holds these bytes already, if one does; it may be in the Trash. */
export function findBySha256(db: ReadDb, sha256: string): Evidence | undefined {
  const row = db.prepare('SELECT e.id FROM evidence e JOIN blob b ON b.id = e.blob_id WHERE b.sha256 = ?').get(sha256)
  return row === undefined ? undefined : findKept(db, (row as { id: string }).id)
}

/** What is known of an item the moment its bytes are in. */
export interface NewEvidence {
  readonly id: string
  readonly blobId: string
  readonly title: string
  readonly kind: EvidenceKind
  readonly mediaType: string
  readonly originalName: string
  readonly source: string | null
  readonly receivedHow: string | null
  readonly receivedOn: string | null
  readonly addedAt: string
}

export function insertEvidence(tx: WriteDb, item: NewEvidence): void {
  tx.prepare(
    `INSERT INTO evidence (id, blob_id, title, kind, media_type, binding, original_name, source, received_how, received_on, added_at)
     VALUES (?, ?, ?, ?, ?, 'slip', ?, ?, ?, ?, ?)`,
  ).run(
    item.id,
    item.blobId,
    item.title,
    item.kind,
    item.mediaType,
    item.originalName,
    item.source,
    item.receivedHow,
    item.receivedOn,
    item.addedAt,
  )
}

/** Gives an item that was made in the case the bytes it was made anew as; those it had stay in the case. */
export function replaceMadeBytes(tx: WriteDb, id: string, blobId: string, title: string): void {
  tx.prepare(
    'UPDATE evidence SET blob_id = ?, title = ? WHERE id = ? AND id IN (SELECT evidence_id FROM made_item)',
  ).run(blobId, title, id)
}

/** One time bytes came in: from whom, how and when, under which name. */
export interface Arrival {
  readonly id: string
  readonly evidenceId: string
  readonly name: string
  readonly source: string | null
  readonly receivedHow: string | null
  readonly receivedOn: string | null
  readonly arrivedAt: string
}

export function insertArrival(tx: WriteDb, arrival: Arrival): void {
  tx.prepare(
    `INSERT INTO evidence_arrival (id, evidence_id, name, source, received_how, received_on, arrived_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    arrival.id,
    arrival.evidenceId,
    arrival.name,
    arrival.source,
    arrival.receivedHow,
    arrival.receivedOn,
    arrival.arrivedAt,
  )
}

/** Hands the arrivals of one item to another. */
export function moveArrivals(tx: WriteDb, from: string, to: string): void {
  tx.prepare('UPDATE evidence_arrival SET evidence_id = ? WHERE evidence_id = ?').run(to, from)
}

/** What reading an original told of it. */
export interface ReadingResult {
  readonly pages: number | null
  readonly binding: Binding
  readonly problem: Problem | null
  readonly language: string | null
}

export function updateReading(tx: WriteDb, id: string, reading: ReadingResult): void {
  tx.prepare(
    `UPDATE evidence SET pages = ?, binding = ?, problem_code = ?, problem_message = ?, language = coalesce(language, ?) WHERE id = ?`,
  ).run(
    reading.pages,
    reading.binding,
    reading.problem?.code ?? null,
    reading.problem?.message ?? null,
    reading.language,
    id,
  )
}

/** Names what became clear only after an item was read. */
export function setProblem(tx: WriteDb, id: string, problem: Problem): void {
  tx.prepare('UPDATE evidence SET problem_code = ?, problem_message = ? WHERE id = ?').run(
    problem.code,
    problem.message,
    id,
  )
}

const EDITABLE: Readonly<Record<keyof EvidenceEdit, string>> = {
  title: 'title',
  kind: 'kind',
  source: 'source',
  receivedHow: 'received_how',
  receivedOn: 'received_on',
  date: 'date',
  author: 'author',
  publisher: 'publisher',
  url: 'url',
  language: 'language',
  note: 'note',
  turn: 'turn',
}

/** Writes the edited fields; returns their column names, for their stamps. */
export function updateEvidence(tx: WriteDb, id: string, edit: EvidenceEdit): readonly string[] {
  const changes = Object.entries(EDITABLE).flatMap(([field, column]) => {
    const value = edit[field as keyof EvidenceEdit]
    return value === undefined ? [] : [{ column, value }]
  })
  for (const { column, value } of changes) tx.prepare(`UPDATE evidence SET ${column} = ? WHERE id = ?`).run(value, id)
  return changes.map(({ column }) => column)
}
