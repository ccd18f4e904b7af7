import type {
  Doubt,
  LegibilityWarning,
  MachinePage,
  OcrLanguage,
  OcrOrder,
  PageTurn,
} from '../../domain/machine-text.ts'
import type { JobsDb, ReadDb, WriteDb } from '../handles.ts'

interface MachineRow {
  page: number
  text: string
  languages: string
  engine: string
  confidence: number | null
  doubts: string
  warnings: string
  turn: PageTurn
  read_at: string
  confirmed_text: string | null
  confirmed_by: string | null
  confirmed_at: string | null
}

function rowToPage(row: MachineRow): MachinePage {
  const { read_at, confirmed_text, confirmed_by, confirmed_at, ...same } = row
  const confirmed =
    confirmed_text === null || confirmed_by === null || confirmed_at === null
      ? null
      : { text: confirmed_text, by: confirmed_by, at: confirmed_at }
  return {
    ...same,
    languages: JSON.parse(row.languages) as OcrLanguage[],
    doubts: JSON.parse(row.doubts) as Doubt[],
    warnings: JSON.parse(row.warnings) as LegibilityWarning[],
    readAt: read_at,
    confirmed,
  }
}

const PAGES = `SELECT m.page, m.text, m.languages, m.engine, m.confidence, m.doubts, m.warnings, m.turn, m.read_at,
    c.text AS confirmed_text, c.confirmed_by, c.confirmed_at
  FROM machine_page m LEFT JOIN page_confirmation c ON c.evidence_id = m.evidence_id AND c.page = m.page
  WHERE m.evidence_id = ?`

/** What a machine read of an item, page by page, with what a person confirmed. */
export function readMachinePages(db: ReadDb, evidenceId: string): readonly MachinePage[] {
  return (db.prepare(`${PAGES} ORDER BY m.page`).all(evidenceId) as MachineRow[]).map(rowToPage)
}

export function readMachinePage(db: ReadDb, evidenceId: string, page: number): MachinePage | null {
  const row = db.prepare(`${PAGES} AND m.page = ?`).get(evidenceId, page) as MachineRow | undefined
  return row ? rowToPage(row) : null
}

