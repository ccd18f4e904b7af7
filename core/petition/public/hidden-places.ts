import type { FindProtected } from '../../../domain/protection/find-protected.ts'
import type { PlacedRun } from '../../evidence/placed-words.ts'
import type { PlacedLetter } from '../../evidence/placed-letters.ts'
import type { MarkedRegion } from './page-rules.ts'

/** A rectangle in points from the upper left corner of a page as it is shown. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A black box and what is written on it. */
export interface HiddenPlace extends Place {
  readonly label: string
}

/** What is left of a page when its protected words are taken out: boxes over them, and every other word where it stands. */
export interface HiddenPage {
  readonly places: readonly HiddenPlace[]
  readonly words: readonly PlacedRun[]
}

/** Space left around a hidden passage, in points: glyphs reach beyond the boxes that fonts claim. */
const AROUND = 1.6

/** Where a page's protected words and marked regions lie, and the words that remain. */
export function hiddenPlaces(
  letters: readonly PlacedLetter[],
  find: FindProtected,
  regions: readonly (MarkedRegion & Place)[],
): HiddenPage {
  const offsets = offsetsOf(letters)
  const text = letters.map(({ letter }) => letter).join('')
  const passages = find(text).map(({ start, end, instead }) => {
    const own = letters.filter((_, i) => (offsets[i] ?? 0) < end && (offsets[i + 1] ?? text.length) > start)
    return { own, instead }
  })
  const boxes = passages.flatMap(({ own, instead }) =>
    linesOf(own).map((line) => ({ ...boundsOf(line), label: instead })),
  )
  const places = [...boxes.map(grown), ...regions]
  const taken = new Set(passages.flatMap(({ own }) => own))
  const left = letters.map((letter) =>
    taken.has(letter) || places.some((place) => touches(place, letter)) ? null : letter,
  )
  return { places, words: wordsOf(left) }
}

function offsetsOf(letters: readonly PlacedLetter[]): readonly number[] {
  let at = 0
  return letters.map(({ letter }) => {
    const start = at
    at += letter.length
    return start
  })
}

const hasSize = ({ width, height }: Place): boolean => width > 0 || height > 0

/** Letters in rows: a new one begins where a letter does not stand beside the one before. */
function linesOf(letters: readonly PlacedLetter[]): readonly (readonly PlacedLetter[])[] {
  const lines: PlacedLetter[][] = []
  for (const letter of letters.filter((each) => hasSize(each) && each.letter.trim() !== '')) {
    const line = lines.at(-1)
    const before = line?.at(-1)
    if (line && before && isBeside(before, letter)) line.push(letter)
    else lines.push([letter])
  }
  return lines
}

function isBeside(a: Place, b: Place): boolean {
  const size = Math.max(a.height, b.height, 4)
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  const gap = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width)
  return overlap > -size * 0.5 && gap < size * 2
}

function boundsOf(letters: readonly Place[]): Place {
  const left = Math.min(...letters.map(({ x }) => x))
  const top = Math.min(...letters.map(({ y }) => y))
  const right = Math.max(...letters.map(({ x, width }) => x + width))
  const bottom = Math.max(...letters.map(({ y, height }) => y + height))
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function grown({ x, y, width, height, label }: HiddenPlace): HiddenPlace {
  // A row without ascenders or descenders is still as high as its letters' size.
  const around = Math.max(AROUND, height * 0.18)
  return { x: x - around, y: y - around, width: width + 2 * around, height: height + 2 * around, label }
}

function touches(place: Place, letter: Place): boolean {
  if (!hasSize(letter)) return false
  const inX = letter.x < place.x + place.width && letter.x + letter.width > place.x
  const inY = letter.y + letter.height * 0.25 < place.y + place.height && letter.y + letter.height * 0.75 > place.y
  return inX && inY
}

/** Words as runs of letters that stand beside each other; a hidden letter, a space or a new line ends one. */
function wordsOf(letters: readonly (PlacedLetter | null)[]): readonly PlacedRun[] {
  const words: PlacedLetter[][] = []
  let open: PlacedLetter[] | null = null
  for (const letter of letters) {
    const before: PlacedLetter | undefined = open?.at(-1)
    if (!letter || letter.letter.trim() === '' || !hasSize(letter)) open = null
    else if (open && before && isBeside(before, letter)) open.push(letter)
    else words.push((open = [letter]))
  }
  return words.map((word) => ({ text: word.map(({ letter }) => letter).join(''), ...boundsOf(word) }))
}
