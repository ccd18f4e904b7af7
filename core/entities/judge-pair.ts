import { AppError } from '../../domain/errors.ts'
import type { Judgment, Verdict } from '../../domain/entities/entity.ts'
import type { EntityId } from '../../domain/ids.ts'
import { putJudgment, readJudgments } from '../../db/repositories/entities.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { groupsOf } from './groups-of.ts'
import { ENTITY_TOPICS, refuseUnknown } from './save-entity.ts'

export interface PairAnswer {
  readonly one: EntityId
  readonly other: EntityId
  readonly verdict: Verdict
  readonly reason: string
}

/**
 * Keeps a person's answer to whether two records are one entity. No row is merged: records judged the same are shown as
 * one while the answer stands, and stand apart again, with all their links, once it is changed or undone. Throws
 * `no-such-entity`, `same-entity`, `no-reason`, `judged-apart`, `judged-the-same`; nothing is changed then.
 */
export function judgePair(app: App, answer: PairAnswer): void {
  const judgment = checkedAnswer(app, answer)
  const { first, second, verdict } = judgment
  record(app, ENTITY_TOPICS, (tx) => {
    putJudgment(tx, judgment)
    return { made: null, events: [{ action: 'entity.judged', subject: first, detail: { with: second, verdict } }] }
  })
}

/** The answer as it would be kept, nothing written. Throws what judgePair throws. */
export function checkedAnswer(app: App, { one, other, verdict, reason }: PairAnswer): Judgment {
  for (const id of [one, other]) refuseUnknown(app, id)
  if (one === other) {
    throw new AppError('same-entity', 'That is one record, not two. Nothing was changed.', 'Name two records.')
  }
  if (verdict !== 'undecided' && reason.trim() === '') {
    throw new AppError(
      'no-reason',
      'The answer was not kept: no reason is given.',
      'Write what shows it, such as the register entry, the number or the address.',
    )
  }
  const [first, second] = one < other ? [one, other] : [other, one]
  const judgment: Judgment = { first, second, verdict, reason: reason.trim(), judgedAt: now(app) }
  refuseContradiction(readJudgments(app.database.read), judgment)
  return judgment
}

/** An answer may not make one entity of records that another answer holds apart, nor part what stays one through others. */
function refuseContradiction(before: readonly Judgment[], answer: Judgment): void {
  const others = before.filter(({ first, second }) => first !== answer.first || second !== answer.second)
  const root = groupsOf([...others, answer])
  if (answer.verdict === 'different' && root(answer.first) === root(answer.second)) {
    throw new AppError(
      'judged-the-same',
      'These two are one entity through other records judged the same. Nothing was changed.',
      'Part the records between them first, then answer for these two.',
    )
  }
  const apart = others.find(({ verdict, first, second }) => verdict === 'different' && root(first) === root(second))
  if (answer.verdict === 'same' && apart !== undefined) {
    throw new AppError(
      'judged-apart',
      `This would make one entity of two records that were judged different on ${apart.judgedAt.slice(0, 10)}: “${apart.reason}”. Nothing was changed.`,
      'Change that answer first if it was wrong.',
    )
  }
}
