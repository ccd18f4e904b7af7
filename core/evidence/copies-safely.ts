import { PDFDocument } from 'pdf-lib'
import { runQpdf } from './qpdf.ts'

/** Whether a PDF of `pages` pages can be copied page by page into another; `damaged` if its structure or streams are broken. */
export async function copiesSafely(bytes: Uint8Array, pages: number): Promise<'yes' | 'no' | 'damaged'> {
  const check = await runQpdf(bytes, ['--check', '/in.pdf'])
  if (check.exit !== 0) return 'damaged'
  return (await countPages(bytes)) === pages ? 'yes' : 'no'
}

/** Page count by the strict reading that binding uses; null if it fails. */
async function countPages(bytes: Uint8Array): Promise<number | null> {
  try {
    const pdf = await PDFDocument.load(bytes, { throwOnInvalidObject: true, updateMetadata: false })
    return pdf.getPageCount()
  } catch {
    return null
  }
}
