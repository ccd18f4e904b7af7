import { PDFDict, PDFName, type PDFContext, type PDFRef } from 'pdf-lib'
import { startCopier, type StreamSource } from './object-copier.ts'
import { boxNumbers } from './page-box.ts'
import type { PreparedExhibit, PreparedPage } from './prepare-exhibit.ts'
import { STAMP_FONTS, stampView, type Stamp, type StampFaces, type StampedView } from './stamp.ts'
import type { VolumeFile } from './volume-file.ts'

/** What the pages of one exhibit are written under: numbers set aside for them, their parent's and the stamp fonts'. */
export interface ExhibitPlace {
  readonly pages: readonly number[]
  readonly parent: number
  readonly plain: number
  readonly bold: number
  /** Set where the pages are written only to be checked. */
  readonly bytesOf?: StreamSource
}

const CONTENT = 'WithholdPage'
const look = (index: number) => `WithholdLook${String(index)}`

/** Writes a prepared exhibit's pages under the numbers set aside for them, each with its stamp. */
export async function writeExhibit(
  file: VolumeFile,
  faces: StampFaces,
  exhibit: PreparedExhibit,
  place: ExhibitPlace,
  stamp: (page: number) => Stamp,
): Promise<void> {
  const { context } = exhibit
  const copier = startCopier(file, context, 'drop', place.bytesOf)
  const bound = (number: number): PDFRef => {
    const ref = context.nextRef()
    copier.bind(ref, number)
    return ref
  }
  const refs = { plain: bound(place.plain), bold: bound(place.bold), parent: bound(place.parent) }
  for (const [index, page] of exhibit.pages.entries()) {
    const number = place.pages[index]
    if (number === undefined) break
    await copier.write(number, pageDict(context, stampView(faces, page.view, stamp(index + 1)), page, refs))
    await copier.drain()
  }
}

function pageDict(
  context: PDFContext,
  { box, content }: StampedView,
  page: PreparedPage,
  refs: Readonly<Record<'plain' | 'bold' | 'parent', PDFRef>>,
): PDFDict {
  const looks = page.annotations.drawn
  const drawing = [
    ...(page.form ? [`q /${CONTENT} Do Q`] : []),
    ...looks.map(({ matrix }, i) => `q ${matrix.map((n) => n.toFixed(5)).join(' ')} cm /${look(i)} Do Q`),
    content,
  ].join('\n')
  const remarks = page.annotations.remarks.map((remark) => context.register(remark))
  const forms: [string, PDFRef][] = looks.map(({ form }, i) => [look(i), form])
  if (page.form) forms.push([CONTENT, page.form])
  return context.obj({
    Type: 'Page',
    Parent: refs.parent,
    MediaBox: boxNumbers(box),
    ...(page.view.turn === 0 ? {} : { Rotate: page.view.turn }),
    ...(page.userUnit ? { UserUnit: page.userUnit } : {}),
    ...(page.group ? { Group: page.group } : {}),
    ...(remarks.length > 0 ? { Annots: remarks } : {}),
    Resources: withStamp(page.resources, forms, refs),
    Contents: context.register(context.stream(drawing)),
  })
}

/** The page's own resources, which forms without any fall back to, with the stamp's fonts and the page's forms added. */
function withStamp(
  resources: PDFDict,
  forms: readonly (readonly [string, PDFRef])[],
  refs: Readonly<Record<'plain' | 'bold', PDFRef>>,
): PDFDict {
  const copy = resources.clone()
  const fonts = category(copy, 'Font')
  fonts.set(PDFName.of(STAMP_FONTS.plain), refs.plain)
  fonts.set(PDFName.of(STAMP_FONTS.bold), refs.bold)
  const objects = category(copy, 'XObject')
  for (const [name, ref] of forms) objects.set(PDFName.of(name), ref)
  return copy
}

function category(resources: PDFDict, key: string): PDFDict {
  const own = resources.lookup(PDFName.of(key))
  const copy = own instanceof PDFDict ? own.clone() : PDFDict.withContext(resources.context)
  resources.set(PDFName.of(key), copy)
  return copy
}
