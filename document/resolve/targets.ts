import type { Block } from '../model.ts'
import { startCounters } from './counters.ts'
import type { NumberedHeading } from './headings.ts'

/** What each part of a document that can be referred to is called, by its id: "Part IV.A", "Table 2", "Figure 3". */
export function targetWords(
  blocks: readonly Block[],
  headings: ReadonlyMap<string, NumberedHeading>,
): ReadonlyMap<string, string> {
  const counters = startCounters()
  const words = new Map([...headings].map(([id, heading]) => [id, heading.words]))
  for (const block of blocks) {
    if (block.kind === 'figure') words.set(block.id, `Figure ${counters.figure()}`)
    if (block.kind !== 'table') continue
    const number = counters.table()
    if (block.id !== undefined) words.set(block.id, `Table ${number}`)
  }
  return words
}
