import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFContext, type PDFObject } from 'pdf-lib'
import type { PlannedExhibit } from './volume-plan.ts'

/**
 * Page labels of the volume (ISO 32000-1 § 12.4.2): the petition's own, or 1, 2, 3 … where pages stand before the first
 * exhibit; "Ex. 4" for a cover sheet, "Ex. 4-1" and on for the pages behind it.
 */
export function pageLabels(context: PDFContext, catalog: PDFDict, planned: readonly PlannedExhibit[]): PDFDict {
  const plain = planned[0]?.firstPage === 1 ? [] : [PDFNumber.of(0), context.obj({ S: 'D' })]
  const labels: PDFObject[] = ownLabels(catalog) ?? plain
  for (const { entry, firstPage, pages } of planned) {
    labels.push(PDFNumber.of(firstPage - 1), context.obj({ P: PDFHexString.fromText(`Ex. ${entry.number}`) }))
    if (pages.length > 0)
      labels.push(PDFNumber.of(firstPage), context.obj({ S: 'D', P: PDFHexString.fromText(`Ex. ${entry.number}-`) }))
  }
  return context.obj({ Nums: labels })
}

/** Only a flat tree that starts at the first page; Typst writes no other. */
function ownLabels(catalog: PDFDict): PDFObject[] | null {
  const tree = catalog.lookup(PDFName.of('PageLabels'))
  const flat = tree instanceof PDFDict ? tree.lookup(PDFName.of('Nums')) : undefined
  if (!(flat instanceof PDFArray)) return null
  const first = flat.size() > 0 ? flat.lookup(0) : undefined
  return first instanceof PDFNumber && first.asNumber() === 0 ? [...flat.asArray()] : null
}
