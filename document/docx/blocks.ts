import { PageBreak, Paragraph, type FileChild } from 'docx'
import type { ResolvedBlock, ResolvedInline } from '../model.ts'
import { render, type Renderers } from '../walk.ts'
import { partAnchor } from './anchors.ts'
import { writeAuthorities } from './authorities.ts'
import { bookmarked } from './bookmarks.ts'
import { writeContents } from './contents.ts'
import { writeExhibitIndex } from './exhibit-index.ts'
import { writeFigure } from './figures.ts'
import { writeInlines } from './inlines.ts'
import { paragraphLists } from './numbering.ts'
import { paragraphOf } from './paragraph-of.ts'
import { LIST, PARAGRAPH } from './style-ids.ts'
import { writeTable } from './tables.ts'
import { PLAIN, tabRun, textRuns } from './text-runs.ts'
import type { Writing } from './writing.ts'

type Written = readonly FileChild[]
type Lines = readonly (readonly ResolvedInline[])[]
type Of<K extends ResolvedBlock['kind']> = Extract<ResolvedBlock, { readonly kind: K }>

/** The blocks as Word has them, one function per kind. */
export function writeBlocks(writing: Writing): Written {
  const lists = paragraphLists(writing.document.blocks)
  return writing.document.blocks.flatMap((block, place) => render(blockWriters(writing, place, lists), block))
}

function blockWriters(
  writing: Writing,
  place: number,
  lists: ReadonlyMap<number, string>,
): Renderers<ResolvedBlock, Written> {
  const before = writing.document.blocks[place - 1]?.kind
  const after = writing.document.blocks[place + 1]?.kind
  return {
    heading: (block) => [writeHeading(writing, block, before === 'page-break')],
    paragraph: ({ children }) => [writeParagraph(writing, children, lists.get(place), after === 'signature')],
    quotation: ({ children }) => [
      paragraphOf(writing, children, { style: PARAGRAPH.quotation, ...(after === 'signature' && { keepNext: true }) }),
    ],
    list: (block) => writeList(writing, block, place),
    table: (block) => writeTable(writing, block),
    figure: (block) => writeFigure(writing, block),
    letterhead: ({ lines }) => writeLetterhead(writing, lines),
    signature: ({ lines }) => writeSignature(writing, lines),
    contents: ({ entries }) => writeContents(entries),
    authorities: ({ groups }) => writeAuthorities(writing, groups),
    'exhibit-index': (block) => writeExhibitIndex(writing, block),
    // A heading starts the new page itself: a break of its own would leave an empty line above it. Two breaks are one.
    'page-break': () =>
      after === 'heading' || after === 'page-break' ? [] : [new Paragraph({ children: [new PageBreak()] })],
  }
}

/** A heading in its level's style; the one that announces the contents stays out of them. */
function writeHeading(
  writing: Writing,
  { level, id, number, children }: Of<'heading'>,
  pageBreakBefore: boolean,
): Paragraph {
  const listed = writing.contents.has(id)
  const runs = writeInlines(writing, children)
  const words = number === '' ? runs : [...textRuns(number, PLAIN), tabRun(), ...runs]
  return new Paragraph({
    style: listed ? PARAGRAPH.headings[level] : PARAGRAPH.contentsHeading,
    ...(pageBreakBefore && { pageBreakBefore, spacing: { before: 0 } }),
    ...(number === '' && listed && { indent: { left: 0, hanging: 0 } }),
    children: [bookmarked(writing, partAnchor(id), words)],
  })
}

function writeParagraph(
  writing: Writing,
  children: readonly ResolvedInline[],
  list: string | undefined,
  keepNext: boolean,
): Paragraph {
  const kept = keepNext ? { keepNext } : {}
  if (list === undefined) return paragraphOf(writing, children, { style: PARAGRAPH.body, ...kept })
  const numbering = { reference: list, level: 0, custom: true }
  return paragraphOf(writing, children, { style: PARAGRAPH.numbered, numbering, ...kept })
}

function writeList(writing: Writing, { ordered, items }: Of<'list'>, place: number): Written {
  const style = ordered ? PARAGRAPH.step : PARAGRAPH.bullet
  const numbering = { reference: ordered ? LIST.steps : LIST.bullets, level: 0, instance: place, custom: true }
  return items.map((item) => paragraphOf(writing, item, { style, numbering }))
}

/** Strong lines make it a masthead, ruled off below, its strong lines in Word's own Title style; others are an address. */
function writeLetterhead(writing: Writing, lines: Lines): Written {
  const written = lines.filter((line) => line.length > 0)
  const masthead = written.some(isStrong)
  return written.map((line, i) => {
    const plainStyle = !masthead
      ? PARAGRAPH.address
      : i === written.length - 1
        ? PARAGRAPH.mastheadEnd
        : PARAGRAPH.masthead
    // Lines of an address stand close; the first keeps its distance from an address before it.
    const first = !masthead && i === 0 ? { contextualSpacing: false } : {}
    return paragraphOf(writing, line, { style: isStrong(line) ? PARAGRAPH.title : plainStyle, ...first })
  })
}

/** The lines before the signer's name (the first strong one) stand above the rule to sign on, the others below; all on one page. */
function writeSignature(writing: Writing, lines: Lines): Written {
  const written = lines.filter((line) => line.length > 0)
  const signer = Math.max(0, written.findIndex(isStrong))
  return written.map((line, i) => {
    const style = i < signer ? PARAGRAPH.closing : i === signer ? PARAGRAPH.signatureRule : PARAGRAPH.signature
    return paragraphOf(writing, line, { style, keepNext: i < written.length - 1 })
  })
}

function isStrong(line: readonly ResolvedInline[]): boolean {
  return line.length > 0 && line.every(({ kind }) => kind === 'strong')
}
