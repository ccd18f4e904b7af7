import type { TemplateInfo } from '../../domain/petition.ts'
import { templates } from '../../templates/registry.ts'
import { templateInfo } from '../conformity/template-info.ts'

/** Every petition that can be written, with its fields and what it checks. */
export function listTemplates(): TemplateInfo[] {
  return templates.map(templateInfo)
}
