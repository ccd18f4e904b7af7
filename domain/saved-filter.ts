import { z } from 'zod'
import { FilterId } from './ids.ts'

/** A filter of the evidence list kept by name: the shelf that is shown, and the words looked for. */
export const SavedFilter = z.object({ id: FilterId, name: z.string(), shelf: z.string(), words: z.string() })
export type SavedFilter = z.infer<typeof SavedFilter>

export const NewFilter = z.object({
  name: z.string().trim().min(1),
  shelf: z.string().min(1).default('all'),
  words: z.string().default(''),
})
export type NewFilter = z.input<typeof NewFilter>
