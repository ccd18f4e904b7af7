import { withPage, type OpenPdf } from '../evidence/open-pdf.ts'
import { lendMemory, memory } from '../evidence/pdfium.ts'

/** A link or bookmark of an open PDF: the page it stands on (null for a bookmark), the file beside it that it leads into, and the page there, from 1; null for none. */
export interface PdfLink {
  readonly from: number | null
  readonly kind: 'inside' | 'across' | 'outside' | 'program'
  readonly file: string | null
  readonly to: number | null
}

/** Every link and bookmark of a PDF, as PDFium would follow it; `target` is the open file that links into another one are followed into. */
export function pdfLinks(pdf: OpenPdf, target: OpenPdf = pdf): readonly PdfLink[] {
  const pages = Array.from({ length: pdf.pages }, (_, i) => linksOn(pdf, i + 1, target))
  return [...pages.flat(), ...bookmarks(pdf, 0, target, 0)]
}

function linksOn(pdf: OpenPdf, page: number, target: OpenPdf): readonly PdfLink[] {
  const { pdfium, handle } = pdf
  const found = withPage(pdf, page, (loaded) =>
    lendMemory(pdfium, 8, (at) => {
      const links: PdfLink[] = []
      memory(pdfium).writeUInt32LE(0, at)
      while (pdfium.FPDFLink_Enumerate(loaded, at, at + 4)) {
        const link = memory(pdfium).readUInt32LE(at + 4)
        const [dest, action] = [pdfium.FPDFLink_GetDest(handle, link), pdfium.FPDFLink_GetAction(link)]
        links.push(followed(pdf, target, { from: page, dest, action }))
      }
      return links
    }),
  )
  return found ?? []
}

const DEEPEST = 32

function bookmarks(pdf: OpenPdf, parent: number, target: OpenPdf, depth: number): readonly PdfLink[] {
  const { pdfium, handle } = pdf
  const links: PdfLink[] = []
  let mark = depth > DEEPEST ? 0 : pdfium.FPDFBookmark_GetFirstChild(handle, parent)
  for (; mark !== 0; mark = pdfium.FPDFBookmark_GetNextSibling(handle, mark)) {
    const [dest, action] = [pdfium.FPDFBookmark_GetDest(handle, mark), pdfium.FPDFBookmark_GetAction(mark)]
    links.push(followed(pdf, target, { from: null, dest, action }), ...bookmarks(pdf, mark, target, depth + 1))
  }
  return links
}

/** PDFACTION_REMOTEGOTO, _URI and _LAUNCH of fpdf_doc.h. */
const [REMOTE, URI, LAUNCH] = [2, 3, 4]

interface Lead {
  readonly from: number | null
  readonly dest: number
  readonly action: number
}

function followed(pdf: OpenPdf, target: OpenPdf, { from, dest, action }: Lead): PdfLink {
  const { pdfium } = pdf
  const type = action === 0 ? 0 : pdfium.FPDFAction_GetType(action)
  if (type === URI) return { from, kind: 'outside', file: null, to: null }
  if (type === LAUNCH) return { from, kind: 'program', file: null, to: null }
  if (type !== REMOTE) return { from, kind: 'inside', file: null, to: pageOf(pdf, dest, action) }
  return { from, kind: 'across', file: fileOf(pdf, action), to: pageOf(target, 0, action) }
}

function pageOf({ pdfium, handle, pages }: OpenPdf, dest: number, action: number): number | null {
  const found = dest !== 0 || action === 0 ? dest : pdfium.FPDFAction_GetDest(handle, action)
  const index = found === 0 ? -1 : pdfium.FPDFDest_GetDestPageIndex(handle, found)
  return index < 0 || index >= pages ? null : index + 1
}

function fileOf({ pdfium }: OpenPdf, action: number): string {
  const length = pdfium.FPDFAction_GetFilePath(action, 0, 0)
  return lendMemory(pdfium, Math.max(1, length), (at) => {
    pdfium.FPDFAction_GetFilePath(action, at, length)
    return memory(pdfium).toString('utf8', at, at + Math.max(0, length - 1))
  })
}
