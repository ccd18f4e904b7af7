/** Typst source for what lists the document's own parts: tables, contents, authorities, exhibits. Stands behind STYLE. */
export const LISTINGS_STYLE = String.raw`
#let whole(body) = table.cell(breakable: false, body)
#let more(body) = table.cell(breakable: false, stroke: none, body)

#let caption-block(sticky, body) = block(sticky: sticky, width: 100%, below: 6pt, {
  set align(start)
  set text(size: 10.5pt, weight: 600)
  set par(justify: false, leading: 3pt)
  // A paragraph of its own: words loose in a block would be tagged apart from each other.
  par(body)
})

#let sheet-body(source, widths, aligns, header, cells) = {
  let heavy = table.hline(stroke: 0.9pt + ink)
  let head = if header.len() == 0 { (heavy,) } else {
    (table.header(heavy, ..header.map(it => text(weight: 600, size: 9.5pt, it)), table.hline(stroke: 0.5pt + ink)),)
  }
  set align(start)
  set block(spacing: 5pt)
  set text(size: 10pt, number-type: "lining", number-width: "tabular", hyphenate: false)
  set par(justify: false, leading: 3pt, spacing: 5pt)
  table(
    columns: widths,
    align: (x, _) => aligns.at(x) + top,
    stroke: (_, y) => if y > calc.min(header.len(), 1) { (top: 0.3pt + rgb("#c9c9c9")) },
    inset: (x, _) => (left: if x == 0 { 0pt } else { 6pt }, right: if x == widths.len() - 1 { 0pt } else { 6pt }, y: 4.5pt),
    ..head,
    ..cells,
    heavy,
  )
  if source != none { block(width: 100%, text(size: 9pt, fill: quiet, source)) }
}

#let named(id, body) = if id == none { body } else [#body#label("part:" + id)]

#let placed-picture(id, path, width, height, alt) = box(width: width, height: height, {
  place(top + left, [#metadata(id)<withhold-figure>])
  image(path, width: width, height: height, alt: alt)
})

#let picture-figure(id: none, caption: none, source: none, picture) = block(breakable: false, width: 100%, above: 18pt, below: 18pt, {
  show figure: set block(breakable: false, above: 0pt, below: 0pt)
  show figure.caption: it => block(width: 100%, above: 8pt, below: 0pt, {
    set align(start)
    set text(size: 10.5pt, weight: 600)
    set par(justify: false, leading: 3pt)
    par(it.body)
  })
  named(id, figure(
    kind: image,
    supplement: none,
    numbering: none,
    caption: figure.caption(position: bottom, caption),
    if picture != none { picture } else { block(width: 100%, inset: (y: 26pt), stroke: rule, align(center, [\[ \]])) },
  ))
  block(width: 100%, above: 5pt, below: 0pt, { set par(justify: false, leading: 3pt); par(text(size: 9pt, fill: quiet, source)) })
})

#let sheet(id: none, caption: none, sticky: true, source: none, widths: (), aligns: (), header: (), keep: false, ..cells) = {
  show figure: set block(breakable: not keep, above: 16pt, below: 16pt)
  show figure.caption: it => caption-block(sticky, it.body)
  named(id, figure(
    kind: table,
    supplement: none,
    numbering: none,
    caption: figure.caption(position: top, caption),
    sheet-body(source, widths, aligns, header, cells.pos()),
  ))
}
#let landscape(body) = page(flipped: true, margin: (x: 1in, y: 1.15in), body)

#let dots = { h(5pt); box(width: 1fr, text(bottom-edge: "baseline", repeat(justify: false, gap: 3.4pt)[.])); h(5pt) }

#let contents-entry(entries, it) = {
  let (number, title) = entries.at(str(it.element.label))
  let first = it.level == 1
  let indent = (0pt, 22pt, 44pt).at(it.level - 1)
  set text(weight: if first { 600 } else { 400 }, hyphenate: false)
  set par(justify: false, leading: 3.5pt)
  block(above: if first { 10pt } else { 5pt }, below: 0pt, link(it.element.location(), grid(
    columns: if number == none { (indent, 1fr, 22pt) } else { (indent, if first { 30pt } else { 22pt }, 1fr, 22pt) },
    [],
    ..(if number == none { () } else { (number,) }),
    { title; text(weight: 400, dots) },
    grid.cell(align: right + bottom, text(weight: 400, it.page())),
  )))
}

#let contents(entries) = {
  show outline.entry: it => contents-entry(entries, it)
  outline(title: none, depth: 3)
}

#let authority-group(title, ..entries) = {
  block(above: 16pt, below: 7pt, sticky: true, text(weight: 600, style: "italic", title))
  set par(justify: false, leading: 3.5pt)
  for entry in entries.pos() { block(above: 0pt, below: 6pt, width: 100%, entry) }
}

#let authority(id, cite) = context {
  let places = query(label("law:" + id)).map(it => it.location()).sorted(key: it => it.page()).dedup(key: it => it.page())
  let pages = places.map(place => link(place, str(place.page()))).join(", ")
  let width = calc.min(measure(pages).width, 96pt)
  grid(columns: (1fr, width), par(hanging-indent: 16pt, { cite; dots }), grid.cell(align: right + bottom, pages))
}

#let exhibit-group(body) = block(above: 26pt, below: 0pt, sticky: true, width: 100%, {
  text(size: 12.5pt, weight: 600, body)
  v(-5pt)
  line(length: 100%, stroke: rule)
})

#let exhibit-item(number, target, title, sticky, whole, ..rows) = block(breakable: not whole, above: 20pt, below: 0pt, width: 100%, {
  set par(justify: false, leading: 3pt, spacing: 4pt)
  block(sticky: sticky, below: 6pt, width: 100%, grid(
    columns: (62pt, 1fr),
    text(weight: 600, fill: accent, link(target, [Ex. #number])),
    text(weight: 600, title),
  ))
  set text(size: 10pt)
  grid(columns: (62pt, 78pt, 1fr), row-gutter: 4pt, ..rows.pos().map(((name, value)) => ([], text(fill: quiet, name), value)).flatten())
})
#let digest(value) = text(font: mono, size: 7.5pt, value)

#let custody-head(words, value) = block(above: 26pt, breakable: false, width: 100%, {
  line(length: 100%, stroke: rule)
  set par(justify: false, leading: 3pt)
  set text(size: 9.5pt)
  words
  block(above: 5pt, digest(value))
})
`
