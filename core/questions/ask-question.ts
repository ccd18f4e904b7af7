import { AppError } from '../../domain/errors.ts'
import type { QuestionId } from '../../domain/ids.ts'
import { NewQuestion, type Question } from '../../domain/question.ts'
import { insertQuestion } from '../../db/repositories/questions.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'

/** The editable fields of a question, as their stamps name them. */
export const QUESTION_FIELDS = ['text', 'askedOf', 'due', 'fact', 'closed']

/** Keeps an open question; returns its id. Throws `bad-question`. */
export function askQuestion(app: App, input: NewQuestion): QuestionId {
  const { text, askedOf, due } = checkedQuestion(input)
  const id = app.newId() as QuestionId
  const question: Question = { id, text, askedOf, due, fact: null, closed: null, createdAt: now(app) }
  return record(app, ['questions'], (tx) => {
    insertQuestion(tx, question)
    stampFields(tx, 'question', id, QUESTION_FIELDS, now(app))
    return { made: id, events: [{ action: 'question.asked', subject: id, detail: { text, askedOf, due } }] }
  })
}

/** What is written of a question, with blanks as null. Throws `bad-question`. */
export function checkedQuestion(input: NewQuestion): Pick<Question, 'text' | 'askedOf' | 'due'> {
  const parsed = NewQuestion.safeParse(input)
  if (parsed.success) {
    const { text, askedOf, due } = parsed.data
    return { text, askedOf: askedOf || null, due: due ?? null }
  }
  const isDay = parsed.error.issues[0]?.path[0] === 'due'
  throw new AppError(
    'bad-question',
    `${isDay ? `“${String(input.due)}” is no day.` : 'A question needs its words.'} Nothing was kept.`,
    isDay ? 'Write the day as year-month-day, such as 2026-12-01.' : 'Write what is to be found out.',
  )
}
