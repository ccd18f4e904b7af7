import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFStream, PDFString } from 'pdf-lib'
import type { PDFObject, PDFPage } from 'pdf-lib'
import { numberTree } from './number-tree.ts'
import { markedContent } from './marked-content.ts'

/** What walking the tags of a PDF found: how many elements of each kind, and what PDF/UA-1 (ISO 14289-1) asks and is not so. */
export interface WalkedTags {
  readonly counts: ReadonlyMap<string, number>
  /** Pages that are tagged. */
  readonly tagged: number
  readonly faults: readonly string[]
}

const key = (name: string) => PDFName.of(name)
const wordsOf = (object: PDFObject | undefined) =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText().trim() : ''

/** Walks a PDF's tag tree from its root to every piece of content and every link. */
export async function walkTags(bytes: Uint8Array): Promise<WalkedTags> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const walk = walker()
  const root = pdf.catalog.lookup(key('StructTreeRoot'))
  if (root instanceof PDFDict) walk.kids(root, null, null)
  else walk.faults.push('there is no tag tree')
  const pages = pdf.getPages()
  const tagged = pages.filter(({ node }) => node.has(key('StructParents')))
  return {
    counts: walk.counts,
    tagged: tagged.length,
    faults: [
      ...documentFaults(pdf),
      ...walk.faults,
      ...headingFaults(walk.headings),
      ...pages.flatMap((page, i) => linkFaults(page, i + 1, walk)),
      ...parentFaults(pdf, walk),
      ...(await contentFaults(bytes, pages, walk.content)),
    ],
  }
}

function documentFaults(pdf: PDFDocument): readonly string[] {
  const { catalog } = pdf
  const marks = catalog.lookup(key('MarkInfo'))
  const looks = catalog.lookup(key('ViewerPreferences'))
  const metadata = catalog.lookup(key('Metadata'))
  const xmp = metadata instanceof PDFStream ? Buffer.from(metadata.getContents()).toString() : ''
  const asked: readonly (readonly [boolean, string])[] = [
    [(pdf.getTitle() ?? '') !== '', 'it has no title'],
    [/<dc:title>.*<rdf:li[^>]*>[^<]+/su.test(xmp), 'its metadata have no title'],
    [/^[a-z]{2}/.test(wordsOf(catalog.lookup(key('Lang')))), 'it has no language'],
    [marks instanceof PDFDict && String(marks.get(key('Marked'))) === 'true', 'it does not say that it is tagged'],
    [looks instanceof PDFDict && String(looks.get(key('DisplayDocTitle'))) === 'true', 'its title is not shown'],
    // Only a compiler that checked it may say so, and ours does not through WebAssembly.
    [!xmp.includes('pdfuaid'), 'it claims PDF/UA though nothing checked it'],
  ]
  return asked.flatMap(([isSo, fault]) => (isSo ? [] : [fault]))
}

function walker() {
  const counts = new Map<string, number>()
  const faults: string[] = []
  /** Elements met, each of which stands in the tree once. */
  const met = new Set<PDFDict>()
  const headings: number[] = []
  /** What holds each MCID of a page, by its object number; and the annotations that a tag holds, with the tag and its kind. */
  const content = new Map<number, Map<number, PDFDict>>()
  const objects = new Map<number, { readonly kind: string; readonly holder: PDFDict }>()
  const mark = (page: PDFRef | null, id: number, holder: PDFDict) => {
    if (!page) return void faults.push(`content ${String(id)} is on no page`)
    const own = content.get(page.objectNumber) ?? new Map<number, PDFDict>()
    if (own.has(id)) faults.push(`content ${String(id)} is in two tags`)
    content.set(page.objectNumber, own.set(id, holder))
  }
  const kids = (holder: PDFDict, kind: string | null, page: PDFRef | null): void => {
    const inner = holder.lookup(key('K'))
    const all = inner instanceof PDFArray ? inner.asArray().map((_, i) => inner.lookup(i)) : [inner]
    for (const kid of all) {
      if (kid instanceof PDFNumber) mark(page, kid.asNumber(), holder)
      else if (kid instanceof PDFDict) one(kid, holder, kind, page)
    }
  }
  const one = (kid: PDFDict, holder: PDFDict, kind: string | null, page: PDFRef | null): void => {
    const own = kid.get(key('Pg'))
    const at = own instanceof PDFRef ? own : page
    const type = String(kid.get(key('Type')))
    const [id, object] = [kid.lookup(key('MCID')), kid.get(key('Obj'))]
    if (type === '/MCR' && id instanceof PDFNumber) return mark(at, id.asNumber(), holder)
    if (type === '/OBJR') {
      if (object instanceof PDFRef) objects.set(object.objectNumber, { kind: kind ?? '', holder })
      return
    }
    const tag = kid.lookup(key('S'))
    const name = tag instanceof PDFName ? tag.decodeText() : 'none'
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (met.has(kid)) faults.push(`a ${name} stands in the tree twice`)
    met.add(kid)
    if (kid.lookup(key('P')) !== holder) faults.push(`a ${name} names another parent than it stands in`)
    if (/^H[1-6]$/.test(name)) headings.push(Number(name.slice(1)))
    if (name === 'Figure' && wordsOf(kid.lookup(key('Alt'))) === '') faults.push('a figure has no description')
    kids(kid, name, at)
  }
  return { counts, faults, headings, content, objects, kids }
}

