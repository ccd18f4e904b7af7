import type { Paragraph } from 'docx'
import type { ResolvedInline } from '../model.ts'
import { paragraphOf } from './paragraph-of.ts'
import { PARAGRAPH } from './style-ids.ts'
import type { Writing } from './writing.ts'

type Notes = Readonly<Record<string, { readonly children: readonly Paragraph[] }>>

/** The notes met while the text was written, by number, as Word keeps them apart from it. */
export function writeFootnotes(writing: Writing): Notes {
  const space: ResolvedInline = { kind: 'text', text: ' ' }
  const notes: Record<string, { readonly children: readonly Paragraph[] }> = {}
  for (const [number, children] of writing.footnotes) {
    const note = paragraphOf(writing, [space, ...children], { style: PARAGRAPH.footnote }, { inNote: true })
    notes[number] = { children: [note] }
  }
  return notes
}
