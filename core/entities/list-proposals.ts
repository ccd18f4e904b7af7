import type { Proposal } from '../../domain/entities/entity.ts'
import { readEntities, readJudgments } from '../../db/repositories/entities.ts'
import type { App } from '../app.ts'

/** Pairs of records that may be one entity, the likeliest first; nothing is joined until a person says so. */
export async function listProposals(app: App): Promise<Proposal[]> {
  // The dictionaries of Chinese readings are loaded when they are first asked for.
  const { proposePairs } = await import('./propose-pairs.ts')
  return proposePairs(readEntities(app.database.read), readJudgments(app.database.read))
}
