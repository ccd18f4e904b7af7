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
  const shown = blocks.map((block) => withoutLostPicture(block, known))
  const targets = new Set(shown.flatMap((block) => ('id' in block ? [block.id] : [])))
  const settle: Settle = (inline) => {
    switch (inline.kind) {
      case 'cite':
        return known.evidence(inline.evidenceId) ? inline : gone('exhibit that is no longer in the case')
      case 'law':
        return known.authority(inline.authority) ? inline : gone('authority that is no longer listed')
      case 'reference':
        return targets.has(inline.target) ? inline : gone('part that is left out')
      case 'slot': {
        const text = known.field(inline.field)
        return text === undefined ? inline : { kind: 'text', text }
      }
      default:
        return 'children' in inline ? { ...inline, children: inline.children.map(settle) } : inline
    }
  }
  return shown.map((block) => mapRuns(block, (runs) => runs.map(settle)))
}

/** A figure of an item that is no longer in the case is a place to be filled, with its caption. */
function withoutLostPicture(block: Block, known: Known): Block {
  if (block.kind !== 'figure' || known.evidence(block.evidenceId)) return block
  const children = [gone('figure of an exhibit that is no longer in the case'), { kind: 'text', text: ' ' } as const]
  const key = block.key === undefined ? {} : { key: block.key }
  return { ...key, kind: 'paragraph', numbered: false, children: [...children, ...block.caption] }
}

const gone = (says: string): Inline => ({ kind: 'slot', field: '', says })
