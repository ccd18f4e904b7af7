import { comparedIdentifier } from '../../domain/entities/check-identifier.ts'
import type { Entity, Judgment, Proposal, Scheme } from '../../domain/entities/entity.ts'
import { foldedText } from '../../domain/protection/fold.ts'
import { groupsOf } from './groups-of.ts'
import { differences } from './differences.ts'
import { blockedPairs } from './blocked-pairs.ts'
import { nameForm, type NameForm } from './name-forms.ts'
import { nameLikeness } from './name-likeness.ts'

/** What of a record is compared. */
export interface Profile {
  readonly entity: Entity
  readonly forms: readonly NameForm[]
  /** "uscc 9135…": scheme and number. */
  readonly identifiers: readonly string[]
  readonly addresses: readonly string[]
}

/** Below this nobody is asked. */
const LEAST = 0.6
/** What is left of a likeness where one kind of number differs: two firms may share a name, not a number. */
const OTHER_NUMBER = 0.75

/** Pairs of records that may be one entity by name, number or address, the likeliest first. Pairs judged same or different, alone or through others, are not asked again. */
export function proposePairs(entities: readonly Entity[], judgments: readonly Judgment[]): Proposal[] {
  const profiles = entities.map(profileOf)
  const settled = settledPairs(judgments)
  const undecided = new Set(judgments.filter(({ verdict }) => verdict === 'undecided').map(pairKey))
  return blockedPairs(profiles)
    .filter(([one, other]) => !settled(one.entity.id, other.entity.id))
    .flatMap(([one, other]) => proposal(one, other, undecided))
    .toSorted((a, b) => b.score - a.score || a.first.localeCompare(b.first) || a.second.localeCompare(b.second))
}

/** A record with its names, numbers and addresses as they are compared. */
export function profileOf(entity: Entity): Profile {
  return {
    entity,
    forms: entity.names.map(({ text }) => nameForm(text)),
    identifiers: entity.identifiers.map(({ scheme, value }) => `${scheme} ${comparedIdentifier(scheme, value)}`),
    addresses: entity.addresses.map(({ text }) => foldedText(text)),
  }
}

function proposal(one: Profile, other: Profile, undecided: ReadonlySet<string>): readonly Proposal[] {
  const [a, b] = one.entity.id < other.entity.id ? [one, other] : [other, one]
  const name = nameLikeness(a.forms, b.forms)
  const number = a.identifiers.find((identifier) => b.identifiers.includes(identifier))
  const address = a.addresses.some((text) => text !== '' && b.addresses.includes(text))
  const found = [name.score, number === undefined ? 0 : 0.99, address ? LEAST : 0]
  const together = 1 - found.reduce((left, score) => left * (1 - score), 1)
  const score = number === undefined && numbersDiffer(a.entity, b.entity) ? together * OTHER_NUMBER : together
  if (score < LEAST) return []
  const why = [
    number === undefined ? '' : `both have the number ${number.toUpperCase()}`,
    name.why,
    address ? 'both have the same address' : '',
  ].filter((words) => words !== '')
  const pair = { first: a.entity.id, second: b.entity.id }
  return [
    { ...pair, score, why, differences: differences(a.entity, b.entity), undecided: undecided.has(pairKey(pair)) },
  ]
}

type Numbered = Pick<Entity, 'identifiers'>

/** Numbers of which a firm or ship has one. */
const NUMBERED: readonly Scheme[] = ['uscc', 'imo', 'duns', 'lei']

/** Whether both have a number of one kind, and not the same one. */
export function numbersDiffer(a: Numbered, b: Numbered): boolean {
  const of = (entity: Numbered, scheme: Scheme) =>
    entity.identifiers.filter((one) => one.scheme === scheme).map(({ value }) => comparedIdentifier(scheme, value))
  return NUMBERED.some((scheme) => {
    const [here, there] = [of(a, scheme), of(b, scheme)]
    return here.length > 0 && there.length > 0 && !here.some((value) => there.includes(value))
  })
}

const pairKey = ({ first, second }: Pick<Judgment, 'first' | 'second'>) => `${first} ${second}`

/** Whether two records need no question: both in one group, or their groups judged different. */
function settledPairs(judgments: readonly Judgment[]): (one: string, other: string) => boolean {
  const root = groupsOf(judgments)
  const apart = new Set(
    judgments
      .filter(({ verdict }) => verdict === 'different')
      .flatMap(({ first, second }) => [`${root(first)} ${root(second)}`, `${root(second)} ${root(first)}`]),
  )
  return (one, other) => root(one) === root(other) || apart.has(`${root(one)} ${root(other)}`)
}
