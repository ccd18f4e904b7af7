import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  ShadingType,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
} from 'docx'
import { CHARACTER, PARAGRAPH, TEXT_WIDTH } from './style-ids.ts'

const INK = '1A1A1A'
const MUTED = '5A5A5A'
const CITATION_BLUE = '1F4E79'
const AMBER_INK = '7A4B00'
const AMBER_GROUND = 'FCEBC5'

/** One face for each class of character; where it is missing Word takes its own serif. */
const SERIF = {
  ascii: 'Libertinus Serif',
  hAnsi: 'Libertinus Serif',
  eastAsia: 'Noto Serif SC',
  cs: 'Scheherazade New',
}
const MONOSPACE = { ascii: 'IBM Plex Mono', hAnsi: 'IBM Plex Mono', eastAsia: 'Noto Serif SC', cs: 'Scheherazade New' }

/** Sizes are half points, space and indents twentieths of a point (ECMA-376-1 § 17.18.42, § 17.18.81). */
const BODY_SIZE = 24
const LEADING = { line: 330, lineRule: LineRuleType.AT_LEAST }
const TABLE_LEADING = { line: 250, lineRule: LineRuleType.AT_LEAST }

type Paragraph = NonNullable<IParagraphStyleOptions['paragraph']>

/** The named styles of the document, in the given language (BCP 47). */
export function documentStyles(language: string): IStylesOptions {
  const run = {
    font: SERIF,
    size: BODY_SIZE,
    color: INK,
    language: { value: language, eastAsia: 'zh-CN', bidirectional: 'ug-CN' },
  }
  return {
    default: {
      document: { run, paragraph: { spacing: LEADING } },
      title: builtIn('Title', { keepNext: true, ...space(0, 100) }, { size: 34, bold: true }),
      heading1: heading(1, space(420, 140), { size: 30, bold: true }),
      heading2: heading(2, space(300, 100), { size: 26, bold: true }),
      heading3: heading(3, space(240, 80), { size: 24, italics: true }),
      caption: builtIn('caption', { keepNext: true, ...space(240, 80) }, { size: 22, bold: true }),
      footnoteText: builtIn('footnote text', { spacing: { ...TABLE_LEADING, after: 40 } }, { size: 19 }),
      footnoteReference: { name: 'footnote reference', run: { superScript: true } },
      hyperlink: { name: 'Hyperlink', run: { color: CITATION_BLUE } },
    },
    paragraphStyles: [...textStyles(), ...letterStyles(), ...listingStyles(), ...tableStyles(), ...pageStyles()],
    characterStyles: characterStyles(),
  }
}

function textStyles(): readonly IParagraphStyleOptions[] {
  return [
    style(PARAGRAPH.body, 'Body Text', space(0, 160)),
    style(PARAGRAPH.numbered, 'Numbered Paragraph', space(0, 160)),
    style(PARAGRAPH.quotation, 'Quote', { indent: { left: 560, right: 560 }, ...space(40, 200) }),
    style(PARAGRAPH.figure, 'Figure', { keepNext: true, spacing: { before: 280, after: 0 } }),
    style(PARAGRAPH.bullet, 'List Bullet', space(0, 80)),
    style(PARAGRAPH.step, 'List Number', space(0, 80)),
  ]
}

/** Styles of what stands at the head and the foot of a letter. */
function letterStyles(): readonly IParagraphStyleOptions[] {
  const rule = { style: BorderStyle.SINGLE, size: 6, color: INK }
  const signature = { indent: { right: 3280 }, keepLines: true }
  // Word adds the space after one to the space before the next.
  const apart = { contextualSpacing: true, ...space(180, 180) }
  return [
    style(PARAGRAPH.masthead, 'Letterhead', { keepNext: true, ...space(0, 40) }),
    style(PARAGRAPH.mastheadEnd, 'Letterhead End', { border: { bottom: { ...rule, space: 8 } }, ...space(0, 440) }),
    style(PARAGRAPH.address, 'Address', apart),
    style(PARAGRAPH.closing, 'Closing', { ...signature, keepNext: true, ...space(320, 0) }),
    style(PARAGRAPH.signatureRule, 'Signature Rule', {
      ...signature,
      border: { top: { ...rule, space: 4 } },
      ...space(900, 40),
    }),
    style(PARAGRAPH.signature, 'Signature', { ...signature, ...space(0, 40) }),
  ]
}

