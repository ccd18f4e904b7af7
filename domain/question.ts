import { z } from 'zod'
import { FactId, QuestionId } from './ids.ts'

/** Something the team still has to find out. `due` is a day (ISO); a question is open until a fact answers it or it is closed with a reason. */
export const Question = z.object({
  id: QuestionId,
  text: z.string(),
  askedOf: z.string().nullable(),
  due: z.string().nullable(),
  fact: FactId.nullable(),
  closed: z.string().nullable(),
  createdAt: z.string(),
})
export type Question = z.infer<typeof Question>

/** What a person writes of a question. */
export const NewQuestion = z.object({
  text: z.string().trim().min(1),
  askedOf: z.string().trim().nullish(),
  due: z.iso.date().nullish(),
})
export type NewQuestion = z.infer<typeof NewQuestion>

/** Whether a question still wants an answer. */
export function isOpen({ fact, closed }: Pick<Question, 'fact' | 'closed'>): boolean {
  return fact === null && closed === null
}
