import { z } from 'zod'
import { ERROR_CODES } from '../../domain/errors.ts'

/** What a call is given that needs nothing. */
export const Nothing = z.object({})
/** What a call answers that only does. */
export const Done = z.void()
/** Names the work for progress and cancel; chosen by the window. */
export const Work = z.string().min(1)
/** What kept something from being done, as it goes over the wire. */
export const Failure = z.object({ code: z.enum(ERROR_CODES), message: z.string(), hint: z.string() })
