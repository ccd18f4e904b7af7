import type { AssessedRequirement, CheckReport } from '../../domain/assessment.ts'
import type { AssessInput, Template } from '../../templates/template.ts'
import { placeholders } from './package-checks.ts'

/** The conformity report, without the faults of the text. Ready when no requirement is missing and none CBP would return the petition for is weak. */
export function checkReport(template: Template, input: AssessInput): CheckReport {
  const requirements = Object.entries(template.requirements).map(([id, requirement]): AssessedRequirement => {
    const { cites, says, group, measuredBy, source, verifiedAsOf } = requirement
    return { id, cites, says, group, measuredBy, source, verifiedAsOf, ...requirement.assess(input) }
  })
  const whole = [...requirements, placeholders(template, input.fields)]
  return {
    template: template.id,
    ready: whole.every((one) => !holdsBack(one)),
    requirements: whole,
    faults: [...template.faults(input)],
  }
}

/** Whether a requirement keeps the petition from being ready. */
export function holdsBack({ status, group }: AssessedRequirement): boolean {
  return status === 'missing' || (status === 'weak' && group === 'returned')
}
