import { foldLetter } from './fold-letter.ts'
import { isRun, LETTERS } from './cut-words.ts'
import type { Term } from './query.ts'

/** A piece of a page around its first match, and where the matches stand in it (UTF-16 units). */
export interface Snippet {
  readonly snippet: string
  readonly marks: [number, number][]
}

const BEFORE = 60
const LENGTH = 200
const MOST_MARKS = 50

/** A line as it is compared, and where each of its units stands in the line. */
interface Folded {
  readonly text: string
  readonly at: (position: number) => number
}

function foldLine(line: string): Folded {
  if (!/\P{ASCII}/u.test(line)) return { text: line.toLowerCase(), at: (position) => position }
  const at: number[] = []
  let text = ''
  for (const { 0: letter, index } of line.matchAll(LETTERS)) {
    const folded = letter < '\u0080' ? letter.toLowerCase() : foldLetter(letter)
    for (let i = 0; i < folded.length; i++) at.push(index)
    text += folded
  }
  return { text, at: (position) => at[position] ?? line.length }
}

/** Finds a term again in folded text. */
export interface Finder {
  /** What a match begins with: looked for first, as that is quick. */
  readonly first: string
  readonly whole: RegExp
  readonly startsWord: boolean
}

const escaped = (letter: string) => letter.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`)
/** What may stand within a word: a hyphen where its line ended, an apostrophe. */
const PARTED = "(?:[-\u2010]\\s+|['\u2018\u2019\u02bc\u02bb`\u00b4])?"
const WITHIN_RUN = String.raw`\s*`
const BETWEEN = String.raw`[^\p{L}\p{N}]*`
const WORD_ENDS = String.raw`(?![\p{L}\p{N}\p{M}])`

/** How terms are found again where they stand. Between words any signs may stand, within a run spaces. */
export function findersOf(terms: readonly Term[]): readonly Finder[] {
  return terms.map(({ marks, begins }) => {
    const [head = '', last = ''] = [marks[0], marks.at(-1)]
    const words = marks.map((word) => Array.from(word, escaped).join(isRun(word) ? WITHIN_RUN : PARTED))
    return {
      first: isRun(head) ? (Array.from(head)[0] ?? '') : head.slice(0, 3),
      whole: new RegExp(words.join(BETWEEN) + (begins || isRun(last) ? '' : WORD_ENDS), 'uy'),
      startsWord: !isRun(head),
    }
  })
}

/** The words around the first match of any term, white space as single spaces, cut at about 200 characters. */
export function snippetOf(text: string, finders: readonly Finder[]): Snippet {
  const folded = foldLine(text)
  const firsts = finders.flatMap((finder) => find(folded.text, finder, 0, folded.text.length, 1))
  const first = firsts.length === 0 ? 0 : Math.min(...firsts.map(([from]) => folded.at(from)))
  const from = startBefore(text, first)
  const end = Math.min(text.length, from + LENGTH)
  const marks = firsts.length === 0 ? [] : marksIn(folded, finders, first, end)
  return joined(text, from, end, marks)
}

/** Where a snippet begins: a word's beginning a little before the first match. */
function startBefore(text: string, first: number): number {
  if (first <= BEFORE) return 0
  const space = text.slice(first - BEFORE, first).search(/\s/u)
  return first - BEFORE + space + 1
}

function joined(text: string, from: number, end: number, marks: readonly [number, number][]): Snippet {
  let snippet = ''
  const placed: [number, number][] = []
  const take = (until: number, since: number) => {
    const piece = text.slice(since, until).replaceAll(/\s+/gu, ' ')
    const start = snippet.length
    snippet += snippet === '' || snippet.endsWith(' ') ? piece.trimStart() : piece
    return start
  }
  let reached = from
  for (const [a, b] of marks) {
    take(a, reached)
    placed.push([take(b, a), snippet.length])
    reached = b
  }
  take(end, reached)
  const lead = from > 0 ? '… ' : ''
  return {
    snippet: `${lead}${snippet.trimEnd()}${end < text.trimEnd().length ? ' …' : ''}`,
    marks: placed.map(([a, b]): [number, number] => [a + lead.length, b + lead.length]),
  }
}

function marksIn(folded: Folded, finders: readonly Finder[], first: number, end: number): [number, number][] {
  const [low, high] = [lowest(folded, first), lowest(folded, end)]
  const found = finders
    .flatMap((finder) => find(folded.text, finder, low, high, MOST_MARKS))
    .map(([a, b]): [number, number] => [folded.at(a), folded.at(b)])
    .filter(([a, b]) => b <= end && a < b)
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
  let reached = 0
  // Ways of one word overlap; the first and longest stands for them.
  return found.filter(([a, b]) => {
    const free = a >= reached
    if (free) reached = b
    return free
  })
}

/** The lowest position of folded text that stands at or after a place of the line. */
function lowest({ text, at }: Folded, place: number): number {
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(middle) < place) low = middle + 1
    else high = middle
  }
  return low
}

const WORD = /[\p{L}\p{N}\p{M}]/u

function find(text: string, finder: Finder, from: number, to: number, most: number): [number, number][] {
  const found = findFrom(text, finder, finder.first, from, to, most)
  // A word that is parted near its beginning is found by its first letter alone.
  return found.length > 0 ? found : findFrom(text, finder, finder.first.slice(0, 1), from, to, most)
}

function findFrom(
  text: string,
  { whole, startsWord }: Finder,
  first: string,
  from: number,
  to: number,
  most: number,
): [number, number][] {
  const found: [number, number][] = []
  if (first === '') return found
  for (let i = text.indexOf(first, from); i >= 0 && i < to && found.length < most; i = text.indexOf(first, i + 1)) {
    if (startsWord && i > 0 && WORD.test(text.charAt(i - 1))) continue
    whole.lastIndex = i
    const length = whole.exec(text)?.[0].length
    if (length !== undefined) found.push([i, i + length])
  }
  return found
}
