import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, type PDFObject } from 'pdf-lib'
import type { LoadedPage, LoadedPdf } from './load-pdf.ts'
import { kidsOf } from './tag-tree.ts'
import type { PlannedExhibit } from './volume-plan.ts'

/** What the typeset cover sheets say of their tags, page by page. */
export interface CoverTags {
  /** Elements of the page that stand under no other. */
  readonly elements: readonly PDFRef[]
  /** What holds each marked content of the page, in order of their numbers. */
  readonly holders: PDFObject
}

const key = (name: string) => PDFName.of(name)

/** The tags of each cover sheet, apart from the others'; null for a page that has none. */
export function coverTags({ context, catalog, pages }: LoadedPdf): readonly (CoverTags | null)[] {
  const root = catalog.lookup(key('StructTreeRoot'))
  if (!(root instanceof PDFDict)) return pages.map(() => null)
  const byPage = new Map<PDFRef, PDFRef[]>()
  for (const whole of kidsOf(root)) {
    const element = context.lookup(whole)
    if (!(element instanceof PDFDict)) continue
    for (const kid of kidsOf(element)) {
      const on = kid instanceof PDFRef ? pagesOf(context.lookup(kid)) : new Set<PDFRef>()
      const [page] = on
      if (!(kid instanceof PDFRef) || page === undefined || on.size > 1) throw new Error('a tag is of one cover sheet')
      byPage.set(page, [...(byPage.get(page) ?? []), kid])
    }
  }
  const holders = holdersOf(root)
  return pages.map((page) => {
    const held = holders.get(keyOf(page))
    return held ? { elements: byPage.get(page.ref) ?? [], holders: held } : null
  })
}

/**
 * The element of one exhibit: what its cover sheet says, and behind it the pages. `bound` gives references for objects of
 * the volume, of the covers' own context.
 */
export function sectionOf(
  covers: Pick<LoadedPdf, 'context'>,
  { entry }: PlannedExhibit,
  own: CoverTags | null,
  refs: { readonly section: PDFRef; readonly body: PDFRef; readonly document: PDFRef },
): PDFDict {
  const { context } = covers
  for (const ref of own?.elements ?? []) context.lookup(ref, PDFDict).set(key('P'), refs.section)
  return context.obj({
    Type: 'StructElem',
    S: 'Sect',
    P: refs.document,
    T: PDFHexString.fromText(`Exhibit ${entry.number}: ${entry.title}`),
    K: [...(own?.elements ?? []), refs.body],
  })
}

function pagesOf(object: PDFObject | undefined, found = new Set<PDFRef>()): Set<PDFRef> {
  if (!(object instanceof PDFDict)) return found
  const page = object.get(key('Pg'))
  if (page instanceof PDFRef) found.add(page)
  for (const kid of kidsOf(object)) pagesOf(kid instanceof PDFRef ? object.context.lookup(kid) : kid, found)
  return found
}

function holdersOf(root: PDFDict): ReadonlyMap<number, PDFObject> {
  const tree = root.lookup(key('ParentTree'))
  const numbers = tree instanceof PDFDict ? tree.lookup(key('Nums')) : undefined
  if (!(numbers instanceof PDFArray)) return new Map()
  const pairs = Array.from({ length: numbers.size() / 2 }, (_, i) => [2 * i, 2 * i + 1] as const)
  return new Map(pairs.map(([at, of]) => [numbers.lookup(at, PDFNumber).asNumber(), numbers.get(of)]))
}

function keyOf({ dict }: LoadedPage): number {
  const own = dict.lookup(key('StructParents'))
  return own instanceof PDFNumber ? own.asNumber() : -1
}
