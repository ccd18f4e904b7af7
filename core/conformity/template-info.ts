import { FieldSpec } from '../../domain/petition.ts'
import type { TemplateInfo } from '../../domain/petition.ts'
import type { Template } from '../../templates/template.ts'

/** A template as lists, forms and help show it. Throws if a field lacks its words, type or group (a mistake in the template). */
export function templateInfo(template: Template): TemplateInfo {
  return {
    id: template.id,
    title: template.title,
    addressee: template.addressee,
    legalBasis: [...template.legalBasis],
    fields: Object.keys(template.fields.shape).map((name) => fieldSpec(template, name)),
    requirements: Object.entries(template.requirements).map(([id, { cites, says, group }]) => ({
      id,
      cites,
      says,
      group,
    })),
  }
}

function fieldSpec(template: Template, name: string): FieldSpec {
  const field = template.fields.shape[name]
  const required = field?.safeParse(undefined).success === false
  return FieldSpec.parse({ name, says: field?.description, ...field?.meta(), required })
}
