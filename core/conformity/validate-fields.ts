import type { FieldValues } from '../../domain/petition.ts'
import type { Template } from '../../templates/template.ts'

export interface FieldProblem {
  readonly field: string
  /** The field's plain words. */
  readonly says: string
  readonly problem: string
}

/** What is wrong with the fields: a draft's only where something is written, a final petition's also where it must be. */
export function fieldProblems(template: Template, fields: FieldValues, final: boolean): readonly FieldProblem[] {
  return Object.entries(template.fields.shape).flatMap(([field, type]) => {
    const written = fields[field]?.trim() ?? ''
    if (written === '' && !final) return []
    const checked = type.safeParse(written === '' ? undefined : written)
    if (checked.success) return []
    const problem = written === '' ? 'Not filled.' : (checked.error.issues[0]?.message ?? 'Not as it should be.')
    return [{ field, says: type.description ?? '', problem }]
  })
}
