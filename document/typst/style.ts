/** The one look of every page we set: Typst source, put before each document. No text of a case is ever part of it. */
export const STYLE = String.raw`
#let ink = rgb("#171717")
#let accent = rgb("#1f4e79")
#let quiet = rgb("#5a5a5a")
#let amber = rgb("#f7e2ae")
#let rule = 0.5pt + rgb("#9a9a9a")
#let faces = ("Libertinus Serif", "Noto Serif SC", "Noto Serif KR", "Scheherazade New")
#let mono = ("IBM Plex Mono", ..faces)

#let han-run(body) = text(lang: "zh", region: "CN", font: ("Noto Serif SC", ..faces), body)
#let hangul-run(body) = text(lang: "ko", region: "KR", font: ("Noto Serif KR", ..faces), body)
// Drawn small for its size; and each of its letters is one glyph, so that the words can be found in the PDF.
#let arabic-face = (font: ("Scheherazade New", ..faces), size: 1.1em, top-edge: 0.72em, bottom-edge: -0.18em)
#let ar-run(body) = text(lang: "ar", dir: rtl, ..arabic-face, body)
#let ug-run(body) = text(lang: "ug", dir: rtl, ..arabic-face, body)
// An empty box lets the line break and leaves nothing in the extracted text.
#let break-here = box()
// A hyphen within an address would be taken for part of it.
#let unhyphenated(body) = text(hyphenate: false, body)
#let together(body) = box(text(bottom-edge: "baseline", body))

#let running-head(short-title, version) = {
  set text(size: 9pt, fill: quiet)
  grid(columns: (1fr, auto), column-gutter: 18pt, short-title, version)
}

#let folio(banner) = context {
  set align(center)
  set text(size: 10pt)
  counter(page).display()
  if banner != none { linebreak(); text(size: 9pt, weight: 600, fill: accent, banner) }
}

#let behind(watermark) = if watermark != none {
  place(center + horizon, rotate(-52deg, text(size: 132pt, weight: 700, fill: rgb("#f2f0ec"), tracking: 0.06em, watermark)))
}

#let heading-look = (
  (size: 15pt, weight: 600, style: "normal", above: 25pt, below: 11pt),
  (size: 12.5pt, weight: 600, style: "normal", above: 19pt, below: 8pt),
  (size: 12pt, weight: 600, style: "italic", above: 15pt, below: 7pt),
)

#let heading-block(it) = {
  let look = heading-look.at(it.level - 1)
  set text(size: look.size, weight: look.weight, style: look.style, hyphenate: false)
  set par(justify: false, leading: 3.5pt)
  let number = if it.numbering == none { none } else { counter(heading).display(it.numbering) }
  block(above: look.above, below: look.below, sticky: true, breakable: false, width: 100%, {
    if number == none { it.body } else {
      let gap = 0.55em
      context par(hanging-indent: measure(number).width + gap.to-absolute(), { number; h(gap); it.body })
    }
  })
}

#let note-entry(it) = {
  set text(size: 9.5pt)
  set par(leading: 2.5pt, spacing: 4pt, justify: true)
  let number = numbering(it.note.numbering, 0)
  block(below: 0pt, { link(it.note.location(), super(number)); h(2.5pt); it.note.body })
}

#let petition(title: none, author: (), date: none, lang: "en", region: none, short-title: none, version: none, watermark: none, banner: none, body) = {
  set document(title: title, author: author, date: date)
  set page(
    paper: "us-letter",
    margin: (x: 1.25in, top: 1.15in, bottom: 1.15in),
    header: running-head(short-title, version),
    header-ascent: 28pt,
    footer: folio(banner),
    footer-descent: 28pt,
    background: behind(watermark),
  )
  // Fixed edges: a line with Chinese or Arabic in it stands no farther from the next than any other.
  set text(font: faces, size: 12pt, fill: ink, lang: lang, region: region, hyphenate: true, top-edge: 0.8em, bottom-edge: -0.2em)
  set par(justify: true, leading: 4.5pt, spacing: 10.5pt)
  show heading: heading-block
  set footnote.entry(separator: line(length: 25%, stroke: rule), clearance: 10pt, gap: 3pt, indent: 0pt)
  show footnote.entry: note-entry
  set list(marker: [–], indent: 6pt, body-indent: 8pt, spacing: 6pt)
  set enum(indent: 6pt, body-indent: 8pt, spacing: 6pt)
  body
}

#let part(level, id, number, outlined, body) = [#heading(
  level: level,
  numbering: if number == none { none } else { (..) => number },
  supplement: none,
  outlined: outlined,
  bookmarked: true,
  body,
)#label("part:" + id)]

#let numbered(number, body) = par({
  h(-40pt)
  box(width: 30pt, { h(1fr); text(size: 10pt, fill: quiet, bottom-edge: "baseline", number) })
  h(10pt)
  body
})

#let right-to-left(lang, body) = { set text(lang: lang, dir: rtl); set par(leading: 6.5pt); body }
#let leading-over(body) = block(sticky: true, body)
// Lines kept together would move on and leave their note behind: Typst 0.14 keeps a note where its mark first fell (typst#5314).
#let with-note(body) = { set text(costs: (orphan: 0%, widow: 0%)); body }

#let quoted(sticky: false, body) = {
  show quote: it => block(sticky: sticky, above: 12pt, below: 13pt, pad(x: 18pt, text(size: 11pt, par(leading: 4pt, it.body))))
  quote(block: true, body)
}

#let exhibit-cite(target, body) = together(link(target, text(fill: accent, body)))
#let law-cite(id, body) = [#body#metadata(none)#label("law:" + id)]
#let part-reference(id, body) = link(label("part:" + id), body)
#let note(number, body) = footnote(numbering: (..) => number, body)
#let slot(body) = highlight(fill: amber, extent: 1.5pt, radius: 1.5pt, top-edge: 0.82em, bottom-edge: -0.24em, body)

// Paragraphs of their own: words loose in a block would be tagged apart from each other.
#let letter-title(body) = block(above: 0pt, below: 5pt, text(size: 17pt, weight: 600, hyphenate: false, { show strong: set text(weight: 600); par(body) }))
#let letter-line(body) = block(above: 0pt, below: 4.5pt, par(body))
#let address(body) = block(above: 18pt, below: 18pt, width: 100%, { set par(justify: false); body })
#let masthead(body) = block(above: 0pt, below: 22pt, width: 100%, {
  set par(justify: false)
  body
  block(above: 9pt, below: 0pt, line(length: 100%, stroke: rule))
})

#let signature(before, lines) = block(breakable: false, above: 20pt, below: 18pt, width: 62%, {
  set par(justify: false)
  for line in before { letter-line(line) }
  v(34pt)
  block(above: 0pt, below: 5pt, line(length: 100%, stroke: 0.6pt + ink))
  for line in lines { letter-line(line) }
})
`
