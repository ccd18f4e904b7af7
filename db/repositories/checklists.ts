import type { ChecklistAnswer } from '../../domain/checklist.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

const COLUMNS = `id, evidence_id AS evidenceId, checklist, item, verdict, words,
  (SELECT f.id FROM fact f WHERE f.id = fact_id AND f.trashed_at IS NULL) AS fact`

/** Every answer given, in the order the questions were first answered. */
export function listAnswers(db: ReadDb): readonly ChecklistAnswer[] {
  return db.prepare(`SELECT ${COLUMNS} FROM checklist_answer ORDER BY rowid`).all() as ChecklistAnswer[]
}

export function findAnswer(
  db: ReadDb,
  evidenceId: string,
  checklist: string,
  item: string,
): ChecklistAnswer | undefined {
  return db
    .prepare(`SELECT ${COLUMNS} FROM checklist_answer WHERE evidence_id = ? AND checklist = ? AND item = ?`)
    .get(evidenceId, checklist, item) as ChecklistAnswer | undefined
}

/** Writes an answer, or rewrites it under its id. */
export function putAnswer(tx: WriteDb, answer: ChecklistAnswer): void {
  const { id, evidenceId, checklist, item, verdict, words, fact } = answer
  tx.prepare(
    `INSERT INTO checklist_answer (id, evidence_id, checklist, item, verdict, words, fact_id) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET verdict = excluded.verdict, words = excluded.words, fact_id = excluded.fact_id`,
  ).run(id, evidenceId, checklist, item, verdict, words, fact)
}
