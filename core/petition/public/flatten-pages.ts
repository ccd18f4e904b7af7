import { PDFDocument, StandardFonts, rgb, type PDFFont, type PDFPage } from 'pdf-lib'
import sharp from 'sharp'
import type { FindProtected } from '../../../domain/protection/find-protected.ts'
import { drawPage, type DrawnPage } from '../../evidence/draw-page.ts'
import { pageSize, type OpenPdf } from '../../evidence/open-pdf.ts'
import { placedLetters } from '../../evidence/placed-letters.ts'
import { setWords } from '../set-words.ts'
import { hiddenPlaces, type HiddenPage, type HiddenPlace } from './hidden-places.ts'
import type { MarkedRegion } from './page-rules.ts'

const DPI = 200
const BATCH = 40

/** How pages are flattened: what is hidden on them, and which are covered whole. */
export interface Flattening {
  readonly find: FindProtected
  readonly regions: readonly MarkedRegion[]
  readonly covered: ReadonlySet<number>
}

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

interface Sized extends HiddenPage {
  readonly width: number
  readonly height: number
  readonly runs: HiddenPage['words']
}

function hiddenOn(pdf: OpenPdf, page: number, { find, regions, covered }: Flattening): Sized {
  const { width, height } = pageSize(pdf, page) ?? { width: 612, height: 792 }
  const whole = { x: 0, y: 0, width: 1, height: 1 }
  const marked = covered.has(page)
    ? [{ page, region: whole, label: 'Page withheld' }]
    : regions.filter((region) => region.page === page)
  const placed = marked.map((mark) => ({ ...mark, ...onPage(mark, width, height) }))
  const hidden = hiddenPlaces(placedLetters(pdf, page) ?? [], find, placed)
  return { ...hidden, width, height, runs: hidden.words }
}

const onPage = ({ region }: MarkedRegion, width: number, height: number) => ({
  x: region.x * width,
  y: region.y * height,
  width: region.width * width,
  height: region.height * height,
})

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
