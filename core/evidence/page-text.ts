import { cleanText } from './decode-text.ts'
import { withFlatPage, type OpenPdf } from './open-pdf.ts'
import { lendMemory, memory } from './pdfium.ts'

/** More characters than any real page holds; the rest of such a page is left unread. */
const PAGE_CHARS = 400_000

/** Text of one page (from 1) in reading order as PDFium finds it, hyphens at line ends kept; null if the page can't be loaded. */
export function pageText(pdf: OpenPdf, page: number): string | null {
  return withFlatPage(pdf, page, (handle) => {
    const text = pdf.pdfium.FPDFText_LoadPage(handle)
    if (text === 0) return ''
    try {
      return readChars(pdf, text)
    } finally {
      pdf.pdfium.FPDFText_ClosePage(text)
    }
  })
}

function readChars(pdf: OpenPdf, text: number): string {
  const chars = Math.min(pdf.pdfium.FPDFText_CountChars(text), PAGE_CHARS)
  if (chars <= 0) return ''
  // A character beyond the Basic Multilingual Plane takes two units, so the buffer allows for two of each.
  return lendMemory(pdf.pdfium, 4 * chars + 4, (at) => {
    const units = pdf.pdfium.FPDFText_GetText(text, 0, chars, at)
    const raw = memory(pdf.pdfium).toString('utf16le', at, at + Math.max(0, units - 1) * 2)
    return cleanText(raw.replaceAll('\u0002', '-').replaceAll('\ufffe', '-')).trim()
  })
}
