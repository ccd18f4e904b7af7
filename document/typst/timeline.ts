import { typstString, typstText } from './escape.ts'
import { looseSource } from './loose.ts'
import { STATEMENT_STYLE } from './statement-style.ts'

/** Where the SVG of a part of a timeline stands among the source's files, from 0. */
export const timelineFile = (part: number): string => `/timeline-${part + 1}.svg`

/** Pages with a timeline: its parts, each a drawing told in words; the table of its dates; what was asked, and the sources. */
export interface TimelinePage {
  readonly title: string
  readonly parts: readonly { readonly alt: string }[]
  /** When, what, lane, bearing, and where the proof stands. */
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
  readonly sources: readonly string[]
}

const TIMELINE_STYLE = String.raw`
#let timeline-pages(title, parts, notes, ..cells) = {
  set page(margin: (x: 0.8in, top: 0.75in, bottom: 0.75in), footer: align(center, context text(size: 9pt, fill: quiet, counter(page).display())))
  made-title(title)
  for (n, part) in parts.enumerate() {
    if n > 0 { pagebreak() }
    layout(size => {
      let wide = size.width
      let high = measure(image(part.path, width: wide)).height
      figure(if high > 625pt { image(part.path, height: 625pt, alt: part.alt) } else { image(part.path, width: wide, alt: part.alt) }, kind: "timeline", supplement: none, outlined: false)
    })
  }
  pagebreak(weak: true)
  block(below: 8pt, text(size: 12pt, weight: 600)[The dates, and where their proof stands])
  set text(size: 9pt, number-type: "lining", number-width: "tabular")
  set par(leading: 2.5pt, spacing: 4pt)
  table(
    columns: (auto, 2.2fr, 5fr, 3.2fr, 1.4fr, 3.4fr),
    align: (x, _) => (if x == 0 { end } else { start }) + top,
    stroke: (_, y) => if y > 1 { (top: 0.3pt + rgb("#c9c9c9")) },
    inset: (x: 4pt, y: 3.5pt),
    table.header(table.hline(stroke: 0.9pt + ink), ..([], [When], [What], [Under], [Bears], [Where the proof stands]).map(it => text(weight: 600, it)), table.hline(stroke: 0.5pt + ink)),
    ..cells.pos(),
    table.hline(stroke: 0.5pt + ink),
  )
  for it in notes { block(above: 6pt, text(size: 8.5pt, fill: quiet, it)) }
}
`

const NOTE =
  'A date is given as its source gives it. A bar covers the days it may stand for and says nothing of which; where an end fades, it is open or only near. What an importer keeps confidential is in no record, so a last known shipment need not be the last.'

/** Typst source for a timeline. The SVG of each part is handed in under `timelineFile`. */
export function renderTimeline({ title, parts, rows, notes, sources }: TimelinePage): string {
  const cells = rows.flatMap((row, i) => [String(i + 1), ...row])
  const drawn = parts.map(({ alt }, i) => `(path: ${typstString(timelineFile(i))}, alt: ${typstString(alt)}),`)
  const told = [...notes, NOTE, `Sources: ${sources.join('; ') || 'none'}.`].map((line) => `[${typstText(line)}],`)
  const body = `#timeline-pages([${typstText(title)}], (${drawn.join(' ')}), (${told.join(' ')}),
${cells.map((cell) => `[${typstText(cell)}],`).join('\n')}
)`
  const look = { title, author: '', language: 'en', date: null, banner: null, watermark: null }
  return looseSource(look, [STATEMENT_STYLE, TIMELINE_STYLE, body].join('\n'))
}
