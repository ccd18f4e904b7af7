import { z } from 'zod'

/** What the main process tells a case host it starts, as its one argument. */
export const HostSettings = z.object({
  /** Folder of the user's own data, where the example case is put. */
  userData: z.string(),
  /** The database addon to load instead of the packaged one, in development alone. */
  addon: z.string().nullable(),
})
export type HostSettings = z.infer<typeof HostSettings>

/** What the main process asks of the case host: to serve the port that comes along (after a host was lost, and how), or to end, with a backup if one is due or without. */
export const ToHost = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('serve'), lost: z.string().nullable() }),
  z.object({ kind: z.literal('end'), backUp: z.boolean() }),
])
export type ToHost = z.infer<typeof ToHost>

/** What the case host tells the main process: the path of a case it opened, or when one was last backed up, for the list of recent ones. */
export const FromHost = z.union([z.object({ opened: z.string() }), z.object({ backedUp: z.string(), at: z.string() })])
export type FromHost = z.infer<typeof FromHost>
