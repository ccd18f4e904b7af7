import { cleanText } from './decode-text.ts'
import { pageSize, withFlatPage, type OpenPdf } from './open-pdf.ts'
import { lendMemory, memory } from './pdfium.ts'

/** A run of words and the rectangle it fills on the page as it is shown: points from the upper left corner. */
export interface PlacedRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedWords {
  readonly width: number
  readonly height: number
  readonly runs: readonly PlacedRun[]
}

const MOST_RUNS = 20_000

/** Device units a point is divided into, since PDFium gives places in whole units. */
const FINE = 20

/** The words of a page (from 1) and where they stand on it; null if the page can't be loaded. */
export function placedWords(pdf: OpenPdf, page: number): PlacedWords | null {
  const size = pageSize(pdf, page)
  if (size === null || size.width < 1 || size.height < 1) return null
  const runs = withFlatPage(pdf, page, (handle) => {
    const text = pdf.pdfium.FPDFText_LoadPage(handle)
    if (text === 0) return []
    try {
      return readRuns(pdf, handle, text, size)
    } finally {
      pdf.pdfium.FPDFText_ClosePage(text)
    }
  })
  return runs && { ...size, runs }
}

interface Size {
  readonly width: number
  readonly height: number
}

function readRuns(pdf: OpenPdf, page: number, text: number, size: Size): readonly PlacedRun[] {
  const count = Math.min(pdf.pdfium.FPDFText_CountRects(text, 0, -1), MOST_RUNS)
  return Array.from({ length: Math.max(0, count) }, (_, i) => readRun(pdf, page, text, size, i)).filter(
    (run) => run !== null,
  )
}

function readRun(pdf: OpenPdf, page: number, text: number, size: Size, index: number): PlacedRun | null {
  return lendMemory(pdf.pdfium, 48, (at) => {
    if (!pdf.pdfium.FPDFText_GetRect(text, index, at, at + 8, at + 16, at + 24)) return null
    const [left = 0, top = 0, right = 0, bottom = 0] = [0, 8, 16, 24].map((i) =>
      memory(pdf.pdfium).readDoubleLE(at + i),
    )
    const words = cleanText(wordsWithin(pdf, text, left, top, right, bottom)).trim()
    const [x1, y1] = shownPlace(pdf, page, size, left, top, at + 32)
    const [x2, y2] = shownPlace(pdf, page, size, right, bottom, at + 32)
    if (words === '') return null
    const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
    return { text: words, x: Math.min(x1, x2), y: Math.min(y1, y2), width, height }
  })
}

function wordsWithin(pdf: OpenPdf, text: number, left: number, top: number, right: number, bottom: number): string {
  const units = pdf.pdfium.FPDFText_GetBoundedText(text, left, top, right, bottom, 0, 0)
  if (units <= 0 || units > 100_000) return ''
  return lendMemory(pdf.pdfium, units * 2 + 2, (at) => {
    const filled = pdf.pdfium.FPDFText_GetBoundedText(text, left, top, right, bottom, at, units)
    const raw = memory(pdf.pdfium).toString('utf16le', at, at + Math.max(0, filled) * 2)
    return raw.replaceAll('\u0002', '-').replaceAll('\ufffe', '-').replaceAll('\u0000', '')
  })
}

/** A point of the page's own space on the page as it is shown, turned and cropped. */
export function shownPlace(
  pdf: OpenPdf,
  page: number,
  size: Size,
  x: number,
  y: number,
  at: number,
): readonly [number, number] {
  const [width, height] = [Math.round(size.width * FINE), Math.round(size.height * FINE)]
  pdf.pdfium.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, at, at + 4)
  const heap = memory(pdf.pdfium)
  return [heap.readInt32LE(at) / FINE, heap.readInt32LE(at + 4) / FINE]
}
