import { PDFDocument } from 'pdf-lib'
import { AppError } from '../../domain/errors.ts'
import { drawPage } from '../evidence/draw-page.ts'
import { jpegOf } from '../evidence/jpeg-of.ts'
import { openPdf, type OpenPdf } from '../evidence/open-pdf.ts'
import { placedWords, type PlacedWords } from '../evidence/placed-words.ts'
import { setWords } from './set-words.ts'

const DPI = 200

/** Pages whose words are set in one go: more would only hold more memory. */
const BATCH = 40

/**
 * A PDF's pages drawn at 200 dpi, each over its own words so that it can be searched and quoted, in the size they are
 * shown. Throws AppError `cannot-bind` if it can't be opened; a page that can't be drawn is left white.
 */
export async function drawPages(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = await openPdf(bytes, async (pdf) => {
    const drawn = await PDFDocument.create({ updateMetadata: false })
    for (let first = 1; first <= pdf.pages; first += BATCH) await addBatch(drawn, pdf, first)
    return await drawn.save({ addDefaultPage: false, updateFieldAppearances: false })
  })
  if (opened.kind === 'open') return opened.value
  throw new AppError(
    'cannot-bind',
    'An exhibit’s PDF can’t be opened, so its pages can’t be drawn. No file was written.',
    'Extract the original and see whether another program opens it.',
  )
}

async function addBatch(drawn: PDFDocument, pdf: OpenPdf, first: number): Promise<void> {
  const pages = Array.from({ length: Math.min(BATCH, pdf.pages - first + 1) }, (_, i) => first + i)
  const words = pages.map((page) => placedWords(pdf, page) ?? EMPTY)
  const layer = await PDFDocument.load(await setWords(words), { updateMetadata: false })
  const copies = await drawn.copyPages(layer, layer.getPageIndices())
  for (const [i, copy] of copies.entries()) {
    const sheet = drawn.addPage(copy)
    const picture = drawPage(pdf, pages[i] ?? first, { dpi: DPI })
    if (picture === null) continue
    sheet.drawImage(await drawn.embedJpg(await jpegOf(picture)), { x: 0, y: 0, ...sheet.getSize() })
  }
}

const EMPTY: PlacedWords = { width: 612, height: 792, runs: [] }
