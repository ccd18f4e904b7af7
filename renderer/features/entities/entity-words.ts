import type { Check, EntityKind, NameUse, Scheme } from '../../../domain/entities/entity.ts'
import type { Proof } from '../../../domain/entities/link.ts'

/** What each kind of entity is called. */
export const KIND_WORDS: Readonly<Record<EntityKind, string>> = {
  company: 'Company',
  person: 'Person',
  site: 'Site',
  vessel: 'Vessel',
  brand: 'Brand',
}

/** How a name stands to its entity. */
export const USE_WORDS: Readonly<Record<NameUse, string>> = {
  name: 'As written',
  romanised: 'In Latin letters',
  translated: 'Translated',
  former: 'Former',
  trading: 'Trading as',
}

/** What each kind of number is called. */
export const SCHEME_WORDS: Readonly<Record<Scheme, string>> = {
  uscc: 'USCC (China)',
  imo: 'IMO number',
  duns: 'D-U-N-S',
  lei: 'LEI',
  registration: 'Register no.',
  other: 'Other',
}

/** What arithmetic says of a number; null where it says nothing. */
export const CHECK_WORDS: Readonly<
  Record<Check, { readonly tone: 'met' | 'weak' | 'missing'; readonly words: string } | null>
> = {
  fits: { tone: 'met', words: 'Check digit fits' },
  'does-not-fit': { tone: 'missing', words: 'Check digit does not fit' },
  'wrong-shape': { tone: 'weak', words: 'Not of this form' },
  none: null,
}

/** How a link is backed, as a sign and words. */
export const PROOF_WORDS: Readonly<
  Record<Proof, { readonly tone: 'met' | 'weak' | 'missing'; readonly words: string }>
> = {
  proved: { tone: 'met', words: 'Proved' },
  inferred: { tone: 'weak', words: 'Inferred' },
  none: { tone: 'missing', words: 'No proof' },
}
