import { z } from 'zod'

/** One thing a file says of itself, in words for people: "Camera", "Canon EOS 5D". */
export const Said = z.object({ what: z.string(), says: z.string() })
export type Said = z.infer<typeof Said>

/** Degrees north and east (WGS 84). */
export const Point = z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
export type Point = z.infer<typeof Point>

/**
 * What an original says of itself, as read from its bytes: never proof of it, and never printed in a petition. `taken` is
 * ISO 8601 as the device wrote it: local time, with its offset only where the device noted one.
 */
export const FileSays = z.object({
  taken: z.string().nullable(),
  place: Point.nullable(),
  device: z.string().nullable(),
  details: z.array(Said),
})
export type FileSays = z.infer<typeof FileSays>

/** Longest text of one detail that is kept, in characters. */
const LONGEST = 1000

/** What a file says, from names and values in the order they are shown; what it does not say is left out, and null if it says nothing. */
export function saysOf(
  details: readonly (readonly [what: string, says: string | number | null | undefined])[],
  known: Partial<Omit<FileSays, 'details'>> = {},
): FileSays | null {
  const { taken = null, place = null, device = null } = known
  const said = details.flatMap(([what, says]) => {
    const text = says === null || says === undefined ? '' : plain(String(says))
    return text === '' ? [] : [{ what, says: text }]
  })
  if (said.length === 0 && taken === null && place === null && device === null) return null
  return { taken, place, device, details: said }
}

/** One line without control characters and without marks that turn the direction of what follows. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, LONGEST)
}
