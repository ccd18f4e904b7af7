import { chainAlt } from '../../domain/entities/chain-map.ts'
import type { Chain } from '../../domain/entities/chain.ts'
import { DRAWING_FILE } from './chart.ts'
import { typstString, typstText } from './escape.ts'
import { looseSource } from './loose.ts'
import { STATEMENT_STYLE } from './statement-style.ts'

/** Width of a map on its page, in points. */
export const MAP_WIDTH = 676

/** A page with the map of a chain: each step as from, words, to, how it is backed and where that stands. */
export interface ChainPage {
  readonly title: string
  readonly chain: Chain
  readonly steps: readonly (readonly string[])[]
  /** Entities that had no room. */
  readonly left: number
  readonly sources: readonly string[]
}

const MAP_STYLE = String.raw`
#let map-page(title, path, alt, sources, ..cells) = {
  set page(flipped: true, margin: (x: 0.8in, top: 0.75in, bottom: 0.75in), footer: align(center, context text(size: 9pt, fill: quiet, counter(page).display())))
  made-title(title)
  layout(size => {
    let wide = calc.min(size.width, measure(image(path)).width)
    let high = measure(image(path, width: wide)).height
    figure(if high > 400pt { image(path, height: 400pt, alt: alt) } else { image(path, width: wide, alt: alt) }, kind: "map", supplement: none, outlined: false)
  })
  v(6pt)
  set text(size: 9pt, number-type: "lining", number-width: "tabular")
  set par(leading: 2.5pt, spacing: 4pt)
  table(
    columns: (auto, 3fr, 3fr, 3fr, auto, 5fr),
    align: (x, _) => (if x == 0 { end } else { start }) + top,
    stroke: (_, y) => if y > 1 { (top: 0.3pt + rgb("#c9c9c9")) },
    inset: (x: 4pt, y: 3.5pt),
    table.header(table.hline(stroke: 0.9pt + ink), ..([], [From], [Step], [To], [Backed], [Where the proof stands]).map(it => text(weight: 600, it)), table.hline(stroke: 0.5pt + ink)),
    ..cells.pos(),
    table.hline(stroke: 0.5pt + ink),
  )
  for it in sources { block(above: 6pt, text(size: 8.5pt, fill: quiet, it)) }
}
`

const NOTE =
  'A step is proved by a fact whose pinpoint is there to be seen, or by recorded shipments, each bill of lading counted once. Proved means that each step has its proof, not that the goods of one shipment went all the way. What an importer keeps confidential is in no record.'

/** Typst source for a map with its steps as a table and its sources under it. The SVG is handed in as DRAWING_FILE. */
export function renderChainMap({ title, chain, steps, left, sources }: ChainPage): string {
  const cells = steps.flatMap((step, i) => [String(i + 1), ...step])
  const more = left === 0 ? [] : [`${left} more entities of the trade records, who ship least, have no room here.`]
  const lines = [...more, NOTE, `Sources: ${sources.join('; ') || 'none'}.`]
  const told = lines.map((line) => `[${typstText(line)}],`).join(' ')
  const body = `#map-page([${typstText(title)}], ${typstString(DRAWING_FILE)}, ${typstString(chainAlt(chain))}, (${told}),
${cells.map((cell) => `[${typstText(cell)}],`).join('\n')}
)`
  const look = { title, author: '', language: 'en', date: null, banner: null, watermark: null }
  return looseSource(look, [STATEMENT_STYLE, MAP_STYLE, body].join('\n'))
}
