import { Document, Packer, type IPropertiesOptions, type PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { ResolvedDocument } from '../model.ts'
import { writeBlocks } from './blocks.ts'
import type { EmbeddedFace } from './font-table.ts'
import { writeFootnotes } from './footnotes.ts'
import { numberingOf } from './numbering.ts'
import { settledPackage } from './package-bytes.ts'
import { pageOf } from './page.ts'
import { documentStyles } from './styles.ts'
import { TABLE_STYLES } from './table-style.ts'
import { startWriting, type Writing } from './writing.ts'
import { xmlText } from './xml-text.ts'

/** Pages until Word lays the document out itself and brings the fields up to date; faces it does not know are measured as like ones. */
const estimate = estimatePageNumbersWith({ guess: true })

/** The document as a Word file with named styles, the faces given embedded and the pictures of its figures by path; the same document gives the same bytes. */
export async function renderDocx(
  resolved: ResolvedDocument,
  faces: readonly EmbeddedFace[] = [],
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Uint8Array> {
  const first = startWriting(resolved, new Map(), pictures)
  const bookmarks = await layOut(first)
  const second = startWriting(resolved, authorityPages(first, bookmarks), pictures)
  // Laid out once: the lists of pages now filled in seldom move anything.
  const known: PageNumberEstimator = () => ({ bookmarks })
  return settledPackage(await Packer.pack(documentOf(second, known), 'uint8array'), resolved, faces)
}

/** The page each bookmark stands on. */
async function layOut(writing: Writing): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  const noting: PageNumberEstimator = (body, context) => {
    const laidOut = estimate(body, context)
    laidOut.bookmarks.forEach((page, name) => pages.set(name, page))
    return laidOut
  }
  await Packer.pack(documentOf(writing, noting), 'uint8array')
  return pages
}

/** The pages each authority is cited on, each page once and in order (notes are read last), as a table of authorities prints them: "3, 5, 9". */
function authorityPages(writing: Writing, pages: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...writing.mentions].map(([authority, bookmarks]) => {
      const numbers = bookmarks.flatMap((name) => pages.get(name) ?? [])
      return [authority, [...new Set(numbers)].sort((a, b) => Number(a) - Number(b)).join(', ')]
    }),
  )
}

function documentOf(writing: Writing, pageNumbers: PageNumberEstimator): Document {
  const { document } = writing
  const children = writeBlocks(writing)
  const options: IPropertiesOptions = {
    title: xmlText(document.title),
    creator: xmlText(document.author),
    externalStyles: TABLE_STYLES,
    styles: documentStyles(document.language),
    numbering: numberingOf(document.blocks),
    footnotes: writeFootnotes(writing),
    features: { updateFields: true },
    pageNumbers,
    sections: [{ ...pageOf(document), children }],
  }
  return new Document(options)
}
