import type { AssessedRequirement, CheckReport, Fault } from '../../domain/assessment.ts'
import type { AssessInput, Template } from '../../templates/template.ts'
import { unverifiedLaw } from './unverified-law.ts'

/** The conformity report. Ready when no requirement is missing and none CBP would return the petition for is weak. */
export function checkReport(template: Template, input: AssessInput): CheckReport {
  const requirements = Object.entries(template.requirements).map(([id, requirement]): AssessedRequirement => {
    const { cites, says, group, measuredBy, source, verifiedAsOf } = requirement
    return { id, cites, says, group, measuredBy, source, verifiedAsOf, ...requirement.assess(input) }
  })
  return {
    template: template.id,
    ready: requirements.every((one) => !holdsBack(one)),
    requirements,
    faults: [...template.faults(input), ...lawFaults(template, input, requirements)],
  }
}

/** A fault for every authority the document cites that nobody has verified. */
function lawFaults(
  template: Template,
  { view, fields }: AssessInput,
  requirements: readonly AssessedRequirement[],
): readonly Fault[] {
  const assessed = Object.fromEntries(requirements.map((one) => [one.id, one]))
  const { blocks } = template.build({ view, fields, assessed, final: false })
  return unverifiedLaw(template.authorities, blocks).map(({ id, cite, source }) => ({
    id: 'unverified-law',
    says: `${cite} is cited and has not been compared with its official text (source at hand: ${source}). It keeps the document a draft.`,
    where: id,
  }))
}

/** Whether a requirement keeps the petition from being ready. */
export function holdsBack({ status, group }: AssessedRequirement): boolean {
  return status === 'missing' || (status === 'weak' && group === 'returned')
}
