import type { PDFFont } from 'pdf-lib'
import type { PlacedRun } from '../../evidence/placed-words.ts'
import type { HiddenPlace } from './hidden-places.ts'

/** Faces every reader of PDF has: of the words beneath a picture, and of what is written on its boxes. */
export interface LayerFonts {
  readonly words: PDFFont
  readonly labels: PDFFont
}

const known = new WeakMap<PDFFont, ReadonlySet<number>>()

/** Whether words can be written in the plain faces: those know the letters of western Europe alone. */
export function latinWords({ words: font }: LayerFonts, words: readonly PlacedRun[]): boolean {
  const letters = known.get(font) ?? new Set(font.getCharacterSet())
  known.set(font, letters)
  return words.every(({ text }) => Array.from(plain(text)).every((letter) => letters.has(letter.codePointAt(0) ?? 0)))
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ')

/** How much of the height of its rectangle a word's letters take, and how far down its line lies. */
const [SIZE, LINE] = [0.75, 0.75]

/** Words that are read and found but not seen, each stretched to the rectangle it came from, so that a selection falls on what it covers. */
export function wordsContent(
  { words: font }: LayerFonts,
  { height: high }: { readonly height: number },
  words: readonly PlacedRun[],
): string {
  const rows = words.map(({ text, x, y, width, height }) => {
    const size = Math.max(1, height) * SIZE
    const natural = font.widthOfTextAtSize(plain(text), size)
    if (natural <= 0) return ''
    const place = [width / natural, 0, 0, 1, x, high - y - Math.max(1, height) * LINE]
    return `/Words ${size.toFixed(3)} Tf ${numbers(place)} Tm ${font.encodeText(plain(text)).toString()} Tj\n`
  })
  return `BT 3 Tr\n${rows.join('')}ET\n`
}

const numbers = (values: readonly number[]): string => values.map((value) => value.toFixed(4)).join(' ')

const SMALLEST = 3
const LARGEST = 11

/** The alias, or the exemption, in white on the box; as text, so that it is read where the words stood. */
export function labelContent({ labels: font }: LayerFonts, place: HiddenPlace, high: number): string {
  const words = place.label.replace(/[^ -~]/gu, '')
  if (words.trim() === '') return ''
  const { x, y, width, height } = place
  const natural = font.widthOfTextAtSize(words, 1)
  const size = Math.max(SMALLEST, Math.min(LARGEST, height * 0.72, (width * 0.94) / natural))
  const left = x + Math.max(0, (width - natural * size) / 2)
  const base = high - y - height / 2 - size * 0.35
  const at = numbers([1, 0, 0, 1, left, base])
  return `q 1 1 1 rg BT 0 Tr /Labels ${size.toFixed(3)} Tf ${at} Tm ${font.encodeText(words).toString()} Tj ET Q\n`
}
