import type { Block, ContentsEntry } from '../model.ts'
import type { NumberedHeading } from './headings.ts'

/** The entries of the contents page: every heading in order except the one that announces the contents itself. */
export function listContents(
  blocks: readonly Block[],
  headings: ReadonlyMap<string, NumberedHeading>,
): readonly ContentsEntry[] {
  const announcing = new Set(
    blocks.flatMap((block, i) => (block.kind === 'heading' && blocks[i + 1]?.kind === 'contents' ? [block.id] : [])),
  )
  return [...headings.values()]
    .filter(({ id }) => !announcing.has(id))
    .map(({ id, level, number, title }) => ({ id, level, number, title }))
}
