import { grouped } from '../counts.ts'
import { typstText } from './escape.ts'
import { looseSource, particulars, shortened } from './loose.ts'

/** An item that has no pages of its own to bind. `problem` is one sentence a reader of the petition understands. */
export interface SlipSheet {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly mediaType: string
  readonly problem: string
}

/** One page that stands for an item: its name, size, type and hash, and why it is not shown. */
export function renderSlipSheet(item: SlipSheet): string {
  const look = { title: item.name, author: '', language: 'en', date: null, banner: null, watermark: null }
  const rows = particulars([
    ['File', shortened(item.name, 400)],
    ['Size', `${grouped(item.bytes)} bytes`],
    ['Type', shortened(item.mediaType, 200)],
  ])
  const digest = `([SHA-256], text(font: mono, size: 7.5pt, [${typstText(item.sha256)}]))`
  return looseSource(look, `#slip-sheet([${typstText(shortened(item.problem, 1200))}], ${rows}, ${digest})`)
}
