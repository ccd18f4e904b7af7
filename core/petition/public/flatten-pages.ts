import { zlibSync } from 'fflate'
import { PDFDocument, PDFName, StandardFonts, type PDFContext, type PDFDict, type PDFPage } from 'pdf-lib'
import { drawPage, type DrawnPage } from '../../evidence/draw-page.ts'
import { jpegOf } from '../../evidence/jpeg-of.ts'
import type { OpenPdf } from '../../evidence/open-pdf.ts'
import { hiddenOn, type Flattening, type SizedPage } from './hidden-on.ts'
import type { HiddenPlace } from './hidden-places.ts'
import { labelContent, latinWords, wordsContent, type LayerFonts } from './layer-content.ts'
import { wordLayers } from './word-layers.ts'

const DPI = 200
const BATCH = 40

/** Where the last page was drawn: memory that is used again costs neither collecting nor paging. Only one page at a time has it. */
let spare: Uint8Array | undefined

/** Flattened pages in the order asked for, and where the objects they lead to are. */
export interface FlatPages {
  readonly context: PDFContext
  readonly pages: readonly PDFDict[]
}

/** Some pages of a PDF as pictures at 200 dpi: protected words and regions black, over a text layer of what remains. */
export async function flattenPages(pdf: OpenPdf, pages: readonly number[], how: Flattening): Promise<FlatPages> {
  const out = await PDFDocument.create({ updateMetadata: false })
  const fonts = {
    words: out.embedStandardFont(StandardFonts.TimesRoman),
    labels: out.embedStandardFont(StandardFonts.HelveticaBold),
  }
  for (let first = 0; first < pages.length; first += BATCH) {
    const batch = pages.slice(first, first + BATCH).map((page) => ({ page, ...hiddenOn(pdf, page, how) }))
    const layers = await wordLayers(
      out,
      batch.map((hidden) => (latinWords(fonts, hidden.words) ? null : hidden)),
    )
    for (const [i, hidden] of batch.entries()) {
      const sheet = out.addPage(layers[i] ?? [hidden.width, hidden.height])
      const words = layers[i] ? '' : wordsContent(fonts, hidden, hidden.words)
      const room = spare
      spare = undefined
      const picture = drawPage(pdf, hidden.page, { dpi: DPI }, room)
      await paint(out, { sheet, fonts, words }, picture, hidden)
      spare = picture?.rgb ?? room
    }
  }
  await out.flush()
  return { context: out.context, pages: out.getPages().map(({ node }) => node) }
}

interface Sheet {
  readonly sheet: PDFPage
  readonly fonts: LayerFonts
  /** Content that shows the words of the page. */
  readonly words: string
}

const [WORDS, LABELS, PICTURE] = ['Words', 'Labels', 'Picture'].map((name) => PDFName.of(name)) as [
  PDFName,
  PDFName,
  PDFName,
]

/** The words, over them the picture with its places black, over that what is written on the boxes. */
async function paint(
  out: PDFDocument,
  { sheet, fonts, words }: Sheet,
  picture: DrawnPage | null,
  { places, width, height }: SizedPage,
): Promise<void> {
  const { node } = sheet
  node.setFontDictionary(WORDS, fonts.words.ref)
  node.setFontDictionary(LABELS, fonts.labels.ref)
  if (picture) {
    for (const place of places) blacken(picture, place, width, height)
    node.setXObject(PICTURE, (await out.embedJpg(await jpegOf(picture))).ref)
  }
  const size = [width, 0, 0, height, 0, 0].map((n) => n.toFixed(4)).join(' ')
  const drawn = picture ? `q ${size} cm /Picture Do Q\n` : ''
  const content = words + drawn + places.map((place) => labelContent(fonts, place, height)).join('')
  // pdf-lib's own packer takes long to begin, whatever it packs.
  const stream = out.context.stream(zlibSync(Buffer.from(content, 'latin1')), { Filter: 'FlateDecode' })
  node.addContentStream(out.context.register(stream))
}

/** Black over every pixel a place touches, before the picture is packed: nothing of it is in the file. */
function blacken({ rgb, width, height }: DrawnPage, place: HiddenPlace, points: number, high: number): void {
  const [across, down] = [width / points, height / high]
  const left = Math.max(0, Math.floor(place.x * across))
  const right = Math.min(width, Math.ceil((place.x + place.width) * across))
  const top = Math.max(0, Math.floor(place.y * down))
  const bottom = Math.min(height, Math.ceil((place.y + place.height) * down))
  if (right <= left) return
  for (let row = top; row < bottom; row++) rgb.fill(0, (row * width + left) * 3, (row * width + right) * 3)
}