function listingStyles(): readonly IParagraphStyleOptions[] {
  const entry = (id: string, name: string, left: number, hanging: number, before: number): IParagraphStyleOptions =>
    style(id, name, {
      indent: { left, hanging },
      ...space(before, 40),
    })
  return [
    style(PARAGRAPH.contentsHeading, 'TOC Heading', { keepNext: true, ...space(420, 200) }, { size: 30, bold: true }),
    entry(PARAGRAPH.contents[1], 'toc 1', 760, 760, 100),
    entry(PARAGRAPH.contents[2], 'toc 2', 1260, 500, 0),
    entry(PARAGRAPH.contents[3], 'toc 3', 1760, 500, 0),
    style(PARAGRAPH.authoritiesHeading, 'toa heading', { keepNext: true, ...space(240, 80) }, { bold: true }),
    entry(PARAGRAPH.authorities, 'table of authorities', 360, 360, 0),
  ]
}

function tableStyles(): readonly IParagraphStyleOptions[] {
  const cell = { spacing: { ...TABLE_LEADING, before: 40, after: 40 } }
  return [
    style(PARAGRAPH.tableText, 'Table Text', cell, { size: 20 }),
    style(PARAGRAPH.tableFigures, 'Table Figures', { ...cell, alignment: AlignmentType.RIGHT }, { size: 20 }),
    style(PARAGRAPH.tableHeading, 'Table Heading', { ...cell, keepNext: true }, { size: 20, bold: true }),
    style(PARAGRAPH.source, 'Source Line', space(80, 240), { size: 19, color: MUTED }),
    style(PARAGRAPH.hash, 'Hash', { spacing: { line: 200, lineRule: LineRuleType.AT_LEAST, after: 40 } }, HASH),
  ]
}

function pageStyles(): readonly IParagraphStyleOptions[] {
  const head = { rightTabStop: TEXT_WIDTH, spacing: TABLE_LEADING }
  const middle = { alignment: AlignmentType.CENTER, spacing: TABLE_LEADING }
  return [
    style(PARAGRAPH.header, 'header', head, { size: 19, color: MUTED }),
    style(PARAGRAPH.footer, 'footer', middle, { size: 20 }),
    style(PARAGRAPH.banner, 'Banner', middle, { size: 19, bold: true, color: AMBER_INK }),
  ]
}

function characterStyles(): readonly ICharacterStyleOptions[] {
  const ground = { type: ShadingType.CLEAR, color: 'auto', fill: AMBER_GROUND }
  return [
    { id: CHARACTER.exhibitCitation, name: 'Exhibit Citation', quickFormat: true, run: { color: CITATION_BLUE } },
    {
      id: CHARACTER.placeholder,
      name: 'Placeholder Text',
      quickFormat: true,
      run: { color: AMBER_INK, shading: ground },
    },
  ]
}

/** 64 digits on one line of the exhibits' table. */
const HASH: IRunStylePropertiesOptions = { size: 14, font: MONOSPACE, color: MUTED, noProof: true }

function heading(
  level: 1 | 2 | 3,
  paragraph: Paragraph,
  run: IRunStylePropertiesOptions,
): Omit<IParagraphStyleOptions, 'id'> {
  const place = { indent: { left: 880, hanging: 880 }, leftTabStop: 880, outlineLevel: level - 1 }
  return builtIn(`heading ${level}`, { keepNext: true, keepLines: true, ...place, ...paragraph }, run)
}

function builtIn(
  name: string,
  paragraph: Paragraph,
  run: IRunStylePropertiesOptions,
): Omit<IParagraphStyleOptions, 'id'> {
  return { name, basedOn: 'Normal', next: PARAGRAPH.body, quickFormat: true, paragraph, run }
}

function style(
  id: string,
  name: string,
  paragraph: Paragraph,
  run: IRunStylePropertiesOptions = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, paragraph, run }
}

function space(before: number, after: number): Paragraph {
  return { spacing: { ...LEADING, before, after } }
}
