import type { ReadDb, WriteDb } from '../handles.ts'

/** One change a person made: its words, and how many things it changed. */
export interface UndoStep {
  readonly seq: number
  readonly what: string
  readonly items: number
}

/** A step about to be kept. Changes of one batch that follow on each other are one step. */
export interface NewStep {
  readonly at: string
  readonly what: string
  readonly items: number
  readonly batch: string | null
}

/** How many steps are kept. */
const KEPT = 500

/** From here on the changes of this transaction belong to a new step; returns its number. */
export function startStep(tx: WriteDb): number {
  tx.prepare('UPDATE undo_now SET step = (SELECT coalesce(max(seq), 0) + 1 FROM undo_step)').run()
  return tx.prepare('SELECT step FROM undo_now').pluck().get() as number
}

/** Ends the step: kept with what takes it back, the undone ones before it gone; or, where `step` is null or nothing was changed, dropped. */
export function endStep(tx: WriteDb, seq: number, step: NewStep | null): void {
  tx.prepare('UPDATE undo_now SET step = NULL').run()
  const changed = tx.prepare('SELECT 1 FROM undo_change WHERE step = ?').get(seq) !== undefined
  if (!changed) return
  if (step === null) return void tx.prepare('DELETE FROM undo_change WHERE step = ?').run(seq)
  tx.prepare('DELETE FROM undo_step WHERE undone = 1').run()
  tx.prepare('INSERT INTO undo_step (seq, at, what, items, batch) VALUES (?, ?, ?, ?, ?)').run(
    seq,
    step.at,
    step.what,
    step.items,
    step.batch,
  )
  tx.prepare('DELETE FROM undo_step WHERE seq <= ?').run(seq - KEPT)
}

/** The last step, if it is of this batch and not undone: what follows on it joins it. */
export function stepOfBatch(db: ReadDb, batch: string): UndoStep | undefined {
  const last = db.prepare('SELECT * FROM undo_step ORDER BY seq DESC LIMIT 1').get() as StepRow | undefined
  return last?.batch === batch && last.undone === 0 ? stepOf(last) : undefined
}

/** Ends a step by adding its changes to an earlier one, under new words. */
export function joinStep(tx: WriteDb, seq: number, into: UndoStep): void {
  tx.prepare('UPDATE undo_now SET step = NULL').run()
  tx.prepare('UPDATE undo_change SET step = ? WHERE step = ?').run(into.seq, seq)
  tx.prepare('UPDATE undo_step SET what = ?, items = ? WHERE seq = ?').run(into.what, into.items, into.seq)
}

interface StepRow {
  readonly seq: number
  readonly what: string
  readonly items: number
  readonly batch: string | null
  readonly undone: number
}

const stepOf = ({ seq, what, items }: StepRow): UndoStep => ({ seq, what, items })

/** The step that is undone next, or redone next. */
export function nextStep(db: ReadDb, way: 'undo' | 'redo'): UndoStep | undefined {
  const row =
    way === 'undo'
      ? db.prepare('SELECT * FROM undo_step WHERE undone = 0 ORDER BY seq DESC LIMIT 1').get()
      : db.prepare('SELECT * FROM undo_step WHERE undone = 1 ORDER BY seq LIMIT 1').get()
  return row === undefined ? undefined : stepOf(row as StepRow)
}

/** What a row is called where its change is named: an item's title (of a review or a comment too), a fact's statement, a folder's name; null for anything else. */
export function nameOfRow(db: ReadDb, id: string): string | null {
  const sql = `
    SELECT title FROM evidence WHERE id = @id
    UNION ALL SELECT statement FROM fact WHERE id = @id
    UNION ALL SELECT name FROM folder WHERE id = @id
    UNION ALL SELECT e.title FROM review r JOIN evidence e ON e.id = r.evidence_id WHERE r.id = @id
    UNION ALL SELECT e.title FROM comment c JOIN evidence e ON e.id = c.evidence_id WHERE c.id = @id`
  return (db.prepare(sql).pluck().get({ id }) as string | undefined) ?? null
}
