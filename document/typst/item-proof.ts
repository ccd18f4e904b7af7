import { typstText } from './escape.ts'
import { looseSource, particulars } from './loose.ts'

type Rows = readonly (readonly [name: string, value: string])[]

/** One page that proves an item: what it is, its hashes, how it was captured, who did what to it, and a certification to sign. */
export interface ProofPage {
  readonly title: string
  readonly item: string
  readonly state: string
  readonly holds: boolean
  readonly identity: Rows
  readonly hashes: Rows
  readonly capture: Rows
  readonly logWords: string
  /** Number, moment, who, what, hash. */
  readonly log: readonly (readonly string[])[]
  readonly certification: {
    readonly opening: string
    readonly statements: readonly string[]
    readonly closing: string
  } | null
  readonly rule: string
}

const STYLE = String.raw`
#let proof-head(body) = block(above: 9pt, below: 4pt, text(size: 9.5pt, weight: 600, body))
#let proof-rows(width, ..rows) = grid(
  columns: (width, 1fr),
  column-gutter: 6pt,
  row-gutter: 2.6pt,
  ..rows.pos().map(((name, value)) => (text(fill: quiet, name), value)).flatten(),
)
#let proof-hashes(..rows) = proof-rows(82pt, ..rows.pos().map(((name, value)) => (name, text(font: mono, size: 0.86em, value))))

#let proof(title, item, state, holds, identity, hashes, capture, log-words, log, certification, rule-words) = {
  set page(margin: (x: 0.75in, top: 0.6in, bottom: 0.5in))
  set text(size: 8.6pt, number-type: "lining")
  set par(leading: 2.2pt, spacing: 4pt)
  text(size: 9pt, fill: quiet, title)
  block(above: 3pt, below: 5pt, text(size: 14pt, weight: 600, item))
  line(length: 100%, stroke: 0.9pt + ink)
  block(above: 5pt, below: 2pt, text(weight: 600, fill: if holds { ink } else { accent }, state))
  grid(columns: (1fr, 1fr), column-gutter: 18pt,
    { proof-head[The item]; proof-rows(72pt, ..identity) },
    { proof-head[Capture]; proof-rows(76pt, ..capture) },
  )
  proof-head[Digital identification]
  proof-hashes(..hashes)
  proof-head[Chain of custody]
  block(below: 4pt, log-words)
  {
    set text(size: 7.8pt)
    table(
      columns: (24pt, 84pt, 1fr, 1.1fr, 252pt),
      stroke: (_, y) => if y > 1 { (top: 0.3pt + rgb("#c9c9c9")) },
      inset: (x: 3pt, y: 2pt),
      table.header(..("No.", "When (UTC)", "Who", "What", "SHA-256 of the entry").map(it => text(weight: 600, it)), table.hline(stroke: 0.5pt + ink)),
      ..log.map(row => (..row.slice(0, 4), text(font: mono, size: 0.78em, row.at(4)))).flatten(),
      table.hline(stroke: 0.5pt + ink),
    )
  }
  if certification != none {
    block(breakable: false, above: 9pt, width: 100%, stroke: 0.6pt + ink, inset: 9pt, {
      text(size: 9.5pt, weight: 600)[Certification of data copied from a file]
      par(certification.opening)
      enum(numbering: "1.", tight: true, spacing: 3pt, ..certification.statements)
      par(certification.closing)
      v(20pt)
      line(length: 56%, stroke: 0.7pt + ink)
      block(above: 2pt, text(fill: quiet)[Signature, name in print])
    })
  }
  block(above: 7pt, text(size: 7.2pt, fill: quiet, rule-words))
}
`

/** The page as Typst source. */
export function renderItemProof(page: ProofPage): string {
  const text = (words: string) => `[${typstText(words)}]`
  const list = (parts: readonly string[]) => `(${parts.map((part) => `${part},`).join(' ')})`
  const rows = (of: Rows) => `(${particulars(of)},)`
  const { certification } = page
  const signed =
    certification === null
      ? 'none'
      : `(opening: ${text(certification.opening)}, statements: ${list(certification.statements.map(text))}, closing: ${text(certification.closing)})`
  const log = list(page.log.map((row) => list(row.map(text))))
  const body = `#proof(${text(page.title)}, ${text(page.item)}, ${text(page.state)}, ${String(page.holds)}, ${rows(page.identity)}, ${rows(page.hashes)}, ${rows(page.capture)}, ${text(page.logWords)}, ${log}, ${signed}, ${text(page.rule)})`
  const look = { title: page.title, author: '', language: 'en', date: null, banner: null, watermark: null }
  return looseSource(look, `${STYLE}\n${body}`)
}
