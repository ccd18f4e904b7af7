import { PDFDocument } from 'pdf-lib'
import { runQpdf, type QpdfRun } from './qpdf.ts'

/** Whether a PDF of `pages` pages can be copied page by page into another; `damaged` if its structure or streams are broken. */
export async function copiesSafely(bytes: Uint8Array, pages: number): Promise<'yes' | 'no' | 'damaged'> {
  if (isDamaged(await runQpdf(bytes, ['--check', '/in.pdf']))) return 'damaged'
  return (await countPages(bytes)) === pages ? 'yes' : 'no'
}

/** qpdf's exit code when it had to warn, but found no error. */
const WARNED = 3

/**
 * What qpdf says of the tables by which a web-optimized file shows its first page early (ISO 32000-1 annex F). Many files
 * are saved with tables that no longer fit; no reader minds, and nothing of them is copied.
 */
const HINTS = [
  /lineariz(ed|ation)/,
  /\(\/[ENOT]\) mismatch/,
  /hint table/,
  /has shared identifier entries/,
  /shared object number mismatch/,
  /in outlines table/,
  /nshared_total/,
]

function isDamaged({ exit, complaints }: QpdfRun): boolean {
  if (exit !== WARNED) return exit !== 0
  return complaints.split('\n').some((line) => line.startsWith('WARNING:') && !HINTS.some((hint) => hint.test(line)))
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
