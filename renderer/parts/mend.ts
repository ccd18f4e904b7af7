import type { AssessedRequirement } from '../../domain/assessment.ts'
import type { Route } from '../app/route.ts'
import { to } from '../app/route.ts'

type Mendable = Pick<AssessedRequirement, 'id' | 'status' | 'fields' | 'facts' | 'evidence'>

/** Where a person mends a requirement: the first field that is still blank, else the facts or evidence it asks for. */
export function whereToMend(requirement: Mendable, values: Readonly<Record<string, string>>): Route {
  if (requirement.id === 'items-reviewed') return to.review(requirement.evidence[0] ?? null)
  const blank = requirement.fields.find((field) => (values[field] ?? '').trim() === '')
  if (blank !== undefined) return to.petition(blank)
  const [fact] = requirement.facts
  if (requirement.status === 'weak' && fact !== undefined) return to.facts(fact)
  const [field] = requirement.fields
  if (requirement.facts.length === 0 && requirement.evidence.length === 0) return to.evidence()
  return field === undefined ? to.evidence() : to.petition(field)
}
