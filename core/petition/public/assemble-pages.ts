import { PDFName, type PDFContext, type PDFDict } from 'pdf-lib'
import { startCopier, type ObjectCopier } from '../../../document/exhibits/object-copier.ts'
import { openVolumeFile } from '../../../document/exhibits/volume-file.ts'

/** A page of some PDF: what it says of itself, and where the objects it leads to are. */
export interface SourcePage {
  readonly context: PDFContext
  readonly dict: PDFDict
}

/** A PDF of some pages, with the objects they lead to and nothing else: no information, names, bookmarks or files. */
export async function assemblePages(pages: readonly SourcePage[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const file = openVolumeFile((piece) => Promise.resolve(void pieces.push(piece)), { lasts: true })
  const [catalog, tree] = [file.reserve(), file.reserve()]
  const copiers = new Map<PDFContext, ObjectCopier>()
  const numbers: number[] = []
  for (const { context, dict } of pages) {
    const copier = copiers.get(context) ?? startCopier(file, context, 'drop')
    copiers.set(context, copier)
    const parent = context.nextRef()
    copier.bind(parent, tree)
    dict.set(PDFName.of('Parent'), parent)
    const number = file.reserve()
    numbers.push(number)
    await copier.write(number, dict)
    await copier.drain()
  }
  const kids = numbers.map((number) => `${String(number)} 0 R`).join(' ')
  await file.write(tree, [`<</Type /Pages /Count ${String(numbers.length)} /Kids [${kids}]>>`])
  await file.write(catalog, [`<</Type /Catalog /Pages ${String(tree)} 0 R>>`])
  await file.finish(`/Root ${String(catalog)} 0 R`)
  return Buffer.concat(pieces)
}
