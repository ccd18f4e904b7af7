/** Typst source for the sheets that stand between or for exhibits: covers, texts set as pages, slip sheets. Stands behind STYLE. */
export const LOOSE_STYLE = String.raw`
// The strips at head and foot stay clear: the binder puts the sticker and the Bates number there.
#let clear-strip = 0.6in

#let loose(title: none, author: (), date: none, lang: "en", region: none, banner: none, watermark: none, body) = {
  set document(title: title, author: author, date: date)
  set page(
    paper: "us-letter",
    margin: (x: 1.25in, y: clear-strip + 0.5in),
    footer-descent: 12pt,
    footer: if banner != none { align(center, text(size: 9pt, weight: 600, fill: accent, banner)) },
    background: behind(watermark),
  )
  // Each paragraph says itself when it runs from the right, whatever language the item as a whole is in.
  set text(dir: ltr)
  set text(font: faces, size: 11pt, fill: ink, lang: lang, region: region, hyphenate: false, top-edge: 0.8em, bottom-edge: -0.2em)
  set par(justify: false, leading: 4pt, spacing: 8pt)
  body
}

// The largest of these sizes at which the sheet's words fit it; at the smallest, what is left over is cut off.
#let fitted(body) = layout(size => {
  let smallest = 0.4
  let scales = (1, 0.9, 0.8, 0.7, 0.6, 0.5, smallest)
  let fits(scale) = measure(width: size.width, body(scale)).height <= size.height - 16pt
  let found = scales.find(fits)
  block(width: size.width, height: size.height - 14pt, clip: true, body(if found == none { smallest } else { found }))
})

#let caps(body) = text(size: 0.8em, weight: 600, fill: quiet, tracking: 0.08em, upper(body))

// A heading to who listens, and in looks just what is given.
#let titled(level, body) = {
  show heading: it => it.body
  heading(level: level, numbering: none, outlined: false, bookmarked: false, body)
}

#let labeled(size, name, body) = block(above: 1.5em, below: 0pt, width: 100%, {
  block(below: 0.45em, titled(2, text(size: size, caps(name))))
  body
})

#let particulars(scale, ..rows) = grid(
  columns: (82pt, 1fr),
  row-gutter: 5pt * scale,
  ..rows.pos().map(((name, value)) => (text(fill: quiet, name), value)).flatten(),
)

#let cover(number: none, group: none, title: none, what: none, purpose: none, key: none, supports: (), remark: none, ..rows) = fitted(scale => {
  set text(size: 11.5pt * scale)
  set par(leading: 4pt * scale, spacing: 6pt * scale)
  v(40pt * scale)
  if group != none { place(top + right, dy: 44pt * scale, text(size: 11pt * scale, fill: quiet, group)) }
  titled(1, {
    block(below: 6pt, text(size: 13pt, tracking: 0.14em, weight: 600, fill: quiet)[EXHIBIT])
    block(below: 20pt, text(size: 104pt, weight: 600, fill: accent, top-edge: "cap-height", bottom-edge: "baseline", number-type: "lining", number))
    line(length: 100%, stroke: 0.9pt + ink)
    block(above: 18pt * scale, below: 7pt * scale, text(size: 20pt * scale, weight: 600, title))
  })
  text(size: 13pt * scale, style: "italic", what)
  if purpose != none { labeled(11.5pt * scale, [Purpose], purpose) }
  if key != none { labeled(11.5pt * scale, [Key information], key) }
  if supports.len() > 0 { labeled(11.5pt * scale, [What it supports], list(tight: true, spacing: 4pt * scale, marker: [–], ..supports)) }
  v(22pt * scale)
  v(1fr)
  line(length: 100%, stroke: rule)
  v(4pt * scale)
  set text(size: 10.5pt * scale)
  particulars(scale, ..rows)
  if remark != none {
    block(above: 16pt * scale, width: 100%, inset: (left: 10pt, y: 2pt), stroke: (left: 2pt + accent), remark)
  }
})

#let text-pages(title, mono-face, body) = {
  set page(header-ascent: 14pt, header: text(font: faces, size: 9pt, fill: quiet, title))
  set text(..(if mono-face { (font: mono, size: 8.6pt) } else { (size: 11pt) }))
  set par(leading: if mono-face { 3pt } else { 4.2pt }, spacing: if mono-face { 3pt } else { 9pt })
  body
}

#let withheld-sheet(words, ground) = fitted(scale => {
  set text(size: 11.5pt * scale)
  v(90pt)
  block(below: 10pt, text(size: 20pt * scale, weight: 600)[Withheld from the public version])
  line(length: 100%, stroke: 0.9pt + ink)
  block(above: 16pt * scale, below: 20pt * scale, words)
  particulars(scale, ([Ground], ground))
})

#let slip-sheet(problem, ..rows) = fitted(scale => {
  set text(size: 11.5pt * scale)
  v(90pt)
  block(below: 10pt, text(size: 20pt * scale, weight: 600)[This item is not shown as pages])
  line(length: 100%, stroke: 0.9pt + ink)
  block(above: 16pt * scale, below: 20pt * scale, problem)
  particulars(scale, ..rows)
  block(above: 20pt * scale, text(size: 10pt * scale, fill: quiet)[The original is kept unchanged in the case; whoever holds it can compare it with the hash above.])
})
`
