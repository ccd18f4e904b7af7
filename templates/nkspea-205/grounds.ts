import { answered, lettered } from '../kit.ts'
import type { FieldValues } from '../kit.ts'
import { SCREENING_WORDS } from './law.ts'

/** One of the grounds on which cargo may be screened. */
export interface Ground {
  readonly id: 'A' | 'B' | 'C'
  /** The requirement whose facts show it. */
  readonly tag: string
  readonly words: string
}

/** The grounds of § 9225(c)(1). */
export const GROUNDS: readonly Ground[] = [
  { id: 'A', tag: 'port-identified', words: SCREENING_WORDS.port },
  { id: 'B', tag: 'vessel-in-north-korea', words: SCREENING_WORDS.vessel },
  { id: 'C', tag: 'registry-deficient', words: SCREENING_WORDS.registry },
]

/** The grounds chosen: "A", "A and B", "(c)(1)(B)". */
export function chosenGrounds(fields: FieldValues): readonly Ground[] {
  const text = (answered(fields, 'screeningGround') ?? '').replace(/\(c\)/g, '')
  const named: readonly string[] = text.match(/\b[ABC]\b/g) ?? []
  return GROUNDS.filter(({ id }) => named.includes(id))
}

/** The grounds chosen, within a sentence: "ground (B)"; null where none is. */
export const groundsNamed = (fields: FieldValues): string | null =>
  lettered(
    'ground',
    chosenGrounds(fields).map(({ id }) => id),
  )
