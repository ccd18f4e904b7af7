import type { Block, EvidenceId, Inline } from '../basics.ts'

/** The items the blocks cite, in the order of their first citation: the order their exhibit numbers will have. */
export function citedIn(blocks: readonly Block[]): readonly EvidenceId[] {
  return [...new Set(blocks.flatMap(runsOf).flatMap(idsOf))]
}

function runsOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return block.children
    case 'list':
      return block.items.flat()
    case 'letterhead':
    case 'signature':
      return block.lines.flat()
    case 'table':
      return [...block.caption, ...block.rows.flat(2), ...(block.source ?? [])]
    default:
      return []
  }
}

function idsOf(inline: Inline): readonly EvidenceId[] {
  if (inline.kind === 'cite') return [inline.evidenceId]
  return 'children' in inline ? inline.children.flatMap(idsOf) : []
}
