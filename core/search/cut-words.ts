const RUNS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー]+/gu

/** The overlapping pairs of a run of Chinese, Korean or Japanese ("丹东市" → 丹东 东市); a lone character stands for itself. */
export function pairsOf(run: string): readonly string[] {
  const characters = Array.from(run)
  if (characters.length < 2) return characters
  return characters.slice(0, -1).map((character, i) => character + (characters[i + 1] ?? ''))
}

/** Text as it goes into the index: composed alike, runs without spaces cut into pairs, so that two-character words are found. */
export function cutWords(text: string): string {
  return text.normalize('NFKC').replace(RUNS, (run) => ` ${pairsOf(run).join(' ')} `)
}

/** Whether a word is one such run (and so matched as a chain of pairs). */
export const isRun = (word: string): boolean => word.replace(RUNS, '') === ''

/** Words and runs of a text in order, marks and spaces dropped. */
export function splitWords(text: string): readonly string[] {
  const spaced = text.normalize('NFKC').replace(RUNS, (run) => ` ${run} `)
  return spaced.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}
