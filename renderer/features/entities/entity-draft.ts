import type { EntityKind, NameUse, Scheme, WrittenEntity } from '../../../domain/entities/entity.ts'
import type { EvidenceId } from '../../../domain/ids.ts'

/** An entity as it is being written: every blank a string. */
export interface EntityDraft {
  readonly kind: EntityKind
  readonly names: readonly { readonly text: string; readonly use: NameUse; readonly source: EvidenceId | null }[]
  readonly country: string
  readonly identifiers: readonly { readonly scheme: Scheme; readonly value: string }[]
  readonly addresses: readonly { readonly text: string; readonly place: string }[]
  readonly note: string
}

/** An entity of which nothing is written yet. */
export const EMPTY_ENTITY: EntityDraft = {
  kind: 'company',
  names: [{ text: '', use: 'name', source: null }],
  country: '',
  identifiers: [],
  addresses: [],
  note: '',
}

/** A stored record as the form shows it. */
export function draftOf({ kind, names, country, identifiers, addresses, note }: WrittenEntity): EntityDraft {
  return {
    kind,
    names: names.map(({ text, use, source }) => ({ text, use, source })),
    country: country ?? '',
    identifiers: identifiers.map(({ scheme, value }) => ({ scheme, value })),
    addresses: addresses.map(({ text, latitude, longitude }) => ({
      text,
      place: latitude === null ? '' : `${latitude}, ${longitude}`,
    })),
    note: note ?? '',
  }
}

const PLACE = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/

/** What is wrong with a place as typed, or null. */
export function placeTrouble(typed: string): string | null {
  if (typed.trim() === '') return null
  const [, north, east] = PLACE.exec(typed) ?? []
  const inside = north !== undefined && Math.abs(Number(north)) <= 90 && Math.abs(Number(east)) <= 180
  return inside ? null : 'Write degrees north and east: 40.12, 124.39.'
}

/** What the form says of an entity, as it is to be stored; rows left blank are left out. Null while it has no name or a place is no place. */
export function writtenIn(draft: EntityDraft): WrittenEntity | null {
  const names = filled(draft.names, 'text')
  if (names.length === 0 || draft.addresses.some(({ place }) => placeTrouble(place) !== null)) return null
  return {
    kind: draft.kind,
    names,
    country: draft.country.trim() || null,
    identifiers: filled(draft.identifiers, 'value'),
    addresses: filled(draft.addresses, 'text').map(addressOf),
    note: draft.note.trim() || null,
  }
}

/** The rows that say something, with single spaces, as they are stored. */
function filled<K extends string, T extends { readonly [key in K]: string }>(rows: readonly T[], key: K): T[] {
  return rows
    .map((row) => ({ ...row, [key]: row[key].trim().replaceAll(/\s+/g, ' ') }))
    .filter((row) => row[key] !== '')
}

function addressOf({ text, place }: EntityDraft['addresses'][number]): WrittenEntity['addresses'][number] {
  const [, north, east] = PLACE.exec(place) ?? []
  const known = north !== undefined && east !== undefined
  return { text, latitude: known ? Number(north) : null, longitude: known ? Number(east) : null }
}
