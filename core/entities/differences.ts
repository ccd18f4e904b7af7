import { bareName } from '../../domain/entities/bare-name.ts'
import { comparedIdentifier } from '../../domain/entities/check-identifier.ts'
import { SCHEMES, type Difference, type Entity } from '../../domain/entities/entity.ts'
import { foldedText } from '../../domain/protection/fold.ts'

/** What of a record is set beside another. */
export type Compared = Pick<Entity, 'names' | 'country' | 'identifiers' | 'addresses'>

/** What two records have in each field, side by side; fields that neither has are left out. */
export function differences(first: Compared, second: Compared): Difference[] {
  const names = (entity: Compared) => entity.names.map(({ text }) => text)
  const addresses = (entity: Compared) => entity.addresses.map(({ text }) => text)
  const country = (entity: Compared) => (entity.country === null ? [] : [entity.country])
  return [
    row('name', 'Names', names(first), names(second), (text) => bareName(text).together),
    row('country', 'Country', country(first), country(second), foldedText),
    ...SCHEMES.map((scheme) => {
      const numbers = (entity: Compared) =>
        entity.identifiers.filter((one) => one.scheme === scheme).map(({ value }) => value)
      return row('identifier', scheme, numbers(first), numbers(second), (value) => comparedIdentifier(scheme, value))
    }),
    row('address', 'Address', addresses(first), addresses(second), foldedText),
  ].filter(({ first: one, second: other }) => one !== null || other !== null)
}

function row(
  field: Difference['field'],
  words: string,
  first: readonly string[],
  second: readonly string[],
  plain: (text: string) => string,
): Difference {
  const there = second.map(plain)
  const told = (values: readonly string[]) => (values.length === 0 ? null : values.join('; '))
  return {
    field,
    words,
    first: told(first),
    second: told(second),
    same: first.map(plain).some((text) => there.includes(text)),
  }
}
