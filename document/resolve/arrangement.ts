import { PLAIN_NUMBERING, type ExhibitChoice, type ExhibitGroup, type Numbering } from '../../domain/exhibit.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import { exhibitNumber, numberInOrder } from './exhibit-numbers.ts'

/** How one petition's exhibits are to be ordered, grouped and numbered. */
export interface Arrangement extends Pick<Numbering, 'order' | 'scheme' | 'prefix' | 'bates'> {
  readonly groups: readonly ExhibitGroup[]
  readonly choices: ReadonlyMap<EvidenceId, Pick<ExhibitChoice, 'place' | 'group' | 'number'>>
}

/** Numbered from 1 by first citation, without groups. */
export const PLAIN_ARRANGEMENT: Arrangement = { ...PLAIN_NUMBERING, groups: [], choices: new Map() }

/** An exhibit's place in the volume: its number, and its group's heading with its letter. */
export interface Arranged<T> {
  readonly item: T
  readonly number: string
  readonly group: string | null
}

/** Orders and numbers items given in the order of their first citation. */
export function arrange<T extends { readonly evidenceId: EvidenceId }>(
  arrangement: Arrangement,
  cited: readonly T[],
): readonly Arranged<T>[] {
  const { groups, choices, order } = arrangement
  const choiceOf = ({ evidenceId }: T) => choices.get(evidenceId)
  const groupOf = (item: T) => {
    const found = groups.findIndex(({ id }) => id === choiceOf(item)?.group)
    return found < 0 ? groups.length : found
  }
  const placeOf = (item: T) => (order === 'by-hand' ? (choiceOf(item)?.place ?? Infinity) : 0)
  // Two that were never placed are Infinity apart from Infinity: neither comes first.
  const wanted = cited.toSorted((a, b) => groupOf(a) - groupOf(b) || placeOf(a) - placeOf(b) || 0)
  const present = new Set(cited.map(({ evidenceId }) => evidenceId))
  const retired = [...choices].flatMap(([id, { number }]) => (number === null || present.has(id) ? [] : [number]))
  const filed = wanted.map((item) => ({ item, filed: choiceOf(item)?.number ?? null }))
  return numberInOrder(arrangement, filed, retired).map(({ item, number }) => {
    return { item, number, group: headingOf(arrangement, groupOf(item)) }
  })
}

/** "A. Trade records"; where the exhibits themselves are lettered, without a letter of its own. */
function headingOf({ groups, scheme }: Arrangement, index: number): string | null {
  const group = groups[index]
  if (group === undefined) return groups.length > 0 ? 'Other exhibits' : null
  return scheme === 'letters'
    ? group.heading
    : `${exhibitNumber({ scheme: 'letters', prefix: '' }, index + 1)}. ${group.heading}`
}