/** Saves what a machine made of a page, in the place of an earlier reading. */
export function writeMachinePage(tx: WriteDb, evidenceId: string, read: Omit<MachinePage, 'confirmed'>): void {
  const { page, text, languages, engine, confidence, doubts, warnings, turn, readAt } = read
  tx.prepare('DELETE FROM machine_page WHERE evidence_id = ? AND page = ?').run(evidenceId, page)
  tx.prepare(
    `INSERT INTO machine_page (evidence_id, page, text, languages, engine, confidence, doubts, warnings, turn, read_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    evidenceId,
    page,
    text,
    JSON.stringify(languages),
    engine,
    confidence,
    JSON.stringify(doubts),
    JSON.stringify(warnings),
    turn,
    readAt,
  )
}

/** Forgets what was read off an item's earlier bytes. */
export function dropMachinePages(tx: WriteDb, evidenceId: string): void {
  for (const table of ['machine_page', 'page_confirmation', 'ocr_order'])
    tx.prepare(`DELETE FROM ${table} WHERE evidence_id = ?`).run(evidenceId)
}

/** An item whose pages were without text, and some now have it, no longer has that problem. */
export function clearNoText(tx: WriteDb, id: string): void {
  tx.prepare(
    `UPDATE evidence SET problem_code = NULL, problem_message = NULL WHERE id = ? AND problem_code = 'no-text'
     AND EXISTS (SELECT 1 FROM page_text t WHERE t.evidence_id = evidence.id)`,
  ).run(id)
}

/** A page's text as a person compared it. */
export interface Confirmation {
  readonly evidenceId: string
  readonly page: number
  readonly text: string
  readonly by: string
  readonly at: string
}

/** Writes a confirmation, under `id` where the page had none. */
export function writeConfirmation(tx: WriteDb, id: string, given: Confirmation): void {
  tx.prepare(
    `INSERT INTO page_confirmation (id, evidence_id, page, text, confirmed_by, confirmed_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (evidence_id, page)
     DO UPDATE SET text = excluded.text, confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at`,
  ).run(id, given.evidenceId, given.page, given.text, given.by, given.at)
}

interface OrderRow {
  evidenceId: OcrOrder['evidenceId']
  languages: string
  turn: PageTurn
  pages: string
  attempts: number
}

export interface PendingOrder extends OcrOrder {
  /** How often reading the first of its pages was begun. */
  readonly attempts: number
}

/** The reading asked for that is not done, in the order of the queue; what is in the Trash waits. */
export function pendingOrders(db: ReadDb): readonly PendingOrder[] {
  const rows = db
    .prepare(
      `SELECT o.evidence_id AS evidenceId, o.languages, o.turn, o.pages, o.attempts
       FROM ocr_order o JOIN evidence e ON e.id = o.evidence_id
       WHERE e.trashed_at IS NULL ORDER BY o.place, o.ordered_at, o.evidence_id`,
    )
    .all() as OrderRow[]
  return rows.map((row) => ({
    ...row,
    languages: JSON.parse(row.languages) as OcrLanguage[],
    pages: JSON.parse(row.pages) as number[],
  }))
}

export function pendingOrder(db: ReadDb, evidenceId: string): PendingOrder | null {
  return pendingOrders(db).find((order) => order.evidenceId === evidenceId) ?? null
}

/** Puts an order at the end of the queue, or in the place of the item's earlier one. */
export function writeOrder(tx: WriteDb, order: OcrOrder, at: string): void {
  const { evidenceId, languages, turn, pages } = order
  const own = tx.prepare('SELECT place FROM ocr_order WHERE evidence_id = ?').pluck().get(evidenceId)
  const place = own ?? tx.prepare('SELECT coalesce(max(place), 0) + 1 FROM ocr_order').pluck().get()
  tx.prepare('DELETE FROM ocr_order WHERE evidence_id = ?').run(evidenceId)
  tx.prepare(
    'INSERT INTO ocr_order (evidence_id, languages, turn, pages, ordered_at, place) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(evidenceId, JSON.stringify(languages), turn, JSON.stringify(pages), at, place)
}

/** Puts the queue in this order. */
export function writePlaces(tx: WriteDb, evidenceIds: readonly string[]): void {
  const place = tx.prepare('UPDATE ocr_order SET place = ? WHERE evidence_id = ?')
  for (const [i, id] of evidenceIds.entries()) place.run(i + 1, id)
}

/** Takes a page that was read off the list; the last one ends the order. */
export function takeOffOrder(tx: WriteDb, evidenceId: string, page: number): void {
  const left = (pendingOrder(tx, evidenceId)?.pages ?? []).filter((other) => other !== page)
  if (left.length === 0) return dropOrder(tx, evidenceId)
  const sql = 'UPDATE ocr_order SET pages = ?, attempts = 0 WHERE evidence_id = ?'
  tx.prepare(sql).run(JSON.stringify(left), evidenceId)
}

export function dropOrder(tx: WriteDb, evidenceId: string): void {
  tx.prepare('DELETE FROM ocr_order WHERE evidence_id = ?').run(evidenceId)
}

/** Counts an attempt before it is made, so that a page that ends the app is not tried for ever. */
export function countOcrAttempt(jobs: JobsDb, evidenceId: string): void {
  jobs.prepare('UPDATE ocr_order SET attempts = attempts + 1 WHERE evidence_id = ?').run(evidenceId)
}

/** Takes back an attempt that was broken off for no fault of its page. */
export function giveBackOcrAttempt(jobs: JobsDb, evidenceId: string): void {
  jobs.prepare('UPDATE ocr_order SET attempts = max(0, attempts - 1) WHERE evidence_id = ?').run(evidenceId)
}
