import { citeKey } from '../../domain/written.ts'
import type { PetitionDocument, ResolvedDocument } from '../../document/model.ts'
import { plainText } from '../../document/docx/plain-text.ts'
import type { Arrangement } from '../../document/resolve/arrangement.ts'
import { resolveCite } from '../../document/resolve/citations.ts'
import { numberExhibits, type ExhibitSource } from '../../document/resolve/exhibits.ts'
import { numberHeadings } from '../../document/resolve/headings.ts'
import { targetWords } from '../../document/resolve/targets.ts'
import { readingOrder } from '../../document/walk.ts'

/** What the parts of a text are called as the document now numbers them. */
export interface NamesInText {
  /** "Ex. 4 at 12", by citeKey. */
  readonly cites: Record<string, string>
  /** "Part IV.A", "Table 2", "Figure 3", by the id of the heading, table or figure. */
  readonly parts: Record<string, string>
  /** What tables and figures that can be referred to are called, by their id. */
  readonly captions: Record<string, string>
  /** Numbers of paragraphs, by block key. */
  readonly numbers: Record<string, number>
}

/** The names an editor shows: the same that PDF and Word print. */
export function namesInText(
  { blocks, authorities }: PetitionDocument,
  resolved: ResolvedDocument,
  { sources, settings }: { readonly sources: readonly ExhibitSource[]; readonly settings: Arrangement },
): NamesInText {
  const inlines = readingOrder(blocks)
  const exhibits = numberExhibits(inlines, sources, settings)
  const cites = inlines.flatMap((inline) =>
    inline.kind === 'cite' ? [[citeKey(inline), resolveCite(exhibits.byItem, inline).words] as const] : [],
  )
  const parts = targetWords(blocks, numberHeadings(blocks, authorities))
  const numbers = resolved.blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.number !== null && block.key !== undefined
      ? [[block.key, block.number] as const]
      : [],
  )
  return {
    cites: Object.fromEntries(cites),
    parts: Object.fromEntries(parts),
    captions: captionsIn(resolved),
    numbers: Object.fromEntries(numbers),
  }
}

function captionsIn({ blocks }: ResolvedDocument): Record<string, string> {
  const captions = blocks.flatMap((block) =>
    (block.kind === 'table' || block.kind === 'figure') && block.id !== undefined
      ? [[block.id, plainText(block.caption).trim()] as const]
      : [],
  )
  return Object.fromEntries(captions)
}
