import { Paragraph, type IParagraphOptions } from 'docx'
import type { ResolvedInline } from '../model.ts'
import { bookmarked } from './bookmarks.ts'
import { writeInlines } from './inlines.ts'
import { plainText } from './plain-text.ts'
import { isRightToLeft } from './script-segments.ts'
import { PLAIN, type Look } from './text-runs.ts'
import type { Writing } from './writing.ts'

/** A paragraph of runs, bookmarked where it has an anchor, right to left where most of its letters are (w:bidi, ECMA-376-1 § 17.3.1.6). */
export function paragraphOf(
  writing: Writing,
  inlines: readonly ResolvedInline[],
  { anchor, ...options }: IParagraphOptions & { readonly anchor?: string },
  look: Partial<Look> = {},
): Paragraph {
  const rightToLeft = isRightToLeft(plainText(inlines))
  const children = writeInlines(writing, inlines, { ...PLAIN, ...look, rightToLeft })
  const marked = anchor === undefined ? children : [bookmarked(writing, anchor, children)]
  return new Paragraph({ ...options, children: marked, ...(rightToLeft && { bidirectional: true }) })
}
