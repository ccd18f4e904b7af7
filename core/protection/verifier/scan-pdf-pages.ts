import sharp from 'sharp'
import { drawPage } from '../../evidence/draw-page.ts'
import { openPdf, pageSize, withPage, type OpenPdf } from '../../evidence/open-pdf.ts'
import { lendMemory, memory } from '../../evidence/pdfium.ts'

/** A page of a written file as it is read back: its words as PDFium finds them, and whether it shows a picture large enough to read. */
export interface ReadBackPage {
  readonly page: number
  readonly text: string
  readonly pictured: boolean
}

/** A written PDF lent page by page, without changing anything in it. */
export interface ReadBack {
  readonly pages: number
  read(page: number): ReadBackPage
  /** Width and height as shown, in points. */
  size(page: number): { readonly width: number; readonly height: number } | null
  /** The page as a picture for a machine to read. */
  picture(page: number): Promise<Uint8Array | null>
  /** Share of dark pixels in a rectangle given in fractions of the page. */
  darkness(
    page: number,
    place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  ): number
}

/** Opens a written PDF and lends it to `use`; null if PDFium can't. */
export async function readBack<T>(bytes: Uint8Array, use: (pdf: ReadBack) => Promise<T>): Promise<T | null> {
  const opened = await openPdf(bytes, (pdf) =>
    use({
      pages: pdf.pages,
      read: (page) => ({
        page,
        text: textOf(pdf, page),
        pictured: withPage(pdf, page, (handle) => isPictured(pdf, handle)) ?? true,
      }),
      size: (page) => pageSize(pdf, page),
      picture: (page) => pictureOf(pdf, page),
      darkness: (page, place) => darknessOf(pdf, page, place),
    }),
  )
  return opened.kind === 'open' ? opened.value : null
}

function textOf(pdf: OpenPdf, page: number): string {
  const read = withPage(pdf, page, (handle) => {
    const text = pdf.pdfium.FPDFText_LoadPage(handle)
    if (text === 0) return ''
    try {
      const count = Math.max(0, pdf.pdfium.FPDFText_CountChars(text))
      return lendMemory(pdf.pdfium, 4 * count + 4, (at) => {
        const units = pdf.pdfium.FPDFText_GetText(text, 0, count, at)
        return memory(pdf.pdfium).toString('utf16le', at, at + Math.max(0, units - 1) * 2)
      })
    } finally {
      pdf.pdfium.FPDFText_ClosePage(text)
    }
  })
  return (read ?? '').replaceAll('\u0002', '-').replaceAll('\ufffe', '-')
}

const [IMAGE, FORM] = [3, 5]
/** A picture smaller than this on both sides holds no words to be read. */
const SMALL = 120
const DEEPEST = 12

function isPictured(pdf: OpenPdf, page: number): boolean {
  const { pdfium } = pdf
  const count = pdfium.FPDFPage_CountObjects(page)
  return Array.from({ length: Math.max(0, count) }, (_, i) => pdfium.FPDFPage_GetObject(page, i)).some((object) =>
    showsPicture(pdf, object, 0),
  )
}

function showsPicture(pdf: OpenPdf, object: number, depth: number): boolean {
  const { pdfium } = pdf
  const type = pdfium.FPDFPageObj_GetType(object)
  if (type === IMAGE) return isLarge(pdf, object)
  if (type !== FORM || depth > DEEPEST) return false
  const count = Math.max(0, pdfium.FPDFFormObj_CountObjects(object))
  return Array.from({ length: count }, (_, i) => pdfium.FPDFFormObj_GetObject(object, i)).some((inner) =>
    showsPicture(pdf, inner, depth + 1),
  )
}

function isLarge({ pdfium }: OpenPdf, image: number): boolean {
  return lendMemory(pdfium, 8, (at) => {
    if (!pdfium.FPDFImageObj_GetImagePixelSize(image, at, at + 4)) return true
    const heap = memory(pdfium)
    return heap.readUInt32LE(at) > SMALL && heap.readUInt32LE(at + 4) > SMALL
  })
}

/** Resolution at which a page is read off its picture. */
export const PICTURE_DPI = 200

async function pictureOf(pdf: OpenPdf, page: number): Promise<Uint8Array | null> {
  const drawn = drawPage(pdf, page, { dpi: PICTURE_DPI })
  if (!drawn) return null
  const raw = { width: drawn.width, height: drawn.height, channels: 3 as const }
  return await sharp(drawn.rgb, { raw }).greyscale().png({ compressionLevel: 1 }).toBuffer()
}

const DARK = 60

function darknessOf(pdf: OpenPdf, page: number, { x, y, width, height }: Parameters<ReadBack['darkness']>[1]): number {
  const drawn = drawPage(pdf, page, { width: 800 })
  if (!drawn) return 0
  let [dark, all] = [0, 0]
  const inset = 2
  for (let row = Math.ceil(y * drawn.height) + inset; row < (y + height) * drawn.height - inset; row++)
    for (let column = Math.ceil(x * drawn.width) + inset; column < (x + width) * drawn.width - inset; column++) {
      all++
      if ((drawn.rgb[(row * drawn.width + column) * 3] ?? 255) < DARK) dark++
    }
  return all === 0 ? 1 : dark / all
}
