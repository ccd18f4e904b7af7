import { PDFContext, PDFHexString, PDFName, type PDFDict, type PDFRawStream, type PDFRef } from 'pdf-lib'
import { infoSource } from './build-volume.ts'
import { writeCovers } from './write-covers.ts'
import { loadPdf } from './load-pdf.ts'
import { startCopier } from './object-copier.ts'
import { extendOutline } from './outline.ts'
import { pageLabels } from './page-labels.ts'
import type { Part, PartsInput, PartsOutput } from './parts.ts'
import type { Spool, SpooledExhibit } from './spool-exhibits.ts'
import { STAMP_FONT_SOURCE } from './stamp.ts'
import { setTags, tagTree } from './tag-tree.ts'
import { openVolumeFile, type Sink, type VolumeFile } from './volume-file.ts'
import type { PlannedExhibit } from './volume-plan.ts'

/** Most bytes read from the spool at once. */
const PIECE = 4 * 1024 * 1024

/** Writes one file of exhibits: their covers, what was spooled of them, and a catalog with labels and bookmarks that run on. `index` is its place among the files, from 0. */
export async function writePart(
  input: PartsInput,
  spool: Spool,
  members: readonly SpooledExhibit[],
  { read, sink, index }: { readonly read: PartsOutput['read']; readonly sink: Sink; readonly index: number },
): Promise<Part> {
  let bytes = 0
  const counted: Sink = (piece) => {
    bytes += piece.length
    return sink(piece)
  }
  const { tree, plain, bold } = spool.shared
  const file = openVolumeFile(counted, { taken: spool.free })
  await file.write(plain, [STAMP_FONT_SOURCE.plain])
  await file.write(bold, [STAMP_FONT_SOURCE.bold])
  const planned = replanned(members)
  await writeCovers(file, await coversOf(input, spool, members), planned, spool.shared)
  for (const { objects, from, to } of members) await file.adopt(objects, pieces(read, from, to))
  const pages = planned.reduce((sum, plan) => sum + plan.pages.length + 1, 0)
  const kids = planned.map(({ node }) => `${String(node)} 0 R`).join(' ')
  await file.write(tree, [`<</Type /Pages /Count ${String(pages)} /Kids [${kids}]>>`])
  const catalog = await writeCatalog(file, { ...input, title: titleOf(input, planned, index) }, planned, spool.shared)
  const info = file.reserve()
  await file.write(info, [infoSource({ ...input, title: titleOf(input, planned, index) })])
  await file.finish(`/Root ${String(catalog)} 0 R /Info ${String(info)} 0 R`)
  const exhibits = planned.map((plan) => {
    return { number: plan.entry.number, firstPage: plan.firstPage, pages: plan.pages.length }
  })
  return { pages, exhibits, bytes }
}

/** The same exhibits with their pages counted from this file's first. */
function replanned(members: readonly SpooledExhibit[]): readonly PlannedExhibit[] {
  let firstPage = 1
  return members.map(({ plan }) => {
    const placed = { ...plan, firstPage }
    firstPage += plan.pages.length + 1
    return placed
  })
}

/** Loaded anew for each file, since writing a cover ties it to its file. */
async function coversOf({ covers }: PartsInput, spool: Spool, members: readonly SpooledExhibit[]) {
  const all = await loadPdf(covers)
  return { ...all, pages: members.flatMap((member) => all.pages[spool.exhibits.indexOf(member)] ?? []) }
}

async function* pieces(read: PartsOutput['read'], from: number, to: number): AsyncIterable<Uint8Array> {
  for (let at = from; at < to; at += PIECE) yield await read(at, Math.min(to, at + PIECE))
}

async function writeCatalog(
  file: VolumeFile,
  { language, petitionFile, title }: PartsInput,
  planned: readonly PlannedExhibit[],
  { tree, ...place }: Spool['shared'],
): Promise<number> {
  const context = PDFContext.create()
  const copier = startCopier(file, context, 'drop')
  const bound = (number: number): PDFRef => {
    const ref = context.nextRef()
    copier.bind(ref, number)
    return ref
  }
  const bookmarks = planned.map(({ entry, cover }) => {
    return { title: `Exhibit ${entry.number}: ${entry.title}`, target: bound(cover) }
  })
  const root = context.obj({ Type: 'Catalog' })
  const outline = extendOutline(context, root, bookmarks, [
    { title: 'Petition', target: { file: petitionFile, page: 1 } },
  ])
  const number = file.reserve()
  const tags = tagTree(root, planned, place, copier)
  if (tags) setTags(root, tags)
  root.set(PDFName.of('Metadata'), context.register(titleMetadata(context, title)))
  await copier.write(number, filled(root, planned, { language, pages: bound(tree), outline }))
  if (tags) await copier.write(place.document, tags.document)
  await copier.drain()
  return number
}

function filled(
  root: PDFDict,
  planned: readonly PlannedExhibit[],
  { language, pages, outline }: { readonly language: string; readonly pages: PDFRef; readonly outline: PDFRef | null },
): PDFDict {
  const { context } = root
  root.set(PDFName.of('Pages'), pages)
  root.set(PDFName.of('PageLabels'), pageLabels(context, root, planned))
  root.set(PDFName.of('Lang'), PDFHexString.fromText(language))
  root.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }))
  root.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  if (outline) root.set(PDFName.of('Outlines'), outline)
  return root
}

/** The title as metadata too, where programs for the blind look for it (ISO 14289-1 § 7.1). */
function titleMetadata(context: PDFContext, title: string): PDFRawStream {
  const words = title.replace(/[&<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${words}</rdf:li></rdf:Alt></dc:title></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
  return context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' })
}

/** "Petition …: Exhibits 1 to 4, part 1". */
function titleOf({ title }: PartsInput, planned: readonly PlannedExhibit[], index: number): string {
  const [first, last] = [planned[0]?.entry.number ?? '', planned.at(-1)?.entry.number ?? '']
  const which = first === last ? `Exhibit ${first}` : `Exhibits ${first} to ${last}`
  return `${title}: ${which}, part ${String(index + 1)}`
}
