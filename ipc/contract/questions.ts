import { z } from 'zod'
import { NewFact } from '../../domain/fact.ts'
import { FactId, QuestionId } from '../../domain/ids.ts'
import { NewQuestion, Question } from '../../domain/question.ts'
import { call } from '../call.ts'
import { Done, Nothing } from './shapes.ts'

/** The open questions. */
export const questionsCalls = {
  list: call(Nothing, z.array(Question)),
  ask: call(NewQuestion, z.object({ id: QuestionId })),
  edit: call(z.object({ id: QuestionId, question: NewQuestion }), Done),
  answer: call(z.object({ id: QuestionId, fact: NewFact }), z.object({ fact: FactId })),
  close: call(z.object({ id: QuestionId, why: z.string() }), Done),
} as const
