import type { ListEntry } from '../../domain/lists/list.ts'
import type { EntityKind } from '../../domain/entities/entity.ts'
import { comparedIdentifier } from '../../domain/entities/check-identifier.ts'
import { foldedText } from '../../domain/protection/fold.ts'
import { nameForm, type NameForm } from '../entities/name-forms.ts'

/** An entry as it is compared, and which file it stands in. */
export interface Listed {
  readonly file: number
  readonly entry: ListEntry
  readonly forms: readonly NameForm[]
  readonly identifiers: readonly string[]
  readonly addresses: readonly string[]
}

/** What of an entity is looked up. */
export interface Sought {
  readonly kind: EntityKind
  readonly forms: readonly NameForm[]
  readonly identifiers: readonly string[]
  readonly addresses: readonly string[]
}

/** A word that more entries than this have tells nothing about which of them is meant. */
const COMMON = 60
/** How many neighbours in the order of the alphabet are compared, from the front and from the back. */
const NEAR = 6

const KINDS: Readonly<Record<ListEntry['kind'], readonly EntityKind[]>> = {
  organization: ['company', 'site', 'brand'],
  person: ['person'],
  vessel: ['vessel'],
  aircraft: [],
  goods: [],
}

interface Neighbour {
  readonly key: string
  readonly listed: Listed
}

/** Entries by what they may be found by. */
export interface ListedIndex {
  readonly byKey: ReadonlyMap<string, readonly Listed[]>
  readonly forward: readonly Neighbour[]
  readonly backward: readonly Neighbour[]
}

export function listedOf(file: number, entry: ListEntry): Listed {
  return {
    file,
    entry,
    forms: entry.names.map(nameForm),
    identifiers: entry.identifiers.map(({ scheme, value }) => `${scheme} ${comparedIdentifier(scheme, value)}`),
    addresses: entry.addresses.map((text) => foldedText(text)),
  }
}

/** Makes thousands of entries findable without comparing each with each entity. */
export function indexListed(all: readonly Listed[]): ListedIndex {
  const byKey = new Map<string, Listed[]>()
  for (const listed of all) {
    for (const key of new Set(keysOf(listed))) {
      const there = byKey.get(key)
      if (there) there.push(listed)
      else byKey.set(key, [listed])
    }
  }
  const sorted = (turn: (text: string) => string) =>
    all
      .flatMap((listed) => listed.forms.map(({ latin }) => ({ key: turn(latin), listed })))
      .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return { byKey, forward: sorted((text) => text), backward: sorted(backwards) }
}

/** The entries worth comparing with an entity: of its kind, sharing a number, an address or a rare word, or near it in the alphabet. */
export function candidates(index: ListedIndex, sought: Sought): readonly Listed[] {
  const found = new Set<Listed>()
  for (const key of keysOf(sought)) {
    const sharing = index.byKey.get(key) ?? []
    if (sharing.length <= COMMON || key.startsWith('named ')) for (const listed of sharing) found.add(listed)
  }
  for (const { latin } of sought.forms) {
    near(index.forward, latin).forEach((listed) => found.add(listed))
    near(index.backward, backwards(latin)).forEach((listed) => found.add(listed))
  }
  return [...found].filter(({ entry }) => KINDS[entry.kind].includes(sought.kind))
}

const keysOf = ({ forms, identifiers, addresses }: Omit<Sought, 'kind'>): readonly string[] => [
  ...identifiers,
  ...addresses.filter((text) => text !== '').map((text) => `at ${text}`),
  ...forms.flatMap(({ latin, words }) => [`named ${latin}`, ...words.map((word) => `word ${word}`)]),
]

function near(sorted: readonly Neighbour[], key: string): readonly Listed[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.key ?? '') < key) low = middle + 1
    else high = middle
  }
  return sorted.slice(Math.max(0, low - NEAR), low + NEAR).map(({ listed }) => listed)
}

const backwards = (text: string) => Array.from(text).toReversed().join('')
