import type { ResolvedDocument, ResolvedInline } from '../model.ts'
import { anchorsOf, authorityPlaces, type AuthorityPlace } from './anchors.ts'

/** What the writing of one document shares: what may be linked to, and what was met on the way. */
export interface Writing {
  readonly document: ResolvedDocument
  readonly anchors: ReadonlySet<string>
  readonly authorities: ReadonlyMap<string, AuthorityPlace>
  /** Ids of the headings that the contents list. */
  readonly contents: ReadonlySet<string>
  /** Pages each authority is cited on, by its id; empty until the document was laid out once. */
  readonly pages: ReadonlyMap<string, string>
  /** Bookmarks at the places each authority is cited, by its id, in order. */
  readonly mentions: Map<string, readonly string[]>
  /** The pictures of figures, by their path. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly footnotes: Map<number, readonly ResolvedInline[]>
  /** The next number for a bookmark; the library's own counter runs on from document to document. */
  readonly nextBookmark: () => number
}

/** A fresh start at writing a document whose authorities are cited on the given pages. */
export function startWriting(
  document: ResolvedDocument,
  pages: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, Uint8Array>,
): Writing {
  let bookmarks = 0
  return {
    document,
    pages,
    pictures,
    anchors: anchorsOf(document),
    authorities: authorityPlaces(document),
    contents: new Set(listedHeadings(document)),
    mentions: new Map(),
    footnotes: new Map(),
    nextBookmark: () => ++bookmarks,
  }
}

/** Without a contents page every heading counts as listed. */
function listedHeadings({ blocks }: ResolvedDocument): readonly string[] {
  const lists = blocks.filter((block) => block.kind === 'contents')
  if (lists.length > 0) return lists.flatMap(({ entries }) => entries.map(({ id }) => id))
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))
}
