import { z } from 'zod'
import { Found, TermMatrix, Unsearchable } from '../../domain/search.ts'
import { call } from '../call.ts'
import { Done, Nothing, Work } from './shapes.ts'

const Terms = { work: Work, terms: z.array(z.string()), plain: z.boolean().default(false) }

/** Search over the case. */
export const searchCalls = {
  /** Takes into the index what it lacks, as after an update of the app. */
  makeIndex: call(z.object({ work: Work }), Done),
  run: call(z.object({ query: z.string(), plain: z.boolean().default(false) }), Found),
  /** The filters there are, with values they take. */
  filters: call(Nothing, z.array(z.object({ name: z.string(), values: z.array(z.string()) }))),
  /** The items in which words can't be found, or not on every page. */
  unsearchable: call(Nothing, z.array(Unsearchable)),
  /** On how many pages of each item each term stands. */
  terms: call(z.object(Terms), TermMatrix),
  /** The same as a CSV file. */
  writeTerms: call(
    z.object({ ...Terms, out: z.string().min(1) }),
    z.object({ path: z.string(), terms: z.number().int(), items: z.number().int() }),
  ),
} as const
