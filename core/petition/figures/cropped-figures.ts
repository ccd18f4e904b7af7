import type { Block, Inline } from '../../../document/model.ts'

const WORDS = 'Detail; the exhibit has the whole.'

/** Figures that show a part of their page say so under themselves, whatever a person wrote there. */
export function croppedFigures(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind !== 'figure' || block.crop === undefined) return block
    const own: readonly Inline[] = block.source === null || block.source.length === 0 ? [] : [...block.source, space]
    return { ...block, source: [...own, { kind: 'text', text: WORDS }] }
  })
}

const space = { kind: 'text', text: ' ' } as const
