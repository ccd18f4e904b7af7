import { bareName } from '../../domain/entities/bare-name.ts'
import { bareIdentifier } from '../../domain/entities/check-identifier.ts'
import { SCHEMES, type Difference, type Entity } from '../../domain/entities/entity.ts'
import { foldedText } from '../../domain/protection/fold.ts'

/** What two records have in each field, side by side; fields that neither has are left out. */
export function differences(first: Entity, second: Entity): Difference[] {
  const names = (entity: Entity) => entity.names.map(({ text }) => text)
  const addresses = (entity: Entity) => entity.addresses.map(({ text }) => text)
  const country = (entity: Entity) => (entity.country === null ? [] : [entity.country])
  return [
    row('name', 'Names', names(first), names(second), (text) => bareName(text).together),
    row('country', 'Country', country(first), country(second), foldedText),
    ...SCHEMES.map((scheme) => {
      const numbers = (entity: Entity) =>
        entity.identifiers.filter((one) => one.scheme === scheme).map(({ value }) => value)
      return row('identifier', scheme, numbers(first), numbers(second), bareIdentifier)
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
