import { z } from 'zod'

/** What the case host tells the window without being asked. `topics` are the contract's groups whose answers may have changed. */
export const HostEvent = z.discriminatedUnion('event', [
  z.object({ event: z.literal('case.changed'), topics: z.array(z.string()) }),
  z.object({
    event: z.literal('progress'),
    /** The id the window gave the call it started. */
    work: z.string(),
    label: z.string(),
    done: z.number().nonnegative(),
    total: z.number().nonnegative(),
  }),
  z.object({ event: z.literal('case.closed'), reason: z.string() }),
])
export type HostEvent = z.infer<typeof HostEvent>

/** The work the host goes on with by itself after opening a case: reading pages that were asked for before it was put away. */
export const READING_ON = 'reading-on'
