import type { TemplateInfo } from '../../domain/petition.ts'
import { useQuery } from './use-query.ts'

/** The petition this case is for: its fields, requirements and law. Undefined until it is known. */
export function useTemplate(): TemplateInfo | undefined {
  const templates = useQuery('petition', 'templates', {}).data
  const info = useQuery('case', 'info', {}).data
  if (!info) return undefined
  return templates?.find(({ id }) => id === info.template) ?? templates?.[0]
}
