import { z } from 'zod'

/** What stands for an item in a list: a small JPEG, the first letters of its text, or nothing. */
export const Thumbnail = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('picture'), jpeg: z.instanceof(Uint8Array) }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('none') }),
])
export type Thumbnail = z.infer<typeof Thumbnail>
