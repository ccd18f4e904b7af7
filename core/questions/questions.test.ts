import { expect, it } from 'vitest'
import type { EvidenceId } from '../../domain/ids.ts'
import { isOpen } from '../../domain/question.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { removeFact } from '../facts/edit-fact.ts'
import { listFacts } from '../facts/list-facts.ts'
import { answerQuestion, closeQuestion, editQuestion } from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import { listQuestions } from './list-questions.ts'

it('a question is asked, put off, and becomes the fact that answers it', async () => {
  const { app, folder } = await tempCase()
  const [item] = await addEvidence(app, {
    paths: await writeFiles(folder, { 'a.txt': 'The gate is locked at 22:00.' }),
  })
  const pinpoints = [{ evidenceId: item?.id ?? ('' as EvidenceId), page: 1, quote: 'locked at 22:00' }]
  const late = askQuestion(app, { text: 'Who holds the passports?' })
  const soon = askQuestion(app, { text: 'When is the gate locked?', askedOf: 'Worker 3', due: '2026-12-01' })
  expect(listQuestions(app).map(({ id }) => id)).toEqual([soon, late])
  editQuestion(app, { id: late, question: { text: 'Who holds the passports?', due: '2026-11-25' } })
  expect(listQuestions(app).map(({ id }) => id)).toEqual([late, soon])
  const fact = answerQuestion(app, { id: soon, fact: { statement: 'The gate is locked at 22:00.', pinpoints } })
  expect(listFacts(app)).toMatchObject([{ id: fact }])
  expect(listQuestions(app).filter(isOpen)).toMatchObject([{ id: late }])
  removeFact(app, { id: fact })
  expect(listQuestions(app).filter(isOpen), 'its answer gone, it is open again').toHaveLength(2)
})

it('is closed with a reason, and then takes no answer', async () => {
  const { app } = await tempCase()
  const id = askQuestion(app, { text: 'Who holds the passports?' })
  expect(() => closeQuestion(app, { id, why: ' ' })).toThrow(expect.objectContaining({ code: 'bad-question' }))
  closeQuestion(app, { id, why: 'The witness moved on.' })
  expect(listQuestions(app)).toMatchObject([{ closed: 'The witness moved on.', fact: null }])
  const closed = expect.objectContaining({ code: 'question-closed' })
  expect(() => editQuestion(app, { id, question: { text: 'Again?' } })).toThrow(closed)
  expect(() => askQuestion(app, { text: 'When?', due: 'soon' })).toThrow(
    expect.objectContaining({ code: 'bad-question' }),
  )
})

it('an answer that is no fact leaves the question open', async () => {
  const { app } = await tempCase()
  const id = askQuestion(app, { text: 'Who holds the passports?' })
  expect(() => answerQuestion(app, { id, fact: { statement: 'The office.', pinpoints: [] } })).toThrow(
    expect.objectContaining({ code: 'no-pinpoint' }),
  )
  expect(listQuestions(app).filter(isOpen)).toHaveLength(1)
})
