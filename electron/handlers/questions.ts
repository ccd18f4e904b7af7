import { answerQuestion, closeQuestion, editQuestion } from '../../core/questions/answer-question.ts'
import { askQuestion } from '../../core/questions/ask-question.ts'
import { listQuestions } from '../../core/questions/list-questions.ts'
import { caseOf } from '../host.ts'
import type { GroupHandlers } from './group.ts'

/** The open questions. Each call is answered by one verb of the core. */
export const questionsHandlers = {
  list: (host) => listQuestions(caseOf(host)),
  ask: (host, input) => ({ id: askQuestion(caseOf(host), input) }),
  edit: (host, input) => editQuestion(caseOf(host), input),
  answer: (host, input) => ({ fact: answerQuestion(caseOf(host), input) }),
  close: (host, input) => closeQuestion(caseOf(host), input),
} satisfies GroupHandlers<'questions'>
