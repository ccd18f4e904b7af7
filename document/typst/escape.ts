import { arabicLanguage } from './direction.ts'

/** Text becomes string literals in code mode, never markup: inside one, only `\` and `"` mean anything to Typst. */
export function typstString(text: string): string {
  return `"${printable(text).replace(/["\\]/gu, (char) => `\\${char}`)}"`
}

/**
 * Characters that no page can show or that would reorder what stands beside them.
 * Overrides (U+202D, U+202E) and controls show as U+FFFD; embeddings and isolates are dropped, since each run is given its own direction.
 */
function printable(text: string): string {
  return text
    .replace(/\r\n?|\u0085|\u2028|\u2029/gu, '\n')
    .replace(/[\t\v\f]/gu, ' ')
    .replace(/[\u202A-\u202C\u2066-\u2069]/gu, '')
    .replace(/[\p{Cs}\u202D\u202E]|(?!\n)\p{Cc}/gu, '\uFFFD')
}

/** Text as Typst content: a row of `#` expressions, each script in its own language, face and direction; a line feed breaks the line. */
export function typstText(text: string): string {
  return printable(text)
    .split('\n')
    .map((line) => runsOf(line).map(runContent).join(''))
    .join('#linebreak()')
}

type Script = 'latin' | 'han' | 'hangul' | 'ar' | 'ug'

interface Run {
  readonly script: Script
  readonly text: string
}

/** Arabic letters with what stands between them, or a stretch of Han, Hangul, kana and their punctuation. */
const FOREIGN =
  /(?<arabic>\p{scx=Arab}(?:[\p{scx=Arab}\p{M}\p{Zs}\p{P}\p{Nd}\u200C-\u200F]*[\p{scx=Arab}\p{M}])?)|[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}\u3000-\u303F\u30FB\u30FC\uFF00-\uFFEF]+/gu

function runsOf(line: string): readonly Run[] {
  const runs: Run[] = []
  let end = 0
  for (const match of line.matchAll(FOREIGN)) {
    runs.push({ script: 'latin', text: line.slice(end, match.index) }, { script: scriptOf(match), text: match[0] })
    end = match.index + match[0].length
  }
  runs.push({ script: 'latin', text: line.slice(end) })
  return runs.filter((run) => run.text !== '')
}

function scriptOf({ 0: text, groups }: RegExpMatchArray): Script {
  if (groups?.arabic !== undefined) return arabicLanguage(text)
  return /\p{sc=Hang}/u.test(text) ? 'hangul' : 'han'
}

function runContent({ script, text }: Run): string {
  return script === 'latin' ? breakable(text) : `#${script}-run[#${typstString(text)}]`
}

/** A token this long has no place to break; it is cut into pieces with an invisible break between them, so that it can't leave the page. */
const LONG_TOKEN = /\S{37,}/u
const PIECE = /.{1,17}?[/?&=._-]|.{1,18}/gsu

/** A sign that must not stand at a line's end without its number. */
const SIGN_AND_NUMBER = /(?:§§?|¶¶?|\bNo\.) \d[\p{L}\d.-]{0,11}(?:\([\p{L}\d]{1,4}\)){0,4}/u

const SPECIAL = new RegExp(`(${LONG_TOKEN.source}|${SIGN_AND_NUMBER.source})`, 'u')

function breakable(text: string): string {
  return text
    .split(SPECIAL)
    .map((part, i) => (i % 2 === 0 ? literal(part) : special(part)))
    .join('')
}

function special(part: string): string {
  if (!LONG_TOKEN.test(part)) return `#together[${literal(part)}]`
  return `#unhyphenated[${(part.match(PIECE) ?? []).map(literal).join('#break-here')}]`
}

function literal(text: string): string {
  return text === '' ? '' : `#${typstString(text)}`
}
