import type { AppError } from '../../domain/errors.ts'
import type { TemplateInfo } from '../../domain/petition.ts'
import { useQuery } from './use-query.ts'

/** The petition this case is for: its fields, requirements and law. Undefined until it is known. */
export function useTemplate(): TemplateInfo | undefined {
  const templates = useQuery('petition', 'templates', {}).data
  const info = useQuery('case', 'info', {}).data
  if (!info) return undefined
  return templates?.find(({ id }) => id === info.template) ?? templates?.[0]
}

/** Why it can't be known, shown once above the screens: without it most of them have nothing to show. */
export function useTemplateProblem(): AppError | undefined {
  const templates = useQuery('petition', 'templates', {}).error
  const info = useQuery('case', 'info', {}).error
  return info ?? templates
}
