import { AppError } from '../../domain/errors.ts'
import type { Verdict } from '../../domain/entities/entity.ts'
import type { EntityId } from '../../domain/ids.ts'
import { LIST_TITLES, type ListAnswer, type ListId } from '../../domain/lists/list.ts'
import { entryAt, listFiles, putListAnswer, readListAnswers } from '../../db/repositories/lists.ts'
import { now, type App } from '../app.ts'
import { refuseUnknown } from '../entities/save-entity.ts'
import { record } from '../record.ts'

export interface MatchAnswer {
  readonly entity: EntityId
  readonly list: ListId
  readonly key: string
  readonly verdict: Verdict
  readonly reason: string
}

/** Keeps a person's answer to whether an entry of a list names an entity; undo takes it back. Throws `no-such-entity`, `no-such-entry`, `no-reason`; nothing is changed then. */
export function answerMatch(app: App, given: MatchAnswer): void {
  const answer = checkedMatch(app, given)
  record(app, ['lists', 'entities', 'petition'], (tx) => {
    putListAnswer(tx, answer)
    const detail = { list: answer.list, verdict: answer.verdict, asOf: answer.asOf }
    return { made: null, events: [{ action: 'list.answered', subject: answer.entity, detail }] }
  })
}

/** The answer as it would be kept, nothing written. Throws what answerMatch throws. */
export function checkedMatch(app: App, { entity, list, key, verdict, reason }: MatchAnswer): ListAnswer {
  refuseUnknown(app, entity)
  if (verdict !== 'undecided' && reason.trim() === '') {
    throw new AppError(
      'no-reason',
      'The answer was not kept: no reason is given.',
      'Write what shows it, such as the register entry, the number or the address.',
    )
  }
  const file = listFiles(app.database.read).find((one) => one.newest && one.list === list)
  const entry = file ? entryAt(app.database.read, file.no, key) : null
  const before = readListAnswers(app.database.read).find(
    (one) => one.entity === entity && one.list === list && one.key === key,
  )
  const known = entry ?? before?.entry
  if (!file || !known) {
    throw new AppError(
      'no-such-entry',
      `${LIST_TITLES[list].title}: no file in the case has an entry “${key}”. Nothing was changed.`,
      'Compare the lists again and take the entry from there.',
    )
  }
  return { entity, list, key, verdict, reason: reason.trim(), answeredAt: now(app), asOf: file.asOf, entry: known }
}
