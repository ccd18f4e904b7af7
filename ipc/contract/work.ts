import { z } from 'zod'
import { call } from '../call.ts'
import { Done, Work } from './shapes.ts'

/** Work under way. */
export const workCalls = {
  cancel: call(z.object({ work: Work }), Done),
} as const
