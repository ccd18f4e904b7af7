import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx'
import type { Writing } from './writing.ts'

/** The children with a bookmark around them (ECMA-376-1 § 17.13.6). */
export function bookmarked(writing: Writing, name: string, children: readonly ParagraphChild[]): Bookmark {
  return new NumberedBookmark(writing.nextBookmark(), name, children)
}

/** The library numbers bookmarks on from document to document; the same document must get the same numbers. */
class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart
  override readonly end: BookmarkEnd

  constructor(number: number, name: string, children: readonly ParagraphChild[]) {
    super({ id: name, children })
    this.start = new BookmarkStart(name, number)
    this.end = new BookmarkEnd(number)
  }
}
