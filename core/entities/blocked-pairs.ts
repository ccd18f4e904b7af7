import type { Profile } from './propose-pairs.ts'

/** A word that more records than this have tells nothing about which of them are one. */
const COMMON = 24
/** How many neighbours in the order of the alphabet a record is compared with, from its front and from its back. */
const NEAR = 8

type Pair = readonly [Profile, Profile]

/** The pairs worth comparing: those of one kind that share a number, an address or a rare word, or stand side by side in the alphabet. All pairs would be a square of thousands. */
export function blockedPairs(profiles: readonly Profile[]): readonly Pair[] {
  const pairs = new Map<string, Pair>()
  const note = (one: Profile, other: Profile) => {
    const [a, b] = [one.entity.id, other.entity.id]
    if (a !== b && one.entity.kind === other.entity.kind) pairs.set(a < b ? `${a} ${b}` : `${b} ${a}`, [one, other])
  }
  for (const sharing of byKey(profiles))
    sharing.forEach((one, i) => sharing.slice(i + 1).forEach((other) => note(one, other)))
  for (const turn of [(text: string) => text, backwards]) neighbours(profiles, turn, note)
  return [...pairs.values()]
}

function byKey(profiles: readonly Profile[]): readonly (readonly Profile[])[] {
  const sharing = new Map<string, Profile[]>()
  for (const profile of profiles) {
    for (const key of new Set(keysOf(profile))) sharing.set(key, [...(sharing.get(key) ?? []), profile])
  }
  return [...sharing.values()].filter(({ length }) => length > 1 && length <= COMMON)
}

const keysOf = ({ forms, identifiers, addresses }: Profile): readonly string[] => [
  ...identifiers,
  ...addresses.map((text) => `at ${text}`),
  ...forms.flatMap(({ latin, words }) => [`named ${latin}`, ...words.map((word) => `word ${word}`)]),
]

function neighbours(
  profiles: readonly Profile[],
  turn: (text: string) => string,
  note: (one: Profile, other: Profile) => void,
): void {
  const named = profiles
    .flatMap((profile) => profile.forms.map(({ latin }) => ({ key: turn(latin), profile })))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  named.forEach(({ profile }, i) => {
    for (const { profile: other } of named.slice(i + 1, i + 1 + NEAR)) note(profile, other)
  })
}

const backwards = (text: string) => Array.from(text).toReversed().join('')
