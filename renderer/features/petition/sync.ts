import type { Preview } from '../../data/use-preview.ts'

/** Height of the petition's pages, US letter, in points. */
export const PAGE_HEIGHT = 792

export interface PagePlace {
  readonly page: number
  /** From the page's top, in points. */
  readonly y: number
}

/** The block of text that a place on a page belongs to: the last that begins above it; null above the first. */
export function blockAt(marks: Preview['marks'], { page, y }: PagePlace): string | null {
  // A line's mark stands at its foot or its head, as the face has it; a finger is no finer.
  const near = y + 6
  return marks.findLast((mark) => mark.page < page || (mark.page === page && mark.y <= near))?.key ?? null
}

/** Where a block of text begins; null while the pages don't hold it yet. */
export function placeOf(marks: Preview['marks'], key: string): PagePlace | null {
  return marks.find((mark) => mark.key === key) ?? null
}

/** A block's key in its two halves. */
export function partsOf(key: string): { readonly section: string; readonly block: string } {
  const at = key.indexOf('/')
  return { section: key.slice(0, at), block: key.slice(at + 1) }
}
