import { typstString } from '../../document/typst/escape.ts'
import type { PlacedRun, PlacedWords } from '../evidence/placed-words.ts'
import { warmTypesetter } from './typesetter.ts'

/** Each run is stretched to the rectangle it came from, so that a reader's selection falls on the words it covers. */
const LOOK = `
#set text(font: ("Libertinus Serif", "Noto Serif SC", "Noto Serif KR", "Scheherazade New"), hyphenate: false)
#set par(leading: 0pt)
#let run(x, y, w, h, words) = place(top + left, dx: x, dy: y, context {
  let line = text(size: h, top-edge: "ascender", bottom-edge: "descender", words)
  let natural = measure(line).width
  if natural > 0pt { scale(x: w / natural * 100%, y: 70%, origin: top + left, line) }
})
`

/** A PDF with one page for each of `pages`, of its size, that holds nothing but its words, each where it stands. Throws AppError `cannot-typeset`. */
export async function setWords(pages: readonly PlacedWords[]): Promise<Uint8Array> {
  const typesetter = await warmTypesetter()
  const { pdf } = typesetter.pdf({ main: LOOK + pages.map(pageSource).join('\n'), files: [] })
  return pdf
}

function pageSource({ width, height, runs }: PlacedWords): string {
  return `#page(width: ${points(width)}, height: ${points(height)}, margin: 0pt)[\n${runs.map(runSource).join('\n')}\n]`
}

function runSource({ text, x, y, width, height }: PlacedRun): string {
  const place = [x, y, width, Math.max(1, height)].map(points).join(', ')
  return `#run(${place}, ${typstString(text.replace(/\s+/g, ' '))})`
}

const points = (value: number): string => `${value.toFixed(2)}pt`
