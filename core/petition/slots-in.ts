import type { Block } from '../../document/model.ts'
import { readingOrder } from '../../document/walk.ts'

/** What is still to be filled in some blocks, in words, each once. */
export function slotsIn(blocks: readonly Block[]): string[] {
  const says = readingOrder(blocks).flatMap((inline) => (inline.kind === 'slot' ? [inline.says] : []))
  return [...new Set(says)]
}
