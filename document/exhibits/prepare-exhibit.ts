import { PDFArray, PDFDict, PDFName, type PDFContext, type PDFObject, type PDFRef } from 'pdf-lib'
import { loadPdf, notSound, type LoadedPage, type LoadedPdf } from './load-pdf.ts'
import { hasUndrawnFields, pageAnnotations, type PageAnnotations } from './page-annotations.ts'
import { pageView, type PageView } from './page-box.ts'
import { pageAsForm } from './page-content.ts'

/** One page of an exhibit, taken apart so that nothing can fail while it is written. */
export interface PreparedPage {
  readonly view: PageView
  readonly form: PDFRef | null
  readonly resources: PDFDict
  readonly annotations: PageAnnotations
  /** Colour space for blending the whole page, and the size of its unit; as they were. */
  readonly group: PDFObject | null
  readonly userUnit: PDFObject | null
}

export interface PreparedExhibit {
  readonly context: PDFContext
  readonly pages: readonly PreparedPage[]
}

/** Loads an exhibit's PDF and makes its pages ready to be bound. Throws AppError `cannot-bind` if they can't be copied as they are seen. */
export async function prepareExhibit(bytes: Uint8Array, remarks: 'kept' | 'drawn' = 'kept'): Promise<PreparedExhibit> {
  const pdf = await loadPdf(bytes)
  try {
    if (hidesLayers(pdf)) throw new Error('it has layers that are switched off')
    return { context: pdf.context, pages: pdf.pages.map((page) => preparePage(pdf.context, page, remarks)) }
  } catch (cause) {
    throw notSound('an exhibit', cause)
  }
}

function preparePage(context: PDFContext, { dict }: LoadedPage, remarks: 'kept' | 'drawn'): PreparedPage {
  if (hasUndrawnFields(dict)) throw new Error('it has form fields that only a program for forms would show')
  const view = pageView(dict)
  const resources = dict.lookup(PDFName.of('Resources'))
  return {
    view,
    form: pageAsForm(context, dict, view.box),
    resources: resources instanceof PDFDict ? resources : PDFDict.withContext(context),
    annotations: pageAnnotations(context, dict, remarks),
    group: dict.get(PDFName.of('Group')) ?? null,
    userUnit: dict.get(PDFName.of('UserUnit')) ?? null,
  }
}

/** Switches of layers stay behind with the catalog, so all layers would show; that is right only if all are on (ISO 32000-1 § 8.11.4). */
function hidesLayers({ catalog }: LoadedPdf): boolean {
  const layers = catalog.lookup(PDFName.of('OCProperties'))
  const shown = layers instanceof PDFDict ? layers.lookup(PDFName.of('D')) : undefined
  if (!(shown instanceof PDFDict)) return false
  const base = shown.lookup(PDFName.of('BaseState'))
  const off = shown.lookup(PDFName.of('OFF'))
  return (base !== undefined && base !== PDFName.of('ON')) || (off instanceof PDFArray && off.size() > 0)
}
