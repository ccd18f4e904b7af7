import { foldLetter } from './fold-letter.ts'

/** Scripts that are cut into pairs: those without spaces between words, and Korean, whose endings hang on the word. */
const RUN_SCRIPTS =
  '\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}々ー'
const RUNS = new RegExp(`[${RUN_SCRIPTS}]+`, 'gu')
const RUN = new RegExp(`^[${RUN_SCRIPTS}]+$`, 'u')
/** White space inside Chinese and Japanese means nothing: lines end anywhere, and machines that read pictures set letters apart. */
const IDLE_SPACE =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu
const BEYOND_ASCII = /\P{ASCII}/u
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu
/** A Hangul syllable in its parts and a vowel's seat in two pieces are one letter. */
export const LETTERS = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[ىيی]\u0654|[\s\S]/gu

/** A text with every letter as it is compared (fold-letter.ts); signs and spaces stay. */
export function foldText(text: string): string {
  return text.replaceAll(/\P{ASCII}+/gu, (run) => run.replaceAll(LETTERS, (letter) => foldLetter(letter))).toLowerCase()
}

/**
 * What a run is found by: its overlapping pairs ("丹东市" → 丹东 东市) and, where it is closed, its last character, so
 * that a lone character is found at the end of a run too, and a run that goes on after a line's end is followed there.
 */
export function pairsOf(run: string, closed = true): readonly string[] {
  const characters = Array.from(run)
  if (characters.length < 2) return characters
  const pairs = characters.slice(0, -1).map((character, i) => character + (characters[i + 1] ?? ''))
  return closed ? [...pairs, characters.at(-1) ?? ''] : pairs
}

/** Text as it goes into the index: words between spaces, every letter as it is compared, runs cut into pairs, words parted at a line's end whole too. */
export function cutWords(text: string): string {
  const folded = foldText(text + rejoined(text))
  if (!BEYOND_ASCII.test(folded)) return folded
  return folded
    .replaceAll(IDLE_SPACE, '')
    .replaceAll(NO_WORD, ' ')
    .replaceAll(RUNS, (run) => ` ${pairsOf(run).join(' ')} `)
}

/** Whether a folded word is a run (and so matched as a chain of pairs). */
export const isRun = (word: string): boolean => RUN.test(word)

/** Words and runs of a text in order as they are compared, signs and spaces dropped. */
export function splitWords(text: string): readonly string[] {
  return foldText(text)
    .replaceAll(IDLE_SPACE, '')
    .replaceAll(NO_WORD, ' ')
    .replaceAll(RUNS, ' $& ')
    .split(' ')
    .filter((word) => word !== '')
}

/** A word parted by a hyphen at a line's end, or by an apostrophe that belongs to it ("P'yŏngyang", "Qur'an"; not "factory's"). */
const PARTED =
  /(?<=\p{L})[-\u2010\u00ad][^\S\n]*\n\s*(?=\p{Ll})|(?<=\p{L})['\u2018\u2019\u02bc\u02bb`\u00b4](?=\p{L})(?!(?:s|t|re|ve|ll|d|m)(?!\p{L}))/giu
const AROUND = 60

/** The surroundings of each parted word, the word whole: it is found both ways, in a phrase too. */
function rejoined(text: string): string {
  let whole = ''
  let covered = 0
  for (const { index, 0: gap } of text.matchAll(PARTED)) {
    // Those that stand near each other are made whole together.
    if (index < covered) continue
    const [start, end] = [index - AROUND, index + gap.length + 2 * AROUND]
    const piece = text.slice(Math.max(0, start), end).replaceAll(PARTED, '')
    // A word that the cut itself parts is no word.
    const open = start > 0 ? piece.replace(/^\S*\s/u, '') : piece
    whole += `\n${end < text.length ? open.replace(/\s\S*$/u, '') : open}`
    covered = end - AROUND
  }
  return whole
}
