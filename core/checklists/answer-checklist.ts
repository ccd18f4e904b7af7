import { NewAnswer, type ChecklistAnswer } from '../../domain/checklist.ts'
import { AppError } from '../../domain/errors.ts'
import { CONTRARY_EVIDENCE, type NewFact } from '../../domain/fact.ts'
import type { AnswerId } from '../../domain/ids.ts'
import type { WriteDb } from '../../db/handles.ts'
import { findAnswer, putAnswer } from '../../db/repositories/checklists.ts'
import { replaceFact, type FactRecord } from '../../db/repositories/facts.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { setTrashed } from '../../db/repositories/trash.ts'
import type { NewCustodyEvent } from '../../domain/custody.ts'
import { CHECKLISTS } from '../../templates/kit.ts'
import { now, type App } from '../app.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { FACT_FIELDS, FACT_TOPICS, factEvent, putFact } from '../facts/add-facts.ts'
import { checkFact } from '../facts/check-fact.ts'
import { record } from '../record.ts'

/** Answers a question of a checklist for an item, or answers it anew; with a page it is a fact too, tagged as contrary evidence. Throws `bad-answer`, `no-such-evidence`, `no-such-page`; nothing is changed then. */
export function answerChecklist(app: App, input: NewAnswer): ChecklistAnswer {
  const given = checked(input)
  const item = existingEvidence(app, given.evidenceId)
  const earlier = findAnswer(app.database.read, item.id, given.checklist, given.item)
  const fact = factOf(app, given, item.date, earlier)
  const { evidenceId, checklist, item: asked, verdict, words } = given
  const id = earlier?.id ?? (app.newId() as AnswerId)
  const answer: ChecklistAnswer = { id, evidenceId, checklist, item: asked, verdict, words, fact: fact?.id ?? null }
  return record(app, FACT_TOPICS, (tx) => {
    const events = writeFact(app, tx, fact, earlier)
    putAnswer(tx, answer)
    stampFields(tx, 'checklist_answer', id, ['verdict', 'words', 'fact'], now(app))
    const detail = { checklist, item: asked, verdict, words, fact: answer.fact }
    return { made: answer, events: [{ action: 'checklist.answered', subject: evidenceId, detail }, ...events] }
  })
}

type Given = ReturnType<typeof NewAnswer.parse>

function checked(input: NewAnswer): Given {
  const parsed = NewAnswer.safeParse(input)
  const given = parsed.success
    ? parsed.data
    : refuse('It is not complete.', 'Name the item, the question and a verdict.')
  const list = CHECKLISTS.find(({ id }) => id === given.checklist)
  if (!list?.items.some(({ id }) => id === given.item)) {
    const known = CHECKLISTS.map(({ id, items }) => `${id}: ${items.map((one) => one.id).join(', ')}`).join('; ')
    refuse(`No checklist “${given.checklist}” asks “${given.item}”.`, `The questions are ${known}.`)
  }
  if (given.verdict === 'not-shown') return { ...given, page: null, quote: null }
  if (given.words === '') refuse('What the document shows is not written.', 'Write it in one sentence.')
  if (given.verdict === 'weakness' && given.page == null) {
    refuse('A weakness needs the page it stands on.', 'Give the page of the file, counted from 1.')
  }
  return given
}

function refuse(problem: string, hint: string): never {
  throw new AppError('bad-answer', `${problem} Nothing was kept.`, hint)
}

/** The fact an answer with a page is: a weakness speaks for the petition, a sound answer against it. */
function factOf(app: App, given: Given, date: string | null, earlier: ChecklistAnswer | undefined): FactRecord | null {
  const { evidenceId, page, quote, verdict, words } = given
  if (page == null) return null
  const fact: NewFact = {
    statement: words,
    date,
    pinpoints: [{ evidenceId, page, quote: quote || null }],
    requirements: [CONTRARY_EVIDENCE],
    bearing: verdict === 'sound' ? 'against' : 'for',
    certainty: 'documented',
  }
  return checkFact(app, fact, null, earlier?.fact ?? undefined)
}

function writeFact(
  app: App,
  tx: WriteDb,
  fact: FactRecord | null,
  earlier: ChecklistAnswer | undefined,
): readonly NewCustodyEvent[] {
  const before = earlier?.fact ?? null
  if (fact === null) {
    if (before === null) return []
    setTrashed(tx, 'fact', before, now(app))
    stampFields(tx, 'fact', before, ['trashed_at'], now(app))
    return [{ action: 'fact.removed', subject: before, detail: {} }]
  }
  if (before === null) putFact(app, tx, fact)
  else {
    replaceFact(tx, fact)
    stampFields(tx, 'fact', fact.id, FACT_FIELDS, now(app))
  }
  return [factEvent(before === null ? 'fact.added' : 'fact.edited', fact)]
}
