import { isRun, pairsOf, splitWords } from './cut-words.ts'

/** Words that follow on each other; the last may go on where `begins`. `marks` are they as written, to be found again in a page. */
export interface Term {
  readonly tokens: readonly string[]
  readonly begins: boolean
  readonly marks: readonly string[]
}

/** What a page must have: every part; of a part, any of its ways; of a way, every term. */
export interface Part {
  readonly typed: string
  readonly ways: readonly (readonly Term[])[]
}

const QUOTED = /["“”„«»「」『』＂]([^"“”„«»「」『』＂]+)["“”„«»「」『』＂]/gu

/** Reads what was typed: phrases in quotation marks word for word, other words by their beginnings, all of them on one page. */
export function readWords(typed: string): readonly Part[] {
  const phrases = [...typed.matchAll(QUOTED)].map(({ 1: words = '' }) => phrasePart(words))
  const loose = splitWords(typed.replaceAll(QUOTED, ' ')).map(wordPart)
  return [...phrases, ...loose].filter(({ ways }) => ways.length > 0)
}

/** A part that a phrase matches, in every way its spaces may fall. */
export function phrasePart(typed: string): Part {
  const words = splitWords(typed)
  if (words.length === 0) return { typed, ways: [] }
  const asTyped = term(words, false)
  const whole = words.join('')
  return { typed, ways: onlyHangul(whole) ? spacings(whole, words) : [[asTyped]] }
}

function wordPart(word: string): Part {
  return { typed: word, ways: onlyHangul(word) ? spacings(word, [word]) : [[term([word], true)]] }
}

const onlyHangul = (word: string) => /^\p{Script=Hangul}{2,24}$/u.test(word)

/** Korean as typed, written together, and with one space or line end anywhere: writers differ, and lines end within words. */
function spacings(whole: string, words: readonly string[]): readonly (readonly Term[])[] {
  const syllables = Array.from(whole)
  const splits = syllables.slice(1).map((_, i) => [syllables.slice(0, i + 1).join(''), syllables.slice(i + 1).join('')])
  const all = words.length > 2 ? [[whole], ...splits, words] : [[whole], ...splits]
  return all.map((written) => [{ ...term(written, false), marks: [whole] }])
}

/** The term of words in a row. A run that ends it is open, so that it is found inside a longer one. */
function term(words: readonly string[], loose: boolean): Term {
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1).flatMap((word) => (isRun(word) ? pairsOf(word) : [word]))
  const tokens = [...before, ...(isRun(last) ? pairsOf(last, false) : [last])]
  const alone = Array.from(last).length === 1
  return { tokens, begins: isRun(last) ? alone : loose && last.length > 2, marks: words }
}

/** The FTS5 expression of parts, or null where there are none (sqlite.org/fts5.html § 3). Every word is quoted: nothing typed is an operator. */
export function ftsMatch(parts: readonly Part[]): string | null {
  if (parts.length === 0) return null
  return parts.map(({ ways }) => anyOf(ways.map((way) => way.map(quoted).join(' AND ')))).join(' AND ')
}

const anyOf = (ways: readonly string[]) => (ways.length === 1 ? (ways[0] ?? '') : `(${ways.map(grouped).join(' OR ')})`)
const grouped = (way: string) => (way.includes(' AND ') ? `(${way})` : way)
const quoted = ({ tokens, begins }: Term) => `"${tokens.join(' ')}"${begins ? '*' : ''}`

/** Whether words cut as cutWords cuts them, a space at each end, have every part. */
export function hasParts(words: string, parts: readonly Part[]): boolean {
  const has = ({ tokens, begins }: Term) => words.includes(` ${tokens.join(' ')}${begins ? '' : ' '}`)
  return parts.every(({ ways }) => ways.some((way) => way.every(has)))
}

/** The terms of all parts, for marking. */
export const termsOf = (parts: readonly Part[]): readonly Term[] => parts.flatMap(({ ways }) => ways.flat())
