import { pageSize, withFlatPage, type OpenPdf } from './open-pdf.ts'
import { shownPlace } from './placed-words.ts'
import { lendMemory, memory } from './pdfium.ts'

/** One character of a page's text and the rectangle its glyph fills on the page as it is shown: points from the upper left corner. */
export interface PlacedLetter {
  readonly letter: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const MOST = 400_000

/** The characters of a page (from 1) in the order PDFium reads them; spaces it adds between words have no size. Null if the page can't be loaded. */
export function placedLetters(pdf: OpenPdf, page: number): readonly PlacedLetter[] | null {
  const size = pageSize(pdf, page)
  if (size === null) return null
  return withFlatPage(pdf, page, (handle) => {
    const text = pdf.pdfium.FPDFText_LoadPage(handle)
    if (text === 0) return []
    try {
      const count = Math.min(Math.max(0, pdf.pdfium.FPDFText_CountChars(text)), MOST)
      return lendMemory(pdf.pdfium, 48, (at) =>
        Array.from({ length: count }, (_, i) => readLetter(pdf, { page: handle, text, size, index: i, at })),
      )
    } finally {
      pdf.pdfium.FPDFText_ClosePage(text)
    }
  })
}

interface Where {
  readonly page: number
  readonly text: number
  readonly size: { readonly width: number; readonly height: number }
  readonly index: number
  readonly at: number
}

function readLetter(pdf: OpenPdf, { page, text, size, index, at }: Where): PlacedLetter {
  const code = pdf.pdfium.FPDFText_GetUnicode(text, index)
  const letter = code === 2 || code === 0xfffe ? '-' : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
  if (!pdf.pdfium.FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24))
    return { letter, x: 0, y: 0, width: 0, height: 0 }
  const heap = memory(pdf.pdfium)
  const [left = 0, right = 0, bottom = 0, top = 0] = [0, 8, 16, 24].map((i) => heap.readDoubleLE(at + i))
  const [x1, y1] = shownPlace(pdf, page, size, left, top, at + 32)
  const [x2, y2] = shownPlace(pdf, page, size, right, bottom, at + 32)
  return { letter, x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }
}
