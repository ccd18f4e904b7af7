import { AppError } from '../../domain/errors.ts'
import type { EntityId } from '../../domain/ids.ts'
import { readJudgments } from '../../db/repositories/entities.ts'
import type { App } from '../app.ts'
import { checkedAnswer, judgePair, type PairAnswer } from './judge-pair.ts'

export interface Parting {
  readonly one: EntityId
  readonly other: EntityId
  readonly reason: string
}

/** Parts two records that were judged the same: each has its own names, numbers, facts and shipments again. Throws `not-the-same`, and what judgePair throws. */
export function splitEntity(app: App, parting: Parting): void {
  judgePair(app, checkedParting(app, parting))
}

/** The parting as an answer that could be kept, nothing written. Throws what splitEntity throws. */
export function checkedParting(app: App, parting: Parting): PairAnswer {
  const { one, other } = parting
  const joined = readJudgments(app.database.read).some(({ first, second, verdict }) => {
    return verdict === 'same' && one !== other && [first, second].includes(one) && [first, second].includes(other)
  })
  if (!joined) {
    throw new AppError(
      'not-the-same',
      'No answer joins these two records. Nothing was changed.',
      'List the entities: each shows the records it is made of. Part two that an answer joins.',
    )
  }
  const answer: PairAnswer = { ...parting, verdict: 'different' }
  checkedAnswer(app, answer)
  return answer
}
