import { AppError } from '../../domain/errors.ts'
import type { NewFact } from '../../domain/fact.ts'
import type { FactId } from '../../domain/ids.ts'
import { isOpen, type NewQuestion, type Question } from '../../domain/question.ts'
import { findQuestion, updateQuestion } from '../../db/repositories/questions.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import type { NewCustodyEvent } from '../../domain/custody.ts'
import { now, type App, type Topic } from '../app.ts'
import { FACT_TOPICS, factEvent, putFact } from '../facts/add-facts.ts'
import { checkFact } from '../facts/check-fact.ts'
import { record } from '../record.ts'
import { checkedQuestion } from './ask-question.ts'

/** Turns an open question into the fact that answers it; returns the fact's id. Throws `no-such-question`, `question-closed` and what checkFact throws; nothing is changed then. */
export function answerQuestion(app: App, input: { readonly id: string; readonly fact: NewFact }): FactId {
  const question = openQuestion(app, input.id)
  const fact = checkFact(app, input.fact, null)
  return record(app, [...FACT_TOPICS, 'questions'], (tx) => {
    putFact(app, tx, fact)
    updateQuestion(tx, { ...question, fact: fact.id })
    stampFields(tx, 'question', question.id, ['fact'], now(app))
    const answered = { action: 'question.answered', subject: question.id, detail: { fact: fact.id } } as const
    return { made: fact.id, events: [factEvent('fact.added', fact), answered] }
  })
}

/** Rewrites what an open question asks, of whom and by when. Throws `no-such-question`, `question-closed`, `bad-question`. */
export function editQuestion(app: App, input: { readonly id: string; readonly question: NewQuestion }): void {
  const asked = checkedQuestion(input.question)
  change(app, { ...openQuestion(app, input.id), ...asked }, ['text', 'askedOf', 'due'], {
    action: 'question.edited',
    subject: input.id,
    detail: { ...asked },
  })
}

/** Closes an open question that no fact will answer, with the reason. Throws `no-such-question`, `question-closed`, `bad-question`. */
export function closeQuestion(app: App, input: { readonly id: string; readonly why: string }): void {
  const question = openQuestion(app, input.id)
  const why = input.why.trim()
  if (why === '') {
    throw new AppError('bad-question', 'The question stays open: no reason is given.', 'Write why it is closed.')
  }
  const detail = { why }
  change(app, { ...question, closed: why }, ['closed'], { action: 'question.dropped', subject: question.id, detail })
}

const TOPICS: readonly Topic[] = ['questions']

function change(app: App, question: Question, fields: readonly string[], event: NewCustodyEvent): void {
  record(app, TOPICS, (tx) => {
    updateQuestion(tx, question)
    stampFields(tx, 'question', question.id, fields, now(app))
    return { made: null, events: [event] }
  })
}

function openQuestion(app: App, id: string): Question {
  const question = findQuestion(app.database.read, id)
  if (question && isOpen(question)) return question
  const hint = 'List the questions and take an open one from there.'
  if (question) throw new AppError('question-closed', 'That question is answered or closed. Nothing was changed.', hint)
  throw new AppError('no-such-question', `The case holds no question with the id ${id}. Nothing was changed.`, hint)
}
