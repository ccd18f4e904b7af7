/** Typst source for pages to sign, registers and sheets that stand for a thing. Stands behind LOOSE_STYLE. */
export const STATEMENT_STYLE = String.raw`
#let made-title(body) = block(below: 20pt, width: 100%, {
  text(size: 17pt, weight: 600, body)
  v(-2pt)
  line(length: 100%, stroke: 0.9pt + ink)
})

#let statement(title, opening, statements, closing, signer, lines, note) = {
  set text(size: 11.5pt)
  set par(leading: 5pt, spacing: 10pt, justify: true)
  made-title(title)
  if opening != none { par(opening) }
  enum(numbering: "1.", tight: false, spacing: 10pt, body-indent: 10pt, ..statements)
  block(breakable: false, width: 100%, above: 18pt, {
    par(closing)
    v(44pt)
    line(length: 62%, stroke: 0.7pt + ink)
    block(above: 4pt, below: 3pt, text(weight: 600, signer))
    for it in lines { block(above: 0pt, below: 3pt, it) }
  })
  if note != none { v(1fr); block(above: 24pt, text(size: 9pt, fill: quiet, note)) }
}

#let word(body) = table.cell(breakable: false, body)
#let code(body) = table.cell(breakable: false, text(font: mono, size: 0.78em, body))

#let register(lying, title, opening, widths, aligns, header, source, ..cells) = {
  set page(flipped: lying, margin: (x: 0.8in, top: 0.75in, bottom: 0.75in), footer: align(center, context text(size: 9pt, fill: quiet, counter(page).display())))
  made-title(title)
  if opening != none { block(below: 12pt, opening) }
  set text(size: 9pt, number-type: "lining", number-width: "tabular")
  set par(leading: 2.5pt, spacing: 4pt)
  table(
    columns: widths,
    align: (x, _) => aligns.at(x) + top,
    stroke: (_, y) => if y > 1 { (top: 0.3pt + rgb("#c9c9c9")) },
    inset: (x: 4pt, y: 3.5pt),
    table.header(table.hline(stroke: 0.9pt + ink), ..header.map(it => text(weight: 600, it)), table.hline(stroke: 0.5pt + ink)),
    ..cells.pos(),
    table.hline(stroke: 0.5pt + ink),
  )
  if source != none { block(above: 6pt, text(size: 8.5pt, fill: quiet, source)) }
}

#let thing-sheet(kind, title, note, ..rows) = fitted(scale => {
  set text(size: 11.5pt * scale)
  v(70pt * scale)
  block(below: 8pt, text(size: 12pt * scale, weight: 600, fill: quiet, kind))
  made-title(title)
  particulars(scale, ..rows)
  if note != none { block(above: 24pt * scale, width: 100%, inset: (left: 10pt, y: 2pt), stroke: (left: 2pt + accent), note) }
})
`
