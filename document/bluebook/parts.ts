import type { CitePart } from '../../domain/authority.ts'

/** What a form may be written from: words, italic ones, or nothing where the record has none. */
export type Piece = string | CitePart | null | undefined

/** Pieces as parts of a cite; the empty ones vanish. */
export function parts(...pieces: readonly Piece[]): readonly CitePart[] {
  return pieces.flatMap((piece) => {
    if (piece === null || piece === undefined || piece === '') return []
    return typeof piece === 'string' ? [{ text: piece, italic: false }] : [piece]
  })
}

export const italic = (text: string): CitePart => ({ text, italic: true })

/** Groups of pieces with commas between those that are not empty. */
export function commas(...groups: readonly (readonly CitePart[])[]): readonly CitePart[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, i) => (i === 0 ? group : [{ text: ', ', italic: false }, ...group]))
}

/** A page of a volume as the Federal Register is cited: 26582 → "26,582". */
export const grouped = (digits: string): string =>
  digits.replace(/\d{4,}/g, (run) => run.replace(/\B(?=(\d{3})+$)/g, ','))
