import { directionOf } from './direction.ts'
import { typstString, typstText } from './escape.ts'
import { looseSource, type LooseLook } from './loose.ts'

/** The text of an item as it was extracted, one string for each paragraph; line feeds within one break the line. */
export interface TextExhibit extends Partial<Omit<LooseLook, 'title'>> {
  readonly title: string
  readonly paragraphs: readonly string[]
  /** Set in a monospace face with its spaces kept, as for logs and tables in plain text. */
  readonly mono?: boolean
}

/** An item's text as Typst source: letter pages that leave 0.6 in clear at head and foot for the sticker and the Bates number. */
export function renderTextExhibit(exhibit: TextExhibit): string {
  const { title, paragraphs, mono = false, author = '', language = 'en', date = null } = exhibit
  const look: LooseLook = {
    title,
    author,
    language,
    date,
    banner: exhibit.banner ?? null,
    watermark: exhibit.watermark ?? null,
  }
  const body = paragraphs.map((paragraph) => renderParagraph(mono ? keepSpaces(paragraph) : paragraph)).join('\n')
  return looseSource(look, `#show: text-pages.with([${typstText(title)}], ${String(mono)})\n${body}`)
}

function renderParagraph(text: string): string {
  const direction = directionOf(text)
  const content = `par[${typstText(text)}]`
  if (direction.ltr) return `#${content}`
  return `#right-to-left(${typstString(direction.language)}, ${content})`
}

/** No-break spaces stand for all but the last space of a row, so that columns stay where they were. */
function keepSpaces(text: string): string {
  return text.replace(/\t/gu, '        ').replace(/ (?= )|^ /gmu, '\u00A0')
}
