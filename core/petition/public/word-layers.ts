import { PDFDocument, type PDFPage } from 'pdf-lib'
import type { PlacedWords } from '../../evidence/placed-words.ts'
import { setWords } from '../set-words.ts'

/** Pages that hold words of any script, copied into `out` to be painted on; null where none were given. */
export async function wordLayers(
  out: PDFDocument,
  pages: readonly (PlacedWords | null)[],
): Promise<readonly (PDFPage | null)[]> {
  const given = pages.filter((page) => page !== null)
  if (given.length === 0) return pages.map(() => null)
  const layer = await PDFDocument.load(await setWords(given), { updateMetadata: false })
  const copies = await out.copyPages(layer, layer.getPageIndices())
  let next = 0
  return pages.map((page) => (page === null ? null : (copies[next++] ?? null)))
}
