import type { Scheme } from '../../domain/entities/entity.ts'
import type { ListEntry } from '../../domain/lists/list.ts'

type Numbered = ListEntry['identifiers'][number]

/** What OFAC's words for a type mean; where there is none it is an organization. */
export function sdnKind(type: string | null): ListEntry['kind'] {
  switch (type?.trim().toLowerCase()) {
    case 'individual':
      return 'person'
    case 'vessel':
      return 'vessel'
    case 'aircraft':
      return 'aircraft'
    default:
      return 'organization'
  }
}

/** How remarks and lists of numbers name the schemes that entities have. */
const WORDS: readonly (readonly [RegExp, Scheme])[] = [
  [/\bIMO (\d{7})\b/gu, 'imo'],
  [/\b(?:Unified Social Credit Code|USCC)[^0-9A-Z]{0,12}(?:\(USCC\) )?([0-9A-HJ-NP-RT-UW-Y]{18})\b/gu, 'uscc'],
  [/\b(?:Legal Entity (?:Number|Identifier)|LEI)[^0-9A-Z]{1,4}([0-9A-Z]{18}\d{2})\b/gu, 'lei'],
  [/\bD-U-N-S Number (\d{2}-?\d{3}-?\d{4})\b/gu, 'duns'],
  [
    /\b(?:Registration|Company|Business) (?:ID|Number|Registration Number) ([0-9A-Z][0-9A-Z./-]{3,30})\b/gu,
    'registration',
  ],
]

/** Numbers of known schemes that a remark of an entry tells. */
export function numbersIn(remarks: string): Numbered[] {
  return WORDS.flatMap(([words, scheme]) =>
    Array.from(remarks.matchAll(words), ([, value = '']) => ({ scheme, value })),
  )
}
