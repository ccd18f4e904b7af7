import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString, type PDFContext } from 'pdf-lib'
import { AppError } from '../../domain/errors.ts'
import type { LoadedPage } from './load-pdf.ts'
import { goToRemote, type RemotePage } from './remote.ts'

/** Finds what a citation leads to: an object, as a reference of the petition's own context, or a page of another file; null if there is none such. */
export type FindTarget = (exhibit: string, page: number | null) => PDFRef | RemotePage | null

const SCHEME = /^withhold:exhibit\/([^?]+)(?:\?page=(\d{1,9}))?$/

/** Turns every `withhold:exhibit/4?page=2` link of a page into a destination in the volume. Throws AppError `cannot-bind` for one that leads nowhere. */
export function rewriteLinks(context: PDFContext, { dict }: LoadedPage, find: FindTarget): void {
  const annotations = dict.lookup(PDFName.of('Annots'))
  if (!(annotations instanceof PDFArray)) return
  for (const index of annotations.asArray().keys()) {
    const annotation = annotations.lookup(index)
    const target = annotation instanceof PDFDict ? targetOf(annotation) : null
    if (!(annotation instanceof PDFDict) || target === null) continue
    const found = find(target.exhibit, target.page)
    if (found === null) throw leadsNowhere(target.uri)
    annotation.delete(PDFName.of('A'))
    if (found instanceof PDFRef) annotation.set(PDFName.of('Dest'), context.obj([found, 'Fit']))
    else annotation.set(PDFName.of('A'), goToRemote(context, found))
  }
}

function targetOf(annotation: PDFDict): { exhibit: string; page: number | null; uri: string } | null {
  const action = annotation.lookup(PDFName.of('A'))
  const uri = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined
  if (!(uri instanceof PDFString || uri instanceof PDFHexString)) return null
  const [, exhibit, page] = SCHEME.exec(uri.decodeText()) ?? []
  if (exhibit === undefined) return null
  return { exhibit: decodeURIComponent(exhibit), page: page === undefined ? null : Number(page), uri: uri.decodeText() }
}

function leadsNowhere(uri: string): AppError {
  return new AppError(
    'cannot-bind',
    `The petition cites ${uri}, but no exhibit has that page. No file was written.`,
    'Check the page of the pinpoint it comes from, then build again.',
  )
}
