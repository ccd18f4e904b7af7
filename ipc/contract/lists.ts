import { z } from 'zod'
import { Verdict } from '../../domain/entities/entity.ts'
import { EntityId, FactId } from '../../domain/ids.ts'
import { ListFile, ListId, Listing, ListMatches, ListReport } from '../../domain/lists/list.ts'
import { call } from '../call.ts'
import { Done, Nothing, Work } from './shapes.ts'

const Reading = z.object({
  work: Work,
  path: z.string().min(1),
  list: ListId.nullable(),
  asOf: z.string().nullable(),
})
const Pair = { entity: EntityId, list: ListId, key: z.string().min(1) }

/** Lists of the government: files taken in, compared with the entities, and what a person says of the matches. */
export const listsCalls = {
  /** What importing would give; nothing is kept. */
  try: call(Reading, ListReport),
  import: call(Reading, ListReport),
  files: call(Nothing, z.array(ListFile)),
  matches: call(Nothing, ListMatches),
  answer: call(z.object({ ...Pair, verdict: Verdict, reason: z.string() }), Done),
  /** What was answered so far, as the newest files have it. */
  listings: call(Nothing, z.array(Listing)),
  /** Makes a fact of an entry judged to name the entity. */
  cite: call(z.object(Pair), z.object({ id: FactId })),
} as const
