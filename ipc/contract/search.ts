import { z } from 'zod'
import { EvidenceId } from '../../domain/ids.ts'
import { call } from '../call.ts'
import { Done, Work } from './shapes.ts'

export const SearchHit = z.object({
  evidenceId: EvidenceId,
  title: z.string(),
  page: z.number().int(),
  snippet: z.string(),
  /** Where in the snippet the words found stand: start and end, in UTF-16 units. */
  marks: z.array(z.tuple([z.number().int(), z.number().int()])),
})
export type SearchHit = z.infer<typeof SearchHit>

/** Search over the case. */
export const searchCalls = {
  /** Takes into the index what it lacks, as after an update of the app. */
  makeIndex: call(z.object({ work: Work }), Done),
  run: call(z.object({ query: z.string() }), z.array(SearchHit)),
} as const
