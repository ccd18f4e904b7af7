import type { FieldSpec, FieldValues } from '../../domain/petition.ts'
import type { PortalField } from '../../domain/filing.ts'
import { VERSION_WORDS } from '../../domain/protection/protection.ts'
import type { DocumentVersion } from '../petition/public/document-version.ts'
import { hide, type Hiding } from '../protection/hiding.ts'
import { portalText } from './portal-text.ts'

/** What a person pastes into the portal: one block for each field of the petition that is filled in, in the order of the form, as one of the versions says it. */
export function portalFields(
  fields: readonly FieldSpec[],
  values: FieldValues,
  version: DocumentVersion | null = null,
  hiding: Hiding | null = null,
): PortalField[] {
  const said = hide(version ? { ...values, ...editionOf(version, values) } : values, hiding)
  return fields.flatMap(({ name, says }) => {
    const value = said[name]
    if (value === undefined || value.trim() === '') return []
    const { text, left } = portalText(value)
    return [{ field: says, text, length: text.length, left: [...left] }]
  })
}

/** Whatever was typed, the sheet names the version it is of. */
const editionOf = ({ of }: DocumentVersion, { edition }: FieldValues): FieldValues =>
  edition === undefined ? {} : { edition: VERSION_WORDS[of] }
