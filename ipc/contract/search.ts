import { z } from 'zod'
import { EvidenceId } from '../../domain/ids.ts'
import { call } from '../call.ts'

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
  run: call(z.object({ query: z.string() }), z.array(SearchHit)),
} as const
