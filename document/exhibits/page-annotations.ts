import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream, type PDFContext, type PDFObject, type PDFRef } from 'pdf-lib'
import { matrixToRect, readNumbers, type Matrix } from './appearance-matrix.ts'

/** Remarks on a page, kept as remarks: they do nothing when clicked (ISO 32000-1 § 12.5.6.2). */
const REMARKS = new Set(
  'Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Caret Ink Stamp'.split(' '),
)

/** All that a kept remark brings along; actions, scripts, replies and ties to other pages are not among it. */
const KEPT = new Set(
  'Type Subtype Rect Contents NM M F C AP AS Border BS BE T CA CreationDate Subj IC LE L Vertices QuadPoints InkList DA DS RC Q Name RD CL IT Open CAP LL LLE'.split(
    ' ',
  ),
)

const HIDDEN = 2
const NO_VIEW = 32

/** An annotation's picture and where on the page it goes. */
export interface DrawnAppearance {
  readonly form: PDFRef
  readonly matrix: Matrix
}

export interface PageAnnotations {
  readonly remarks: readonly PDFDict[]
  /** Pictures of form fields and of everything else that could act, drawn into the page and no longer alive. */
  readonly drawn: readonly DrawnAppearance[]
}

/** What is kept of a page's annotations: remarks as they are (or `drawn` like the others, without their words), the looks of all others. Links go. */
export function pageAnnotations(context: PDFContext, page: PDFDict, as: 'kept' | 'drawn' = 'kept'): PageAnnotations {
  const list = page.lookup(PDFName.of('Annots'))
  const all = list instanceof PDFArray ? list.asArray().map((_, i) => list.lookup(i)) : []
  const dicts = all.filter((item) => item instanceof PDFDict)
  const isKept = (dict: PDFDict) => as === 'kept' && REMARKS.has(nameOf(dict, 'Subtype'))
  const remarks = dicts.filter(isKept).map(inert)
  const drawn = dicts
    .filter((dict) => !isKept(dict) && !NOT_DRAWN.has(nameOf(dict, 'Subtype')) && isShown(dict))
    .flatMap((dict) => appearance(context, dict) ?? [])
  return { remarks, drawn }
}

const NOT_DRAWN = new Set(['Link', 'Popup'])

/** Whether a form field of the page has a value but no picture of it: only a program that runs forms would show it. */
export function hasUndrawnFields(page: PDFDict): boolean {
  const list = page.lookup(PDFName.of('Annots'))
  if (!(list instanceof PDFArray)) return false
  return list.asArray().some((_, i) => {
    const dict = list.lookup(i)
    return (
      dict instanceof PDFDict && nameOf(dict, 'Subtype') === 'Widget' && hasValue(dict) && !dict.has(PDFName.of('AP'))
    )
  })
}

function hasValue(field: PDFDict): boolean {
  const parent = field.lookup(PDFName.of('Parent'))
  const value =
    field.lookup(PDFName.of('V')) ?? (parent instanceof PDFDict ? parent.lookup(PDFName.of('V')) : undefined)
  return value !== undefined
}

function inert(annotation: PDFDict): PDFDict {
  const copy = PDFDict.withContext(annotation.context)
  for (const [key, value] of annotation.entries()) if (KEPT.has(key.decodeText())) copy.set(key, value)
  return copy
}

function isShown(annotation: PDFDict): boolean {
  const flags = annotation.lookup(PDFName.of('F'))
  return !(flags instanceof PDFNumber) || (flags.asNumber() & (HIDDEN | NO_VIEW)) === 0
}

/** The normal appearance in the state the annotation is in (ISO 32000-1 § 12.5.5), fitted to its rectangle. */
function appearance(context: PDFContext, annotation: PDFDict): DrawnAppearance | null {
  const looks = annotation.lookup(PDFName.of('AP'))
  const normal = looks instanceof PDFDict ? looks.lookup(PDFName.of('N')) : undefined
  const state = annotation.lookup(PDFName.of('AS'))
  const stream = normal instanceof PDFDict && state instanceof PDFName ? normal.lookup(state) : normal
  const rect = readNumbers(annotation.lookup(PDFName.of('Rect')), 4)
  if (!(stream instanceof PDFStream) || rect === null) return null
  const matrix = matrixToRect(stream.dict, rect)
  return matrix === null ? null : { form: asForm(context, stream), matrix }
}

/** Registered anew: an appearance may lack the type of a form, or the resources that it borrows from the form's defaults. */
function asForm(context: PDFContext, stream: PDFStream): PDFRef {
  stream.dict.set(PDFName.of('Subtype'), PDFName.of('Form'))
  if (!stream.dict.has(PDFName.of('Resources'))) stream.dict.set(PDFName.of('Resources'), defaultResources(context))
  return context.getObjectRef(stream) ?? context.register(stream)
}

function defaultResources(context: PDFContext): PDFObject {
  const catalog = context.lookup(context.trailerInfo.Root)
  const form = catalog instanceof PDFDict ? catalog.lookup(PDFName.of('AcroForm')) : undefined
  return (form instanceof PDFDict ? form.get(PDFName.of('DR')) : undefined) ?? context.obj({})
}

function nameOf(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : ''
}
