import { AlignmentType, ImageRun, Paragraph, type FileChild } from 'docx'
import { figureAlt } from '../figure-alt.ts'
import type { FigurePicture, ResolvedBlock } from '../model.ts'
import { partAnchor } from './anchors.ts'
import { paragraphOf } from './paragraph-of.ts'
import { PARAGRAPH } from './style-ids.ts'
import { PLAIN, textRuns } from './text-runs.ts'
import type { Writing } from './writing.ts'
import { xmlText } from './xml-text.ts'

type Figure = Extract<ResolvedBlock, { readonly kind: 'figure' }>

/** A picture, its caption under it and its source line, kept on one page; brackets where the picture is not shown. */
export function writeFigure(writing: Writing, figure: Figure): readonly FileChild[] {
  const { id, number, picture, caption, source } = figure
  const label = { kind: 'text', text: `Figure ${number}. ` } as const
  return [
    new Paragraph({
      style: PARAGRAPH.figure,
      alignment: AlignmentType.CENTER,
      children: picture === null ? textRuns('[ ]', PLAIN) : [pictureRun(writing, picture, figureAlt(figure))],
    }),
    paragraphOf(writing, [label, ...caption], {
      style: PARAGRAPH.caption,
      spacing: { before: 80, after: 40 },
      anchor: partAnchor(id),
    }),
    paragraphOf(writing, source, { style: PARAGRAPH.source, spacing: { before: 0, after: 280 } }),
  ]
}

/** Points at 96 to the inch, as the library counts. */
const PIXELS = 96 / 72

function pictureRun({ pictures }: Writing, { path, width, height }: FigurePicture, alt: string): ImageRun {
  const data = pictures.get(path)
  if (data === undefined) throw new Error(`the picture ${path} was not handed over`)
  const transformation = { width: width * PIXELS, height: height * PIXELS }
  const description = xmlText(alt)
  const altText = { name: 'Picture', title: '', description }
  return new ImageRun({ type: path.endsWith('.png') ? 'png' : 'jpg', data, transformation, altText })
}
