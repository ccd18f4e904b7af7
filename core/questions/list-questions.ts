import type { Question } from '../../domain/question.ts'
import { listQuestions as readQuestions } from '../../db/repositories/questions.ts'
import type { App } from '../app.ts'

/** Every question, open and closed: what is due soonest first. */
export function listQuestions(app: App): Question[] {
  return [...readQuestions(app.database.read)]
}
