import { PDFDict, PDFName, type PDFContext, type PDFRef } from 'pdf-lib'
import { startCopier, type StreamSource } from './object-copier.ts'
import { boxNumbers } from './page-box.ts'
import { isSilent, shownOn, type PageTags, type TaggedKeys, type TaggedPage } from './page-tags.ts'
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

/** How the pages of an exhibit are tagged: what says which page of it each is (from 1), and the language of their words. */
export interface ExhibitTags {
  readonly tags: PageTags
  readonly says: (page: number) => string
  readonly language: string | null
}

const CONTENT = 'WithholdPage'
const look = (index: number) => `WithholdLook${String(index)}`

/** Writes a prepared exhibit's pages under the numbers set aside for them, each with its stamp and, where they are bound, its tags. */
export async function writeExhibit(
  file: VolumeFile,
  faces: StampFaces,
  exhibit: PreparedExhibit,
  place: ExhibitPlace,
  stamp: (page: number) => Stamp,
  tagged: ExhibitTags | null = null,
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
    const view = stampView(faces, page.view, stamp(index + 1))
    const remarks = page.annotations.remarks.map((remark) => context.register(remark))
    const shows = shownOn(page)
    const keys = await tagged?.tags.of({
      number,
      says: tagged.says(index + 1),
      language: tagged.language,
      shows,
      box: boxNumbers(view.box),
      remarks: page.annotations.remarks.map((remark, i) => {
        return { number: copier.number(remarks[i] ?? refs.parent), isSilent: isSilent(remark) }
      }),
    })
    for (const [i, key] of keys?.remarks.entries() ?? [])
      page.annotations.remarks[i]?.set(PDFName.of('StructParent'), context.obj(key))
    await copier.write(
      number,
      pageDict(context, view, page, { ...refs, remarks, tag: keys ? { ...keys, shows } : null }),
    )
    await copier.drain()
  }
}

interface PageRefs extends Readonly<Record<'plain' | 'bold' | 'parent', PDFRef>> {
  readonly remarks: readonly PDFRef[]
  readonly tag: (TaggedKeys & Pick<TaggedPage, 'shows'>) | null
}

function pageDict(context: PDFContext, { box, content }: StampedView, page: PreparedPage, refs: PageRefs): PDFDict {
  const looks = page.annotations.drawn
  const own = [
    ...(page.form ? [`q /${CONTENT} Do Q`] : []),
    ...looks.map(({ matrix }, i) => `q ${matrix.map((n) => n.toFixed(5)).join(' ')} cm /${look(i)} Do Q`),
  ]
  const drawing = [...marked(own, refs.tag), content].join('\n')
  const forms: [string, PDFRef][] = looks.map(({ form }, i) => [look(i), form])
  if (page.form) forms.push([CONTENT, page.form])
  return context.obj({
    Type: 'Page',
    Parent: refs.parent,
    MediaBox: boxNumbers(box),
    ...(page.view.turn === 0 ? {} : { Rotate: page.view.turn }),
    ...(page.userUnit ? { UserUnit: page.userUnit } : {}),
    ...(page.group ? { Group: page.group } : {}),
    ...(refs.remarks.length > 0 ? { Annots: refs.remarks, ...(refs.tag ? { Tabs: 'S' } : {}) } : {}),
    ...(refs.tag ? { StructParents: refs.tag.page } : {}),
    Resources: withStamp(page.resources, forms, refs),
    Contents: context.register(context.stream(drawing)),
  })
}

/** The page's own content as its tag's; marks of the page's own tags, which stay behind, lie inside of it and say nothing. */
function marked(content: readonly string[], tag: PageRefs['tag']): readonly string[] {
  if (tag === null || tag.shows === 'nothing') return content
  return [`/${tag.shows === 'words' ? 'P' : 'Figure'} <</MCID 0>> BDC`, ...content, 'EMC']
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