/** The parent tree leads from every page's content, and from every annotation, back to the very tag that holds it (ISO 32000-1 § 14.7.4.4). */
function parentFaults(pdf: PDFDocument, { content, objects }: ReturnType<typeof walker>): readonly string[] {
  const root = pdf.catalog.lookup(key('StructTreeRoot'))
  const { values, faults } = numberTree(root instanceof PDFDict ? root.lookup(key('ParentTree')) : undefined)
  const valueOf = (dict: PDFDict, name: string) => {
    const own = dict.lookup(key(name))
    return own instanceof PDFNumber ? values.get(own.asNumber()) : undefined
  }
  const contents = pdf.getPages().flatMap((page, i) => {
    const held = valueOf(page.node, 'StructParents')
    return [...(content.get(page.ref.objectNumber) ?? [])].flatMap(([id, holder]) =>
      held instanceof PDFArray && held.lookup(id) === holder
        ? []
        : [`page ${String(i + 1)}: content ${String(id)} does not lead back to its tag`],
    )
  })
  const annotations = [...objects].flatMap(([number, { kind, holder }]) => {
    const annotation = pdf.context.lookup(PDFRef.of(number))
    const leadsBack = annotation instanceof PDFDict && valueOf(annotation, 'StructParent') === holder
    return leadsBack ? [] : [`what a ${kind} holds does not lead back to it`]
  })
  return [...faults, ...contents, ...annotations]
}

function headingFaults(levels: readonly number[]): readonly string[] {
  return levels.flatMap((level, i) =>
    level > (levels[i - 1] ?? 0) + 1
      ? [`heading ${String(i + 1)} is of level ${String(level)}, with a level left out`]
      : [],
  )
}

/** Links and remarks are in a tag of their kind, say what they are, and pages with any are gone through in the order of the tags. */
function linkFaults({ node }: PDFPage, page: number, { objects }: ReturnType<typeof walker>): readonly string[] {
  const annotations = node.lookup(key('Annots'))
  if (!(annotations instanceof PDFArray) || annotations.size() === 0) return []
  const tabs =
    String(node.get(key('Tabs'))) === '/S' ? [] : [`page ${String(page)} has links or remarks, but no order of them`]
  const links = annotations.asArray().flatMap((ref, i) => {
    const link = annotations.lookup(i)
    if (!(link instanceof PDFDict)) return []
    const kind = String(link.get(key('Subtype'))) === '/Link' ? 'Link' : 'Annot'
    const where = `${kind === 'Link' ? 'link' : 'remark'} ${String(i + 1)} of page ${String(page)}`
    const tag = ref instanceof PDFRef ? objects.get(ref.objectNumber) : undefined
    const says = wordsOf(link.lookup(key('Contents'))) || wordsOf(tag?.holder.lookup(key('Alt')))
    return [
      ...(tag?.kind === kind ? [] : [`${where} is in no ${kind} tag`]),
      ...(says === '' ? [`${where} does not say what it is`] : []),
    ]
  })
  return [...tabs, ...links]
}

/** All that a page draws is in the tree or an artifact, and all that the tree names is drawn. */
async function contentFaults(
  bytes: Uint8Array,
  pages: readonly PDFPage[],
  content: ReadonlyMap<number, ReadonlyMap<number, unknown>>,
): Promise<readonly string[]> {
  const drawn = await markedContent(bytes)
  return pages.flatMap((page, i) => {
    const { ids, loose } = drawn[i] ?? { ids: new Set<number>(), loose: 0 }
    const named = content.get(page.ref.objectNumber) ?? new Map<number, unknown>()
    const where = `page ${String(i + 1)}`
    return [
      ...(page.node.has(key('StructParents')) ? [] : [`${where} is not tagged`]),
      ...(loose > 0 ? [`${where} draws ${String(loose)} things that are neither tagged nor artifacts`] : []),
      ...[...ids].filter((id) => !named.has(id)).map((id) => `${where}: content ${String(id)} is in no tag`),
      ...[...named.keys()]
        .filter((id) => !ids.has(id))
        .map((id) => `${where}: a tag holds content ${String(id)}, not drawn`),
    ]
  })
}
