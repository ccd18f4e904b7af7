import type { ResolvedBlock } from '../model.ts'
import { typstString } from './escape.ts'

/** Put before a source that carries marks; typeset.ts asks for their places. */
export const MARKS_STYLE = `#let mark-at(key) = [#metadata(key)<withhold-at>]`

/** Source that leaves a mark where it stands, named after the block, and prints nothing; empty for a block without a key. */
export function markOf({ key }: Pick<ResolvedBlock, 'key'>): string {
  return key === undefined ? '' : `#mark-at(${typstString(key)})`
}
