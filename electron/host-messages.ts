import { z } from 'zod'
import { EvidenceId } from '../domain/ids.ts'

/** What the main process tells a case host it starts, as its one argument. */
export const HostSettings = z.object({
  /** Folder of the user's own data, where the example case is put. */
  userData: z.string(),
  /** The database addon to load instead of the packaged one, in development alone. */
  addon: z.string().nullable(),
})
export type HostSettings = z.infer<typeof HostSettings>

/** What the main process asks of the case host for the page's player: a part of a recording's original, in bytes. */
export const AskedPart = z.object({
  kind: z.literal('part'),
  call: z.number().int(),
  id: EvidenceId,
  offset: z.number().int().nonnegative(),
})
export type AskedPart = z.infer<typeof AskedPart>

/** A part of a recording and its place in the whole; null where there is none to be had. */
export const GivenPart = z.object({
  part: z.number().int(),
  given: z
    .object({ bytes: z.instanceof(Uint8Array), size: z.number().int().nonnegative(), mediaType: z.string() })
    .nullable(),
})
export type GivenPart = z.infer<typeof GivenPart>

/** What the main process asks of the case host: to serve the port that comes along (after a host was lost, and how), to end, with a backup if one is due or without, or for a part of a film. */
export const ToHost = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('serve'), lost: z.string().nullable() }),
  z.object({ kind: z.literal('end'), backUp: z.boolean() }),
  AskedPart,
])
export type ToHost = z.infer<typeof ToHost>

/** What the case host tells the main process: the path of a case it opened, or when one was last backed up, for the list of recent ones; or the part of a film it was asked for. */
export const FromHost = z.union([
  z.object({ opened: z.string() }),
  z.object({ backedUp: z.string(), at: z.string() }),
  GivenPart,
])
export type FromHost = z.infer<typeof FromHost>
