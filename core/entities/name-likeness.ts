import { distance } from 'fastest-levenshtein'
import type { NameForm } from './name-forms.ts'

/** How alike two names are, 0 to 1, and the reason in words that follow "because". */
export interface Likeness {
  readonly score: number
  readonly why: string
}

/** Shorter names are too often alike by chance. */
const SHORTEST = 5
/** Below this share of letters in common two spellings are no hint. */
const LEAST = 0.84
const NONE: Likeness = { score: 0, why: '' }

/** The best likeness of any name of one with any name of the other. */
export function nameLikeness(first: readonly NameForm[], second: readonly NameForm[]): Likeness {
  return first
    .flatMap((one) => second.map((other) => likeness(one, other)))
    .reduce((best, next) => (next.score > best.score ? next : best), NONE)
}

function likeness(one: NameForm, other: NameForm): Likeness {
  const both = `“${one.text}” and “${other.text}”`
  if (one.bare === other.bare) return { score: 0.95, why: `${both} are the same but for legal form, signs and spacing` }
  if (one.latin === other.latin)
    return { score: 0.9, why: `${both} read the same in Latin letters, as a machine writes them` }
  if (one.words.length > 1 && one.sorted === other.sorted)
    return { score: 0.88, why: `${both} have the same words in another order` }
  const longest = Math.max(one.latin.length, other.latin.length)
  if (Math.min(one.latin.length, other.latin.length) < SHORTEST) return NONE
  const share = 1 - distance(one.latin, other.latin) / longest
  if (share < LEAST) return NONE
  return { score: share * 0.85, why: `${both} differ in ${distance(one.latin, other.latin)} of ${longest} letters` }
}
