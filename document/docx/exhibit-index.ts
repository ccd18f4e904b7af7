import { Paragraph, TextRun, type FileChild } from 'docx'
import { CUSTODY_HEAD_WORDS, indexRows } from '../exhibit-index-rows.ts'
import { PARTS_CAPTION, placeWords, rangeWords, type FiledParts } from '../filed-parts.ts'
import type { Column, ExhibitEntry, ResolvedBlock } from '../model.ts'
import { exhibitAnchor } from './anchors.ts'
import { behindTable } from './behind-table.ts'
import { bookmarked } from './bookmarks.ts'
import { PARAGRAPH } from './style-ids.ts'
import { entriesTable } from './entries-table.ts'
import { gridOf } from './tables.ts'
import { PLAIN, textRuns } from './text-runs.ts'
import type { Writing } from './writing.ts'

type IndexBlock = Extract<ResolvedBlock, { readonly kind: 'exhibit-index' }>

/** The annotated list of exhibits with their full hashes, and the head of the custody log under it. */
export function writeExhibitIndex(
  writing: Writing,
  { exhibits, custodyHead, filed }: IndexBlock,
): readonly FileChild[] {
  return [
    ...(filed ? writeParts(filed) : []),
    ...byGroup(exhibits).flatMap((group) => writeGroup(writing, group, filed)),
    new Paragraph({
      style: PARAGRAPH.source,
      keepNext: true,
      spacing: { after: 40 },
      children: [new TextRun({ text: CUSTODY_HEAD_WORDS })],
    }),
    line(PARAGRAPH.hash, custodyHead),
  ]
}

/** Exhibits that follow one another under one heading. */
function byGroup(exhibits: readonly ExhibitEntry[]): readonly (readonly ExhibitEntry[])[] {
  const groups: ExhibitEntry[][] = []
  for (const exhibit of exhibits) {
    const last = groups.at(-1)
    if (last && last[0]?.group === exhibit.group) last.push(exhibit)
    else groups.push([exhibit])
  }
  return groups
}

/** A group's heading, where there is one, and its exhibits as a table. */
function writeGroup(
  writing: Writing,
  exhibits: readonly ExhibitEntry[],
  filed: FiledParts | undefined,
): readonly FileChild[] {
  const heading = exhibits[0]?.group ?? null
  const entries = exhibits.map((exhibit) => ({
    number: numberCell(writing, exhibit),
    title: bold(exhibit.title),
    rows: indexRows(exhibit, placeWords(filed, exhibit.number)).map(({ name, ...row }) => ({
      name: words(name),
      value: row.digest ? line(PARAGRAPH.hash, row.value) : words(row.value),
    })),
  }))
  const runs = heading === null ? [] : textRuns(heading, { ...PLAIN, bold: true })
  return [
    ...(heading === null ? [] : [new Paragraph({ style: PARAGRAPH.caption, keepNext: true, children: runs })]),
    entriesTable(entries),
    behindTable(),
  ]
}

const PART_COLUMNS: readonly Column[] = [
  { title: 'Part', align: 'start', width: 14 },
  { title: 'File', align: 'start', width: 54 },
  { title: 'Exhibits', align: 'start', width: 18 },
  { title: 'Pages', align: 'end', width: 14 },
]

function writeParts({ parts }: FiledParts): readonly FileChild[] {
  const cell = (text: string, style: string) => [new Paragraph({ style, children: textRuns(text, PLAIN) })]
  const rows = parts.map((part) => [
    cell(`Part ${String(part.number)}`, PARAGRAPH.tableText),
    cell(part.file, PARAGRAPH.tableText),
    cell(rangeWords(part), PARAGRAPH.tableText),
    cell(String(part.pages), PARAGRAPH.tableFigures),
  ])
  const caption = new Paragraph({ style: PARAGRAPH.caption, children: textRuns(PARTS_CAPTION, PLAIN) })
  return [caption, gridOf(PART_COLUMNS, rows), behindTable()]
}

function numberCell(writing: Writing, { number }: ExhibitEntry): Paragraph {
  const runs = textRuns(`Ex. ${number}`, { ...PLAIN, bold: true })
  const children = [bookmarked(writing, exhibitAnchor(number), runs)]
  return new Paragraph({ style: PARAGRAPH.tableText, keepNext: true, children })
}

const bold = (text: string) =>
  new Paragraph({ style: PARAGRAPH.tableText, keepNext: true, children: textRuns(text, { ...PLAIN, bold: true }) })

const words = (text: string) => new Paragraph({ style: PARAGRAPH.tableText, children: textRuns(text, PLAIN) })

function line(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun({ text })] })
}
