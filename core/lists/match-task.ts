import type { Entity } from '../../domain/entities/entity.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { ListEntry, Liking } from '../../domain/lists/list.ts'
import type { Task } from '../jobs/task.ts'
import { indexListed, listedOf } from './listed-index.ts'
import { matchEntity } from './match-entity.ts'

/** The entities, and the numbers of the files they are compared with; entries of a file are pulled by its number, as JSON. */
export interface MatchInput {
  readonly entities: readonly Entity[]
  readonly files: readonly number[]
}

/** A pair that a person may answer for. */
export interface FoundMatch {
  readonly entity: EntityId
  readonly file: number
  readonly entry: ListEntry
  readonly liking: Liking
}

/** Entities told between two reports of progress. */
const STEP = 100

/** Compares every entity with every list: in a worker, since a list may have twenty thousand entries. */
export const matchTask: Task<MatchInput, FoundMatch[]> = async ({ entities, files }, context) => {
  const decoder = new TextDecoder()
  const listed = []
  for (const file of files) {
    const entries = JSON.parse(decoder.decode(await context.pull(String(file)))) as ListEntry[]
    for (const entry of entries) listed.push(listedOf(file, entry))
  }
  const index = indexListed(listed)
  return entities.flatMap((entity, i) => {
    if (i % STEP === 0) context.progress(i, entities.length)
    return matchEntity(index, entity).map(({ listed: { file, entry }, liking }) => ({
      entity: entity.id,
      file,
      entry,
      liking,
    }))
  })
}
