import { lendMemory, memory, wideText, withPdfium, type Pdfium } from './pdfium.ts'
import { mendTrailer } from './mend-trailer.ts'

/** An open PDF inside PDFium; valid only within the `use` of openPdf. */
export interface OpenPdf {
  readonly pdfium: Pdfium
  readonly handle: number
  readonly pages: number
  /** Encrypted, though no password is needed to read it. */
  readonly encrypted: boolean
  readonly title: string | null
  readonly language: string | null
}

/** PDFium's error codes (fpdfview.h, FPDF_GetLastError). */
const NEEDS_PASSWORD = 4
const UNKNOWN_SECURITY = 5

type Opened<T> = { readonly kind: 'open'; readonly value: T } | { readonly kind: 'encrypted' | 'damaged' }
type Use<T> = (pdf: OpenPdf) => T | Promise<T>

/**
 * Opens a PDF with no password and lends it to `use`; `encrypted` if it asks for one, `damaged` if PDFium can't make
 * out its pages, not even with a trailer put in the place of one that was cut off.
 */
export async function openPdf<T>(bytes: Uint8Array, use: Use<T>): Promise<Opened<T>> {
  const opened = await openAsIs(bytes, use)
  if (opened.kind !== 'damaged') return opened
  const mended = mendTrailer(bytes)
  return mended ? openAsIs(mended, use) : opened
}

async function openAsIs<T>(bytes: Uint8Array, use: Use<T>): Promise<Opened<T>> {
  return withPdfium(async (pdfium) => {
    const at = pdfium.pdfium.wasmExports.malloc(Math.max(bytes.length, 1))
    if (at === 0) return { kind: 'damaged' }
    memory(pdfium).set(bytes, at)
    const handle = pdfium.FPDF_LoadMemDocument(at, bytes.length, '')
    try {
      if (handle === 0) return { kind: refusal(pdfium.FPDF_GetLastError()) }
      const pages = pdfium.FPDF_GetPageCount(handle)
      if (pages <= 0) return { kind: 'damaged' }
      return { kind: 'open', value: await use({ pdfium, handle, pages, ...describe(pdfium, handle) }) }
    } finally {
      if (handle !== 0) pdfium.FPDF_CloseDocument(handle)
      pdfium.pdfium.wasmExports.free(at)
    }
  })
}

function refusal(code: number): 'encrypted' | 'damaged' {
  return code === NEEDS_PASSWORD || code === UNKNOWN_SECURITY ? 'encrypted' : 'damaged'
}

function describe(pdfium: Pdfium, handle: number): Pick<OpenPdf, 'encrypted' | 'title' | 'language'> {
  const title = wideText(pdfium, (at, size) => pdfium.FPDF_GetMetaText(handle, 'Title', at, size)).trim()
  const language = wideText(pdfium, (at, size) => pdfium.EPDFCatalog_GetLanguage(handle, at, size)).trim()
  return {
    encrypted: pdfium.FPDF_GetSecurityHandlerRevision(handle) >= 0,
    title: title === '' ? null : title,
    language: /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(language) ? language : null,
  }
}

/** Lends a loaded page (counted from 1) to `use`; null if PDFium can't load it. */
export function withPage<T>(pdf: OpenPdf, page: number, use: (page: number) => T): T | null {
  const handle = pdf.pdfium.FPDF_LoadPage(pdf.handle, page - 1)
  if (handle === 0) return null
  try {
    return use(handle)
  } finally {
    pdf.pdfium.FPDF_ClosePage(handle)
  }
}

/** Width and height of a page in points as it is shown, rotation applied. */
export function pageSize(pdf: OpenPdf, page: number): { readonly width: number; readonly height: number } | null {
  return lendMemory(pdf.pdfium, 8, (at) => {
    if (!pdf.pdfium.FPDF_GetPageSizeByIndexF(pdf.handle, page - 1, at)) return null
    const heap = memory(pdf.pdfium)
    return { width: heap.readFloatLE(at), height: heap.readFloatLE(at + 4) }
  })
}

/**
 * Lends a page as withPage does, with the words filled into its form or written on it as notes, which stand in annotations,
 * drawn into its content: in the open copy alone.
 */
export function withFlatPage<T>(pdf: OpenPdf, page: number, use: (page: number) => T): T | null {
  const plain = withPage(pdf, page, (handle) => {
    if (pdf.pdfium.FPDFPage_GetAnnotCount(handle) <= 0) return { value: use(handle) }
    pdf.pdfium.FPDFPage_Flatten(handle, 0)
    return null
  })
  return plain ? plain.value : withPage(pdf, page, use)
}
