import { typstString, typstText } from './escape.ts'
import { LOOSE_STYLE } from './loose-style.ts'
import { typstDate, typstLanguage } from './metadata.ts'
import { STYLE } from './style.ts'

/** What a loose sheet's file says about itself, and what every page of it carries. */
export interface LooseLook {
  readonly title: string
  readonly author: string
  readonly language: string
  /** ISO date for the metadata, or null; never the clock. */
  readonly date: string | null
  readonly banner: string | null
  readonly watermark: string | null
}

/** A whole Typst source around the given Typst content, in the look of the sheets between exhibits. */
export function looseSource(look: LooseLook, body: string): string {
  const head = `#show: loose.with(
  title: ${typstString(look.title)},
  author: ${typstString(look.author)},
  date: ${typstDate(look.date)},
  ${typstLanguage(look.language)},
  banner: ${optionalContent(look.banner)},
  watermark: ${optionalContent(look.watermark)},
)`
  return [STYLE, LOOSE_STYLE, head, body].join('\n')
}

/** Text as a Typst content argument, `none` for null or nothing but space. */
export function optionalContent(text: string | null): string {
  return text === null || text.trim() === '' ? 'none' : `[${typstText(text)}]`
}

/** Rows of name and value as Typst arguments; rows without a value are left out. */
export function particulars(rows: readonly (readonly [name: string, value: string])[]): string {
  return rows
    .filter(([, value]) => value.trim() !== '')
    .map(([name, value]) => `([${typstText(name)}], [${typstText(value)}])`)
    .join(', ')
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** One line of at most `length` characters as a reader counts them, the last one an ellipsis where something was left out. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= length) return line
  const characters = Array.from(GRAPHEMES.segment(line), ({ segment }) => segment)
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join('')}…`
}
