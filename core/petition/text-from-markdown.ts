import { AppError } from '../../domain/errors.ts'
import { Region } from '../../domain/fact.ts'
import { isCrop } from '../../domain/figure.ts'
import { EvidenceId } from '../../domain/ids.ts'
import type { WrittenRun, WrittenText } from '../../domain/written.ts'

/**
 * A section's text from plain Markdown: paragraphs (numbered when printed), `## ` and `### ` headings, `> ` quotations, `- ` and `1. ` lists,
 * *emphasis*, **strong**, and in brackets what is cited: `[@ID]`, `[@ID at 2]`, `[@law:usc-1307 (a)]`, `[@part:relief]`, `[?what is to be filled in]`.
 * A picture is a block of its own: `![caption](@ID at 2 crop 0.1,0.2,0.5,0.4 "what it shows"){#name}` (page, crop, words and name as wanted), with `Source: …` on the next line; `[@part:name]` refers to it.
 * Throws `bad-text` for an item whose id is none, or a crop that is not on the page.
 */
export function textFromMarkdown(markdown: string): WrittenText {
  const chunks = markdown.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n+/)
  return chunks.filter((chunk) => chunk.trim() !== '').map((chunk, i) => blockOf(chunk.trim(), `md-${i + 1}`))
}

function blockOf(chunk: string, key: string): WrittenText[number] {
  const heading = /^(##|###) (.+)$/s.exec(chunk)
  if (heading)
    return {
      kind: 'heading',
      key,
      level: heading[1] === '##' ? 2 : 3,
      id: `own-${key}`,
      numbered: true,
      children: runsOf(heading[2] ?? ''),
    }
  const figure = FIGURE.exec(chunk)
  if (figure) return figureOf(figure.groups ?? {}, key)
  const lines = chunk.split('\n')
  if (lines.every((line) => /^>/.test(line)))
    return { kind: 'quotation', key, children: runsOf(lines.map((line) => line.replace(/^> ?/, '')).join('\n')) }
  const marker = [/^- /, /^\d+\. /].find((each) => lines.every((line) => each.test(line)))
  if (marker) {
    const items = lines.map((line) => runsOf(line.replace(marker, '')))
    return { kind: 'list', key, ordered: !chunk.startsWith('-'), items }
  }
  return { kind: 'paragraph', key, numbered: true, children: runsOf(chunk) }
}

const FIGURE =
  /^!\[(?<caption>.*)\]\(@(?<item>\S+?)(?: at (?<page>\d+))?(?: crop (?<crop>[\d.,]+))?(?: "(?<alt>[^"]*)")?\)(?:\{#(?<name>[\w-]{1,80})\})?(?:\nSource: (?<source>.+))?$/s

function figureOf(
  { caption, item, page, crop, alt, name, source }: Readonly<Record<string, string | undefined>>,
  key: string,
): WrittenText[number] {
  return {
    kind: 'figure',
    key,
    id: name ?? `own-${key}`,
    evidenceId: evidenceId(item ?? ''),
    page: page === undefined ? 1 : Number(page),
    turn: 0,
    width: 1,
    ...(crop === undefined ? {} : { crop: cropFrom(crop) }),
    alt: alt ?? '',
    caption: runsOf(caption ?? ''),
    source: source === undefined ? null : runsOf(source),
  }
}

/** "0.1,0.2,0.5,0.4": left, top, width and height in fractions of the upright page. Throws `bad-text` for a part that is none. */
function cropFrom(written: string): Region {
  const [x, y, width, height, ...more] = written.split(',').map(Number)
  const read = Region.refine(isCrop).safeParse({ x, y, width, height })
  if (read.success && more.length === 0) return read.data
  throw new AppError(
    'bad-text',
    `“${written}” is not a part of a picture. Nothing was changed.`,
    'Write left, top, width and height as fractions of the page: crop 0.1,0.2,0.5,0.4.',
  )
}

const TOKEN =
  /\*\*(?<strong>[^*]+)\*\*|\*(?<emphasis>[^*]+)\*|\[@(?<cite>[^\]\s]+)(?: (?<more>[^\]]+))?\]|\[\?(?<slot>[^\]]+)\]/g

function runsOf(markdown: string): WrittenRun[] {
  const text = markdown.replace(/\s*\n\s*/g, ' ')
  const runs: WrittenRun[] = []
  let end = 0
  const words = (to: number) => {
    if (to > end) runs.push({ kind: 'text', text: text.slice(end, to) })
  }
  for (const match of text.matchAll(TOKEN)) {
    words(match.index)
    runs.push(runOf(match.groups ?? {}))
    end = match.index + match[0].length
  }
  words(text.length)
  return runs
}

function runOf({ strong, emphasis, cite, more, slot }: Readonly<Record<string, string | undefined>>): WrittenRun {
  if (strong !== undefined) return { kind: 'strong', children: runsOf(strong) }
  if (emphasis !== undefined) return { kind: 'emphasis', children: runsOf(emphasis) }
  if (slot !== undefined) return { kind: 'slot', field: '', says: slot.trim() }
  if (cite?.startsWith('law:'))
    return { kind: 'law', authority: cite.slice('law:'.length), detail: more?.trim() ?? null }
  if (cite?.startsWith('part:')) return { kind: 'reference', target: cite.slice('part:'.length) }
  const page = /^at (\d+)$/.exec(more ?? '')?.[1]
  return {
    kind: 'cite',
    evidenceId: evidenceId(cite ?? ''),
    page: page === undefined ? null : Number(page),
    quote: null,
  }
}

function evidenceId(typed: string): EvidenceId {
  const id = EvidenceId.safeParse(typed)
  if (id.success) return id.data
  throw new AppError(
    'bad-text',
    `“[@${typed}]” names no evidence item. Nothing was changed.`,
    'Write the item’s id as `list CASE` prints it, or [@law:ID] for an authority.',
  )
}
