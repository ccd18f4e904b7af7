import { pageSize, withPage, type OpenPdf } from './open-pdf.ts'
import { memory } from './pdfium.ts'

/** A drawn page, three bytes a pixel: red, green, blue. */
export interface DrawnPage {
  readonly rgb: Uint8Array
  readonly width: number
  readonly height: number
}

/** More pixels than a page is ever drawn with: A0 at 200 dpi. */
const PIXELS = 62_000_000

/** FPDF_ANNOT | FPDF_REVERSE_BYTE_ORDER: annotations are part of what is seen, and sharp wants RGB order. */
const FLAGS = 0x01 | 0x10

/** FPDFBitmap_BGR: three bytes a pixel, since a page that is drawn on white has no transparency left to tell of. */
const FORMAT = 2

/**
 * Draws a page (from 1) at a width in pixels or a resolution in dpi, smaller where it would be huge; null if it can't be
 * drawn. It lies in `room` if it fits there.
 */
export function drawPage(
  pdf: OpenPdf,
  page: number,
  at: { readonly width: number } | { readonly dpi: number },
  room?: Uint8Array,
): DrawnPage | null {
  const size = page >= 1 && page <= pdf.pages ? pageSize(pdf, page) : null
  if (size === null || !(size.width > 0 && size.height > 0)) return null
  const wanted = 'width' in at ? at.width / size.width : at.dpi / 72
  const scale = Math.min(wanted, Math.sqrt(PIXELS / (size.width * size.height)))
  const width = Math.max(1, Math.round(size.width * scale))
  const height = Math.max(1, Math.min(Math.round(size.height * scale), Math.floor(PIXELS / width)))
  return withPage(pdf, page, (handle) => render(pdf, handle, { width, height, room }))
}

interface Drawing {
  readonly width: number
  readonly height: number
  readonly room: Uint8Array | undefined
}

function render(pdf: OpenPdf, page: number, { width, height, room }: Drawing): DrawnPage | null {
  const { pdfium } = pdf
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, FORMAT, 0, 0)
  if (bitmap === 0) return null
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, FLAGS)
    const from = pdfium.FPDFBitmap_GetBuffer(bitmap)
    const stride = pdfium.FPDFBitmap_GetStride(bitmap)
    const heap = memory(pdfium)
    const bytes = width * height * 3
    const rgb = room && room.length >= bytes ? room.subarray(0, bytes) : new Uint8Array(bytes)
    for (let row = 0; row < height; row++) {
      const start = from + row * stride
      rgb.set(heap.subarray(start, start + width * 3), row * width * 3)
    }
    return { rgb, width, height }
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap)
  }
}
