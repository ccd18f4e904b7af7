import type { EvidenceId } from '../../domain/ids.ts'
import type { Block, Inline } from '../model.ts'
import { mapRuns } from '../walk.ts'

/** What runs may point to as the case stands. */
export interface Known {
  readonly evidence: (id: EvidenceId) => boolean
  readonly authority: (id: string) => boolean
  /** What was written for a field, or undefined. */
  readonly field: (name: string) => string | undefined
}

type Settle = (inline: Inline) => Inline

/** Blocks in which every run can be resolved: what points to something that is gone becomes a slot that says so, and a slot whose field is filled becomes its words. */
export function settleRuns(blocks: readonly Block[], known: Known): readonly Block[] {
  const headings = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])))
  const settle: Settle = (inline) => {
    switch (inline.kind) {
      case 'cite':
        return known.evidence(inline.evidenceId) ? inline : gone('exhibit that is no longer in the case')
      case 'law':
        return known.authority(inline.authority) ? inline : gone('authority that is no longer listed')
      case 'reference':
        return headings.has(inline.target) ? inline : gone('part that is left out')
      case 'slot': {
        const text = known.field(inline.field)
        return text === undefined ? inline : { kind: 'text', text }
      }
      default:
        return 'children' in inline ? { ...inline, children: inline.children.map(settle) } : inline
    }
  }
  return blocks.map((block) => mapRuns(block, (runs) => runs.map(settle)))
}

const gone = (says: string): Inline => ({ kind: 'slot', field: '', says })
