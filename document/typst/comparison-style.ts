/** Typst source for pages of pictures set side by side. Stands behind LOOSE_STYLE. */
export const COMPARISON_STYLE = String.raw`
// Read on pale and on dark ground alike: white within, ink around, and a white ring outside.
#let callout-mark(number) = box(width: 17pt, height: 17pt, {
  place(center + horizon, circle(radius: 8.5pt, fill: white))
  place(center + horizon, circle(radius: 7.4pt, fill: white, stroke: 1.3pt + rgb("#8a1f11")))
  place(center + horizon, text(font: faces, size: 9.5pt, weight: 700, fill: rgb("#8a1f11"), top-edge: "cap-height", bottom-edge: "baseline", number-type: "lining", str(number)))
})

#let compared((path, width, height, alt, name, caption, marks)) = block(width: 100%, breakable: false, {
  box(width: width, height: height, {
    image(path, width: width, height: height, alt: alt)
    place(top + left, rect(width: width, height: height, stroke: 0.4pt + rgb("#7a7a7a")))
    for (number, x, y) in marks { place(top + left, dx: x - 8.5pt, dy: y - 8.5pt, callout-mark(number)) }
  })
  block(above: 5pt, below: 0pt, text(size: 9.5pt, { text(weight: 600, name); [. ]; caption }))
})

#let comparison-page(lying, title, columns, pictures, observations, sources, foot) = page(
  flipped: lying,
  margin: (x: 0.8in, top: 0.55in, bottom: 0.5in),
  {
    set par(leading: 3pt, spacing: 5pt)
    block(below: 9pt, text(size: 15pt, weight: 600, title))
    grid(columns: (1fr,) * columns, column-gutter: 14pt, row-gutter: 12pt, ..pictures.map(compared))
    if observations.len() > 0 {
      block(above: 12pt, below: 4pt, text(size: 9.5pt, caps[What is seen]))
      set text(size: 10pt)
      let half = calc.ceil(observations.len() / 2)
      let list-of(rows) = grid(columns: (34pt, 1fr), row-gutter: 4pt, ..rows.map(((pair, says)) => (text(weight: 600, pair), says)).flatten())
      if observations.len() < 4 { list-of(observations) } else {
        grid(columns: (1fr, 1fr), column-gutter: 18pt, list-of(observations.slice(0, half)), list-of(observations.slice(half)))
      }
    }
    block(above: 11pt, below: 4pt, text(size: 9.5pt, caps[Sources]))
    set text(size: 8.5pt)
    grid(
      columns: (48pt, 1fr),
      row-gutter: 4pt,
      ..sources.map(((name, words, digest)) => (text(weight: 600, name), { words; linebreak(); text(font: mono, size: 6.6pt, [SHA-256 #digest]) })).flatten(),
    )
    v(1fr)
    line(length: 100%, stroke: rule)
    block(above: 4pt, text(size: 8pt, fill: quiet, foot))
  },
)

#let whole-picture(lying, path, width, height, alt, name, title, digest, ..rows) = page(
  flipped: lying,
  margin: (x: 0.8in, top: 0.6in, bottom: 0.5in),
  {
    set par(leading: 3pt, spacing: 5pt)
    block(below: 8pt, { text(size: 12pt, weight: 600, name); linebreak(); text(size: 10pt, title) })
    align(center, image(path, width: width, height: height, alt: alt))
    v(1fr)
    set text(size: 8.5pt)
    particulars(0.8, ..rows)
    block(above: 4pt, text(font: mono, size: 6.6pt, [SHA-256 of the file as received: #digest]))
  },
)
`
