import type { Assessment } from '../../domain/assessment.ts'
import type { AssessInput, Template } from '../../templates/template.ts'

/** Every requirement of the template judged on the case, by its id. Knows no statute. */
export function assess<R extends string>(template: Template<R>, input: AssessInput): Readonly<Record<R, Assessment>>
export function assess(template: Template, input: AssessInput): Readonly<Record<string, Assessment>> {
  const judged = Object.entries(template.requirements).map(
    ([id, requirement]) => [id, requirement.assess(input)] as const,
  )
  return Object.fromEntries(judged)
}
