import type { FieldSpec, FieldValues } from '../../domain/petition.ts'
import type { PortalField } from '../../domain/filing.ts'
import { portalText } from './portal-text.ts'

/** What a person pastes into the portal: one block for each field of the petition that is filled in, in the order of the form. */
export function portalFields(fields: readonly FieldSpec[], values: FieldValues): PortalField[] {
  return fields.flatMap(({ name, says }) => {
    const value = values[name]
    if (value === undefined || value.trim() === '') return []
    const { text, left } = portalText(value)
    return [{ field: says, text, length: text.length, left: [...left] }]
  })
}
