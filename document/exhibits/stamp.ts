import { PDFDocument, StandardFonts, type PDFFont } from 'pdf-lib'
import type { BatesCorner } from '../../domain/exhibit.ts'
import { growAbove, growBelow, shownHeight, shownWidth, uprightMatrix, type Box, type PageView } from './page-box.ts'

/** What the margin of an exhibit's page says. */
export interface Stamp {
  /** "Exhibit 4 · page 2 of 12". */
  readonly sticker: string
  /** "W000123". */
  readonly bates: string
  /** "Example, not for filing", "DRAFT" or both; null for neither. */
  readonly notice: string | null
  /** Where the Bates number stands; the sticker stands opposite. */
  readonly corner: BatesCorner
}

export interface StampedView {
  readonly box: Box
  /** Content stream source that draws the margin, upright as the page is shown. */
  readonly content: string
}

/** Names under which a stamped page knows the stamp's fonts. */
export const STAMP_FONTS = { plain: 'WithholdPlain', bold: 'WithholdBold' } as const

/** Measures and encodes in the two standard faces of a stamp, which every PDF reader has. */
export interface StampFaces {
  readonly plain: PDFFont
  readonly bold: PDFFont
}

/** The faces, from pdf-lib's metrics. */
export async function stampFaces(): Promise<StampFaces> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  return {
    plain: pdf.embedStandardFont(StandardFonts.Helvetica),
    bold: pdf.embedStandardFont(StandardFonts.HelveticaBold),
  }
}

/** The faces as PDF objects, as the volume has each of them once. */
export const STAMP_FONT_SOURCE = {
  plain: '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>',
  bold: '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding>>',
} as const

/** Height of the margin and size of its letters on a letter page, in points; other pages have them in proportion. */
const MARGIN = 32
const SIZE = 9
const SIDE = 14

/** The words of a stamp that the standard fonts can write (Windows-1252); others become question marks. */
const writable = (text: string): string =>
  text.replace(/[^ -~\u00a1-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]/gu, '?')

/** A page's view grown by a margin below or above, and the drawing of sticker, Bates number and notice in it. */
export function stampView(faces: StampFaces, view: PageView, stamp: Stamp): StampedView {
  const width = shownWidth(view)
  const unit = Math.max(0.5, Math.min(width, shownHeight(view)) / 612)
  const above = stamp.corner.startsWith('top')
  const box = (above ? growAbove : growBelow)(view, MARGIN * unit)
  const content = [
    '/Artifact <</Type /Pagination>> BDC q',
    `${uprightMatrix(box, view.turn).map(decimal).join(' ')} cm`,
    ...(above ? [`1 0 0 1 0 ${decimal(shownHeight(view))} cm`] : []),
    ...strip(faces, width, unit, {
      sticker: writable(stamp.sticker),
      bates: writable(stamp.bates),
      notice: stamp.notice === null ? null : writable(stamp.notice),
      corner: stamp.corner,
    }),
    'Q EMC',
  ]
  return { box, content: content.join('\n') }
}

/** Bates number at one side, sticker in a frame at the other, the notice between them; a rule divides them from the page. */
function strip(faces: StampFaces, width: number, unit: number, stamp: Stamp): readonly string[] {
  const { sticker, bates, notice, corner } = stamp
  const side = SIDE * unit
  const height = MARGIN * unit
  const size = Math.min(SIZE * unit, (width - 2 * side) / widthAtOne(faces, stamp))
  const baseline = (height - size) / 2 + size * 0.12
  const pad = size * 0.55
  const [stickerWidth, batesWidth] = [
    faces.bold.widthOfTextAtSize(sticker, size),
    faces.plain.widthOfTextAtSize(bates, size),
  ]
  const left = corner.endsWith('left')
  const stickerAt = left ? width - side - pad - stickerWidth : side + pad
  const batesAt = left ? side : width - side - batesWidth
  const middle = left ? (side + batesWidth + stickerAt - pad) / 2 : (stickerAt + stickerWidth + pad + batesAt) / 2
  const frame = [stickerAt - pad, baseline - size * 0.62, stickerWidth + 2 * pad, size * 1.95]
  const edge = decimal(corner.startsWith('top') ? 0 : height)
  const write = (face: keyof StampFaces, words: string, x: number) =>
    `BT 0 g /${STAMP_FONTS[face]} ${decimal(size)} Tf ${decimal(x)} ${decimal(baseline)} Td ${faces[face].encodeText(words).toString()} Tj ET`
  return [
    `1 1 1 rg 0 0 ${decimal(width)} ${decimal(height)} re f`,
    `0.55 G ${decimal(0.5 * unit)} w 0 ${edge} m ${decimal(width)} ${edge} l S`,
    `0 G 1 1 1 rg ${decimal(0.8 * unit)} w ${frame.map(decimal).join(' ')} re B`,
    write('bold', sticker, stickerAt),
    write('plain', bates, batesAt),
    ...(notice === null ? [] : [write('bold', notice, middle - faces.bold.widthOfTextAtSize(notice, size) / 2)]),
  ]
}

/** Width of all three side by side with their gaps, at a size of one point. */
function widthAtOne({ plain, bold }: StampFaces, { sticker, bates, notice }: Stamp): number {
  const words = bold.widthOfTextAtSize(sticker, 1) + plain.widthOfTextAtSize(bates, 1)
  return words + (notice === null ? 3 : 5 + bold.widthOfTextAtSize(notice, 1))
}

const decimal = (value: number): string => String(Math.round(value * 1000) / 1000)
