import { PDFDict, PDFHexString, PDFName, type PDFContext, type PDFRef } from 'pdf-lib'
import type { LoadedPdf } from './load-pdf.ts'
import { startCopier, type ObjectCopier } from './object-copier.ts'
import { extendOutline } from './outline.ts'
import { pageLabels } from './page-labels.ts'
import { setTags, tagTree, type TagTreePlace } from './tag-tree.ts'
import { rewriteLinks } from './rewrite-links.ts'
import type { VolumeFile } from './volume-file.ts'
import { remoteTarget } from './remote.ts'
import type { ExhibitElsewhere } from './volume.ts'
import { targetOf, type PlannedExhibit } from './volume-plan.ts'

/** Numbers of the volume that the petition's part refers to or is written under. */
export interface FrontPlace extends TagTreePlace {
  readonly tree: number
  readonly node: number
  readonly pages: readonly number[]
}

/** The petition's language, and the exhibits it leads to in other files. */
export interface FrontWords {
  readonly language: string
  readonly elsewhere?: readonly ExhibitElsewhere[]
}

/** What of the petition's catalog goes on into the volume's; its destinations by name come along for its own links. */
const CATALOG_KEPT = ['Metadata', 'OutputIntents', 'Dests'] as const

/**
 * Writes the petition's pages with their links led into the volume, and its tags, bookmarks and labels as the
 * beginning of the volume's.
 * Gives the catalog's number.
 */
export async function writeFront(
  file: VolumeFile,
  petition: LoadedPdf,
  place: FrontPlace,
  planned: readonly PlannedExhibit[],
  { language, elsewhere = [] }: FrontWords,
): Promise<number> {
  const { context, pages } = petition
  const copier = startCopier(file, context, 'keep')
  const bound = binder(context, copier)
  for (const [i, page] of pages.entries()) copier.bind(page.ref, place.pages[i] ?? 0)
  const tags = tagTree(petition.catalog, planned, place, copier)
  const parent = bound(place.node)
  const find = (exhibit: string, page: number | null) =>
    bound(targetOf(planned, exhibit, page)) ?? remoteTarget(elsewhere, exhibit, page)
  for (const [i, page] of pages.entries()) {
    rewriteLinks(context, page, find)
    page.dict.set(PDFName.of('Parent'), parent ?? context.obj(null))
    await copier.write(place.pages[i] ?? 0, page.dict)
    await copier.drain()
  }
  const number = file.reserve()
  const catalog = volumeCatalog(petition, bound, place, planned, { language, elsewhere })
  if (tags) setTags(catalog, tags)
  await copier.write(number, catalog)
  if (tags) await copier.write(place.document, tags.document)
  await copier.drain()
  return number
}

/** References of the petition's context that stand for objects of the volume, one for each number. */
function binder(context: PDFContext, copier: ObjectCopier): (number: number | null) => PDFRef | null {
  const known = new Map<number, PDFRef>()
  return (number) => {
    if (number === null) return null
    const ref = known.get(number) ?? context.nextRef()
    known.set(number, ref)
    copier.bind(ref, number)
    return ref
  }
}

function volumeCatalog(
  { context, catalog }: LoadedPdf,
  bound: (number: number | null) => PDFRef | null,
  place: FrontPlace,
  planned: readonly PlannedExhibit[],
  { language, elsewhere = [] }: FrontWords,
): PDFDict {
  const bookmarks = planned.flatMap(({ entry, cover }) => {
    const target = bound(cover)
    return target ? [{ title: `Exhibit ${entry.number}: ${entry.title}`, target }] : []
  })
  const remote = elsewhere.map(({ number, title, file, firstPage }) => {
    return { title: `Exhibit ${number}: ${title}`, target: { file, page: firstPage } }
  })
  const outline = extendOutline(context, catalog, [...bookmarks, ...remote])
  const names = catalog.lookup(PDFName.of('Names'))
  const destinations = names instanceof PDFDict ? names.get(PDFName.of('Dests')) : undefined
  const volume = context.obj({
    Type: 'Catalog',
    Pages: bound(place.tree),
    PageLabels: pageLabels(context, catalog, planned),
    Lang: PDFHexString.fromText(language),
    ViewerPreferences: { DisplayDocTitle: true },
    ...(outline ? { Outlines: outline, PageMode: 'UseOutlines' } : {}),
    ...(destinations ? { Names: { Dests: destinations } } : {}),
  })
  for (const key of CATALOG_KEPT) {
    const value = catalog.get(PDFName.of(key))
    if (value !== undefined) volume.set(PDFName.of(key), value)
  }
  return volume
}
