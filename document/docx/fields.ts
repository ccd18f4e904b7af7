import {
  LeaderType,
  TabStopType,
  BuilderElement,
  FileChild,
  Paragraph,
  Run,
  StringContainer,
  type ParagraphChild,
  type TabStopDefinition,
  type XmlComponent,
} from 'docx'
import { TEXT_WIDTH } from './style-ids.ts'

/** One paragraph of a field's literal result. */
export interface FieldLine {
  readonly style: string
  readonly tabStops: readonly TabStopDefinition[]
  readonly children: readonly ParagraphChild[]
}

/** A field that Word computes, over the literal paragraphs shown until it does (ECMA-376-1 § 17.16.18). */
export function fieldOver(instruction: string, lines: readonly FieldLine[]): readonly Paragraph[] {
  return lines.map(({ style, tabStops, children }, i) => {
    const opening = i === 0 ? [fieldBegin(instruction)] : []
    const closing = i === lines.length - 1 ? [new Run({ children: [fieldMark('end')] })] : []
    return new Paragraph({ style, tabStops, children: [...opening, ...children, ...closing] })
  })
}

/** Text fit for a field's quoted argument: a double quote or a backslash would end or escape it. */
export function fieldArgument(text: string): string {
  return text.replace(/["\\]/g, "'").replace(/\s+/g, ' ')
}

/** Paragraphs in the frame by which Word offers "Update table" (a docPartObj content control, § 17.5.2.13). */
export class ContentsFrame extends FileChild {
  constructor(content: readonly Paragraph[]) {
    super('w:sdt')
    const gallery = new BuilderElement<{ val: string }>({
      name: 'w:docPartGallery',
      attributes: { val: { key: 'w:val', value: 'Table of Contents' } },
    })
    const part = element('w:docPartObj', [gallery, element('w:docPartUnique', [])])
    this.root.push(element('w:sdtPr', [part]), element('w:sdtContent', content))
  }
}

function fieldBegin(instruction: string): Run {
  const text = new StringContainer('w:instrText', instruction)
  return new Run({ children: [fieldMark('begin'), text, fieldMark('separate')] })
}

function element(name: string, children: readonly XmlComponent[]): XmlComponent {
  return new BuilderElement({ name, children })
}

function fieldMark(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return new BuilderElement<{ type: string }>({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type } },
  })
}

/** Where the page numbers of a listing stand, led to by dots. */
export const PAGE_COLUMN: TabStopDefinition = { type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }
