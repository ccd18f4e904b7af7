import { z } from 'zod'

/** What a call is given that needs nothing. */
export const Nothing = z.object({})
/** What a call answers that only does. */
export const Done = z.void()
/** Names the work for progress and cancel; chosen by the window. */
export const Work = z.string().min(1)
