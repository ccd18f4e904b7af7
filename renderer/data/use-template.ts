import type { TemplateInfo } from '../../domain/petition.ts'
import { useQuery } from './use-query.ts'

/** The petition this case is for: its fields, requirements and law. Undefined until it is known. */
export function useTemplate(): TemplateInfo | undefined {
  return useQuery('petition', 'templates', {}).data?.[0]
}
