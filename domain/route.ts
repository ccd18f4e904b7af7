import { z } from 'zod'
import type { ListId } from './lists/list.ts'

/** Whether a kind of filing fits a case, why, and the law or practice that says so, each with its source. */
export const Fit = z.object({
  fits: z.enum(['yes', 'maybe', 'no']),
  why: z.string(),
  cites: z.array(z.string()),
})
export type Fit = z.infer<typeof Fit>

/** An entity that a person judged to be named by a list, as the newest file of that list has it. */
export interface ListedEntity {
  readonly list: ListId
  readonly name: string
  readonly asOf: string
  readonly status: string | null
  readonly goods: string | null
}

/** Advice on one template. It never blocks: any filing can be chosen. */
export const Advice = Fit.extend({ template: z.string(), title: z.string() })
export type Advice = z.infer<typeof Advice>

export const RouteAdvice = z.object({ advice: z.array(Advice) })
export type RouteAdvice = z.infer<typeof RouteAdvice>
