import { Paragraph, TextRun, type FileChild } from 'docx'
import { extentWords } from '../exhibit-extent.ts'
import { PARTS_CAPTION, placeWords, rangeWords, type FiledParts } from '../filed-parts.ts'
import type { Column, ExhibitEntry, ResolvedBlock } from '../model.ts'
import { exhibitAnchor } from './anchors.ts'
import { bookmarked } from './bookmarks.ts'
import { PARAGRAPH } from './style-ids.ts'
import { gridOf } from './tables.ts'
import { PLAIN, textRuns } from './text-runs.ts'
import type { Writing } from './writing.ts'

type IndexBlock = Extract<ResolvedBlock, { readonly kind: 'exhibit-index' }>

const COLUMNS: readonly Column[] = [
  { title: 'Ex.', align: 'start', width: 9 },
  { title: 'What it is and what it supports', align: 'start', width: 79 },
  { title: 'Pages', align: 'end', width: 12 },
]

/** The annotated list of exhibits with their full hashes, and the head of the custody log under it. */
export function writeExhibitIndex(
  writing: Writing,
  { exhibits, custodyHead, filed }: IndexBlock,
): readonly FileChild[] {
  return [
    ...(filed ? writeParts(filed) : []),
    ...byGroup(exhibits).flatMap((group) => writeGroup(writing, group, filed)),
    line(PARAGRAPH.source, 'Hashes are SHA-256 of each file as it was received. The custody log of the case ends in:'),
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
  const rows = exhibits.map((exhibit) => [
    [numberCell(writing, exhibit)],
    describe(exhibit, placeWords(filed, exhibit.number)),
    [new Paragraph({ style: PARAGRAPH.tableFigures, children: textRuns(String(exhibit.pages), PLAIN) })],
  ])
  const runs = heading === null ? [] : textRuns(heading, { ...PLAIN, bold: true })
  return [
    ...(heading === null ? [] : [new Paragraph({ style: PARAGRAPH.caption, keepNext: true, children: runs })]),
    gridOf(COLUMNS, rows),
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
  // Two tables with nothing between them would become one.
  return [caption, gridOf(PART_COLUMNS, rows), line(PARAGRAPH.source, '')]
}

function numberCell(writing: Writing, { number }: ExhibitEntry): Paragraph {
  const runs = textRuns(number, { ...PLAIN, bold: true })
  return new Paragraph({ style: PARAGRAPH.tableText, children: [bookmarked(writing, exhibitAnchor(number), runs)] })
}

function describe(exhibit: ExhibitEntry, place: string): readonly Paragraph[] {
  const { title, purpose, keyInformation, supports, source, originalName, bytes, sha256, remark } = exhibit
  const facts = [exhibit.what, exhibit.date, exhibit.language].filter((part) => part !== '').join(' · ')
  return [
    new Paragraph({ style: PARAGRAPH.tableText, keepNext: true, children: textRuns(title, { ...PLAIN, bold: true }) }),
    ...labelled('', facts),
    ...labelled('Purpose: ', purpose),
    ...labelled('Key information: ', keyInformation),
    ...labelled('Supports: ', supports.join('; ')),
    ...labelled('Source: ', source),
    ...labelled('Extent: ', extentWords(exhibit)),
    ...labelled('Filed in: ', place),
    ...labelled('File: ', originalName === '' ? '' : `${originalName}, ${bytes.toLocaleString('en-US')} bytes`),
    ...labelled('', remark ?? ''),
    ...(sha256 === '' ? [] : [line(PARAGRAPH.hash, sha256)]),
  ]
}

/** A line with its label in italics; nothing where there is nothing to say. */
function labelled(label: string, text: string): readonly Paragraph[] {
  if (text === '') return []
  const runs = [...textRuns(label, { ...PLAIN, italics: true }), ...textRuns(text, PLAIN)]
  return [new Paragraph({ style: PARAGRAPH.tableText, children: runs })]
}

function line(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun({ text })] })
}
