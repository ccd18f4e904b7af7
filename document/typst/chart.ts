import { chartAlt, valueWords, type Chart } from '../../domain/chart.ts'
import { typstString, typstText } from './escape.ts'
import { looseSource, optionalContent } from './loose.ts'
import { STATEMENT_STYLE } from './statement-style.ts'

/** Where a drawing's SVG stands among the source's files. */
export const DRAWING_FILE = '/drawing.svg'

/** Typst source for a page with a chart. Stands behind STATEMENT_STYLE. */
const CHART_STYLE = String.raw`
#let chart-page(title, path, alt, widths, header, sources, ..cells) = {
  set page(margin: (x: 0.9in, top: 0.75in, bottom: 0.75in), footer: align(center, context text(size: 9pt, fill: quiet, counter(page).display())))
  made-title(title)
  figure(image(path, width: 100%, alt: alt), kind: "chart", supplement: none, outlined: false)
  v(6pt)
  set text(size: 9.5pt, number-type: "lining", number-width: "tabular")
  set par(leading: 2.5pt, spacing: 4pt)
  table(
    columns: widths,
    align: (x, _) => (if x == 0 { start } else { end }) + top,
    stroke: (_, y) => if y > 1 { (top: 0.3pt + rgb("#c9c9c9")) },
    inset: (x: 4pt, y: 3.5pt),
    table.header(table.hline(stroke: 0.9pt + ink), ..header.map(it => text(weight: 600, it)), table.hline(stroke: 0.5pt + ink)),
    ..cells.pos(),
    table.hline(stroke: 0.5pt + ink),
  )
  for it in sources { block(above: 6pt, text(size: 8.5pt, fill: quiet, it)) }
}
`

/** A drawing alone, on a page of its own size. The SVG is handed in as DRAWING_FILE. */
export function renderBareDrawing(alt: string): string {
  return `#set page(width: auto, height: auto, margin: 3pt)
#image(${typstString(DRAWING_FILE)}, alt: ${typstString(alt)})`
}

/** A page with a chart, the table it is drawn from under it, and where the numbers come from, beside each row where `places` tell. The SVG is handed in as DRAWING_FILE. */
export function renderChart(chart: Chart, sources: readonly string[], places: readonly string[] = []): string {
  const { title, unit, series, rows } = chart
  const header = [
    '',
    ...(series.length === 0 ? [unit] : series.map((name) => `${name}, ${unit}`)),
    ...(places.length === 0 ? [] : ['Source']),
  ]
  const cells = rows.flatMap(({ label, values }, i) => [label, ...values.map(valueWords), ...places.slice(i, i + 1)])
  const lines = sources.map((line) => `${optionalContent(line)},`).join(' ')
  const body = `#chart-page([${typstText(title)}], ${typstString(DRAWING_FILE)}, ${typstString(chartAlt(chart))}, (${places.length === 0 ? '1fr, ' : 'auto, '}${'auto, '.repeat(header.length - (places.length === 0 ? 1 : 2))}${places.length === 0 ? '' : '1fr, '}), (${header.map((name) => `[${typstText(name)}],`).join(' ')}), (${lines}),
${cells.map((cell) => `[${typstText(cell)}],`).join('\n')}
)`
  const look = { title, author: '', language: 'en', date: null, banner: null, watermark: null }
  return looseSource(look, [STATEMENT_STYLE, CHART_STYLE, body].join('\n'))
}
