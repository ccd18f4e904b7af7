import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx'
import type { ResolvedBlock } from '../model.ts'
import { LIST } from './style-ids.ts'

type Definition = INumberingOptions['config'][number]

/** The list each numbered paragraph belongs to, by the block's place: a new one wherever the numbers do not run on. */
export function paragraphLists(blocks: readonly ResolvedBlock[]): ReadonlyMap<number, string> {
  const lists = new Map<number, string>()
  let next = 0
  let list = ''
  blocks.forEach((block, i) => {
    if (block.kind !== 'paragraph' || block.number === null) return
    if (block.number !== next) list = `paragraphs-from-${block.number}-at-${i}`
    next = block.number + 1
    lists.set(i, list)
  })
  return lists
}

/** Every list of the document: paragraph numbers that Word counts on from the resolved ones, bullets and steps. */
export function numberingOf(blocks: readonly ResolvedBlock[]): INumberingOptions {
  const lists = paragraphLists(blocks)
  const starts = new Map<string, number>()
  for (const [place, list] of lists) {
    const block = blocks[place]
    if (!starts.has(list) && block?.kind === 'paragraph') starts.set(list, block.number ?? 1)
  }
  return { config: [BULLETS, STEPS, ...[...starts].map(([list, start]) => paragraphNumbers(list, start))] }
}

/** Numbers hang in the margin, right-aligned before the text. */
function paragraphNumbers(reference: string, start: number): Definition {
  const style = { run: { size: 20, color: '5A5A5A' }, paragraph: { indent: { left: 0, hanging: 200 } } }
  return {
    reference,
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1', start, alignment: AlignmentType.END, style }],
  }
}

const LIST_INDENT = { paragraph: { indent: { left: 480, hanging: 320 } } }

const BULLETS: Definition = {
  reference: LIST.bullets,
  levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.START, style: LIST_INDENT }],
}

const STEPS: Definition = {
  reference: LIST.steps,
  levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, style: LIST_INDENT }],
}
