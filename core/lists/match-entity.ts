import type { Entity } from '../../domain/entities/entity.ts'
import type { ListEntry, Liking } from '../../domain/lists/list.ts'
import { differences, type Compared } from '../entities/differences.ts'
import type { NameForm } from '../entities/name-forms.ts'
import { nameLikeness, type Likeness } from '../entities/name-likeness.ts'
import { numbersDiffer, profileOf } from '../entities/propose-pairs.ts'
import { candidates, type Listed, type ListedIndex } from './listed-index.ts'

/** Below this nobody is asked. */
const LEAST = 0.6
/** At most so many entries are offered for one entity, the likeliest. */
const MOST = 12
const SAME_NAME = 0.88
/** A listed name may go on after the entity's: "Ninestar Corporation and its subsidiaries". */
const WITHIN = 0.72
/** A single word shorter than this stands in too many names. */
const TELLING = 6
const OTHER_NUMBER = 0.75

/** Entries that may name an entity, the likeliest first, each with the reasons and where they differ. */
export function matchEntity(index: ListedIndex, entity: Entity): { listed: Listed; liking: Liking }[] {
  const profile = profileOf(entity)
  return candidates(index, { ...profile, kind: entity.kind })
    .flatMap((listed) => {
      const liking = likingOf(profile, listed)
      return liking.likeness < LEAST ? [] : [{ listed, liking }]
    })
    .toSorted((a, b) => b.liking.likeness - a.liking.likeness || a.listed.entry.row - b.listed.entry.row)
    .slice(0, MOST)
}

function likingOf(profile: ReturnType<typeof profileOf>, { entry, ...listed }: Listed): Liking {
  const number = profile.identifiers.find((one) => listed.identifiers.includes(one))
  const name = [nameLikeness(profile.forms, listed.forms), standsWithin(profile.forms, listed.forms)].reduce(
    (best, next) => (next.score > best.score ? next : best),
  )
  const address = profile.addresses.some((text) => text !== '' && listed.addresses.includes(text))
  const found = [name.score, number === undefined ? 0 : 0.99, address ? LEAST : 0]
  const together = 1 - found.reduce((left, score) => left * (1 - score), 1)
  const other = number === undefined && numbersDiffer(profile.entity, asCompared(entry))
  const why = [
    number === undefined ? '' : `both have the number ${number.toUpperCase()}`,
    name.why,
    address ? 'both have the same address' : '',
    other ? 'they have different numbers of one kind' : '',
  ].filter((words) => words !== '')
  return {
    by:
      number === undefined
        ? name.score >= SAME_NAME
          ? 'name'
          : name.score >= LEAST
            ? 'likeness'
            : 'address'
        : 'number',
    likeness: other ? together * OTHER_NUMBER : together,
    why,
    differences: differences(profile.entity, asCompared(entry)),
  }
}

/** Whether every word of one name stands in another. */
function standsWithin(first: readonly NameForm[], second: readonly NameForm[]): Likeness {
  for (const one of first) {
    for (const other of second) {
      const [shorter, longer] = one.words.length <= other.words.length ? [one, other] : [other, one]
      const telling = shorter.words.length > 1 || (shorter.words[0]?.length ?? 0) >= TELLING
      if (telling && shorter.words.every((word) => longer.words.includes(word)))
        return { score: WITHIN, why: `every word of “${shorter.text}” stands in “${longer.text}”` }
    }
  }
  return { score: 0, why: '' }
}

/** An entry in the shape of a record, to be set beside one. */
const asCompared = ({ names, country, identifiers, addresses }: ListEntry): Compared => ({
  names: names.map((text) => ({ text, use: 'name', source: null })),
  country,
  identifiers: identifiers.map((one) => ({ ...one, check: 'none' })),
  addresses: addresses.map((text) => ({ text, latitude: null, longitude: null })),
})
