import { PDFString, type PDFContext, type PDFDict } from 'pdf-lib'
import type { ExhibitElsewhere } from './volume.ts'

/** A page of another file in the same folder, from 1. */
export interface RemotePage {
  readonly file: string
  readonly page: number
}

/** The page a citation leads to in another file: the one it names, or the cover sheet; null if there is none such. */
export function remoteTarget(
  elsewhere: readonly ExhibitElsewhere[],
  exhibit: string,
  page: number | null,
): RemotePage | null {
  const found = elsewhere.find(({ number }) => number === exhibit)
  if (!found || (page !== null && (page < 1 || page > found.pages))) return null
  return { file: found.file, page: found.firstPage + (page ?? 0) }
}

/** The action that opens a page of another file by its relative name (GoToR, ISO 32000-1 § 12.6.4.3); its pages are counted from 0. */
export function goToRemote(context: PDFContext, { file, page }: RemotePage): PDFDict {
  const name = PDFString.of(file)
  return context.obj({
    Type: 'Action',
    S: 'GoToR',
    F: { Type: 'Filespec', F: name, UF: name },
    D: [page - 1, 'Fit'],
  })
}
