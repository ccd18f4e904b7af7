import type { Question } from '../../domain/question.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

const COLUMNS = `id, text, asked_of AS askedOf, due, closed, created_at AS createdAt,
  (SELECT f.id FROM fact f WHERE f.id = fact_id AND f.trashed_at IS NULL) AS fact`

export function insertQuestion(tx: WriteDb, { id, text, askedOf, due, createdAt }: Question): void {
  tx.prepare('INSERT INTO question (id, text, asked_of, due, created_at) VALUES (?, ?, ?, ?, ?)').run(
    id,
    text,
    askedOf,
    due,
    createdAt,
  )
}

/** Rewrites a question under its id: what is asked, and what became of it. */
export function updateQuestion(tx: WriteDb, { id, text, askedOf, due, fact, closed }: Question): void {
  tx.prepare('UPDATE question SET text = ?, asked_of = ?, due = ?, fact_id = ?, closed = ? WHERE id = ?').run(
    text,
    askedOf,
    due,
    fact,
    closed,
    id,
  )
}

/** Every question: what is due soonest first, what has no day after that, then as asked. */
export function listQuestions(db: ReadDb): readonly Question[] {
  return db
    .prepare(`SELECT ${COLUMNS} FROM question ORDER BY coalesce(due, '9999-12-31'), created_at, rowid`)
    .all() as Question[]
}

export function findQuestion(db: ReadDb, id: string): Question | undefined {
  return db.prepare(`SELECT ${COLUMNS} FROM question WHERE id = ?`).get(id) as Question | undefined
}
