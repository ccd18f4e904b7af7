import { z } from 'zod'

/** Whether a kind of filing fits a case, why, and the law or practice that says so, each with its source. */
export const Fit = z.object({
  fits: z.enum(['yes', 'maybe', 'no']),
  why: z.string(),
  cites: z.array(z.string()),
})
export type Fit = z.infer<typeof Fit>

/** Advice on one template. It never blocks: any filing can be chosen. */
export const Advice = Fit.extend({ template: z.string(), title: z.string() })
export type Advice = z.infer<typeof Advice>

export const RouteAdvice = z.object({ advice: z.array(Advice) })
export type RouteAdvice = z.infer<typeof RouteAdvice>
