import { FootnoteReferenceRun, InternalHyperlink, SimpleField, type ParagraphChild } from 'docx'
import type { ResolvedInline, ResolvedLaw } from '../model.ts'
import { render, type Renderers } from '../walk.ts'
import { exhibitAnchor, partAnchor } from './anchors.ts'
import { bookmarked } from './bookmarks.ts'
import { fieldArgument } from './fields.ts'
import { CHARACTER } from './style-ids.ts'
import { PLAIN, textRuns, type Look } from './text-runs.ts'
import type { Writing } from './writing.ts'

type Written = readonly ParagraphChild[]
type Footnote = Extract<ResolvedInline, { readonly kind: 'footnote' }>

/** Runs as Word has them, one function per kind. */
export function writeInlines(writing: Writing, inlines: readonly ResolvedInline[], look: Look = PLAIN): Written {
  const writers = inlineWriters(writing, look)
  return inlines.flatMap((inline) => render(writers, inline))
}

function inlineWriters(writing: Writing, look: Look): Renderers<ResolvedInline, Written> {
  return {
    text: ({ text }) => textRuns(text, look),
    emphasis: ({ children }) => writeInlines(writing, children, { ...look, italics: !look.italics }),
    strong: ({ children }) => writeInlines(writing, children, { ...look, bold: true }),
    cite: ({ exhibit, words }) =>
      linked(writing, exhibitAnchor(exhibit), textRuns(words, { ...look, style: CHARACTER.exhibitCitation })),
    law: (law) => writeLaw(writing, law, look),
    footnote: (footnote) => writeFootnote(writing, footnote, look),
    slot: ({ says }) => textRuns(`[${says}]`, { ...look, style: CHARACTER.placeholder }),
    reference: ({ target, words }) => linked(writing, partAnchor(target), textRuns(words, look)),
  }
}

/** The reference; its note is written later. Word has no notes to notes: such a one follows in parentheses. */
function writeFootnote(writing: Writing, { number, children }: Footnote, look: Look): Written {
  if (look.inNote) return [...textRuns(' (', look), ...writeInlines(writing, children, look), ...textRuns(')', look)]
  writing.footnotes.set(number, children)
  return [new FootnoteReferenceRun(number)]
}

/** A law's words, linked to its group in the table of authorities and marked for Word to gather (TA, ECMA-376-1 § 17.16.5.74). */
function writeLaw(writing: Writing, law: ResolvedLaw, look: Look): Written {
  const { authority, words } = law
  const place = writing.authorities.get(authority)
  const runs = citeRuns(words, law, look)
  if (place === undefined) return runs
  const cite = fieldArgument(place.cite)
  const mark = new SimpleField(`TA \\l "${cite}" \\s "${cite}" \\c ${place.category}`)
  return [bookmarked(writing, nameMention(writing, authority), [...linked(writing, place.anchor, runs), mark])]
}

/** An authority's words, its titles in italics; as a placeholder while nobody has compared it with its source. */
export function citeRuns(
  words: string,
  { parts, unconfirmed }: Pick<ResolvedLaw, 'parts' | 'unconfirmed'>,
  look: Look,
): Written {
  const worn = unconfirmed ? { ...look, style: CHARACTER.placeholder } : look
  if (parts === undefined) return textRuns(words, worn)
  return parts.flatMap(({ text, italic }) => textRuns(text, { ...worn, italics: worn.italics !== italic }))
}

/** A new bookmark name for one more place that cites the authority, kept for the table of authorities. */
function nameMention(writing: Writing, authority: string): string {
  const before = writing.mentions.get(authority) ?? []
  const name = `mention_${writing.nextBookmark()}`
  writing.mentions.set(authority, [...before, name])
  return name
}

function linked(writing: Writing, anchor: string, children: Written): Written {
  return writing.anchors.has(anchor) ? [new InternalHyperlink({ anchor, children })] : children
}
