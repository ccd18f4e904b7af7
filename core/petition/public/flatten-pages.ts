import { PDFDocument, StandardFonts, rgb, type PDFFont, type PDFPage } from 'pdf-lib'
import sharp from 'sharp'
import { drawPage, type DrawnPage } from '../../evidence/draw-page.ts'
import type { OpenPdf } from '../../evidence/open-pdf.ts'
import { setWords } from '../set-words.ts'
import { hiddenOn, type Flattening } from './hidden-on.ts'
import type { HiddenPlace } from './hidden-places.ts'

const DPI = 200
const BATCH = 40

/** Some pages of a PDF as pictures at 200 dpi: protected words and regions black, over a text layer of what remains. */
export async function flattenPages(pdf: OpenPdf, pages: readonly number[], how: Flattening): Promise<Uint8Array> {
  const out = await PDFDocument.create({ updateMetadata: false })
  const font = out.embedStandardFont(StandardFonts.HelveticaBold)
  for (let first = 0; first < pages.length; first += BATCH) {
    const batch = pages.slice(first, first + BATCH)
    const hidden = batch.map((page) => hiddenOn(pdf, page, how))
    const layer = await PDFDocument.load(await setWords(hidden), { updateMetadata: false })
    const copies = await out.copyPages(layer, layer.getPageIndices())
    for (const [i, copy] of copies.entries())
      await paint(out, out.addPage(copy), drawPage(pdf, batch[i] ?? 1, { dpi: DPI }), hidden[i]?.places ?? [], font)
  }
  return await out.save({ addDefaultPage: false, updateFieldAppearances: false })
}

async function paint(
  out: PDFDocument,
  sheet: PDFPage,
  picture: DrawnPage | null,
  places: readonly HiddenPlace[],
  font: PDFFont,
): Promise<void> {
  if (picture) {
    for (const place of places) blacken(picture, place, sheet.getWidth(), sheet.getHeight())
    const raw = { width: picture.width, height: picture.height, channels: 4 as const }
    const jpeg = await sharp(picture.rgba, { raw })
      .removeAlpha()
      .jpeg({ quality: 85, chromaSubsampling: '4:4:4' })
      .toBuffer()
    sheet.drawImage(await out.embedJpg(new Uint8Array(jpeg)), { x: 0, y: 0, ...sheet.getSize() })
  }
  for (const place of places) label(sheet, place, font)
}

/** Black over every pixel a place touches, before the picture is packed: nothing of it is in the file. */
function blacken({ rgba, width, height }: DrawnPage, place: HiddenPlace, points: number, high: number): void {
  const [across, down] = [width / points, height / high]
  const left = Math.max(0, Math.floor(place.x * across))
  const right = Math.min(width, Math.ceil((place.x + place.width) * across))
  const top = Math.max(0, Math.floor(place.y * down))
  const bottom = Math.min(height, Math.ceil((place.y + place.height) * down))
  for (let row = top; row < bottom; row++)
    for (let at = (row * width + left) * 4; at < (row * width + right) * 4; at++) rgba[at] = at % 4 === 3 ? 255 : 0
}

const SMALLEST = 3
const LARGEST = 11

/** The alias, or the exemption, in white on the box; as text, so that it is read where the words stood. */
function label(sheet: PDFPage, { x, y, width, height, label: words }: HiddenPlace, font: PDFFont): void {
  const plain = words.replace(/[^ -~]/gu, '')
  if (plain.trim() === '') return
  const natural = font.widthOfTextAtSize(plain, 1)
  const size = Math.max(SMALLEST, Math.min(LARGEST, height * 0.72, (width * 0.94) / natural))
  const left = x + Math.max(0, (width - natural * size) / 2)
  const base = sheet.getHeight() - y - height / 2 - size * 0.35
  sheet.drawText(plain, { x: left, y: base, size, font, color: rgb(1, 1, 1) })
}
