import { typstText } from './escape.ts'
import { looseSource, particulars } from './loose.ts'

/** One source as the annex prints it. */
export interface AnnexEntry {
  readonly alias: string
  readonly name: string
  /** Other spellings, contact, consent and its limits, risk: name and value. */
  readonly rows: readonly (readonly [name: string, value: string])[]
  /** Exhibit (or nothing), item, how it rests on the source. */
  readonly items: readonly (readonly [exhibit: string, title: string, how: string])[]
}

/** The annex in words. */
export interface SealedAnnex {
  readonly title: string
  readonly warnings: readonly string[]
  readonly state: string
  readonly entries: readonly AnnexEntry[]
}

const STYLE = String.raw`
#let annex-head = block(width: 100%, fill: accent, inset: (x: 10pt, y: 5pt), align(center, text(fill: white, weight: 600, size: 10pt)[SEALED ANNEX: NOT PART OF THE PETITION]))
#let annex(title, warnings, state, ..entries) = {
  set page(header: annex-head, header-ascent: 14pt, margin: (x: 1in, top: 1.15in, bottom: 0.9in), numbering: none)
  set text(size: 10.5pt, number-type: "lining")
  block(below: 8pt, text(size: 20pt, weight: 600, title))
  block(width: 100%, stroke: 1.2pt + accent, inset: 10pt, below: 10pt, list(tight: true, spacing: 5pt, marker: [–], ..warnings))
  block(below: 16pt, text(fill: quiet, size: 9.5pt, state))
  line(length: 100%, stroke: 0.9pt + ink)
  entries.pos().join()
}
#let annex-source(alias, name, rows, ..items) = {
  block(above: 16pt, below: 8pt, sticky: true, breakable: false, width: 100%, grid(columns: (1fr, 1.6fr), column-gutter: 12pt,
    { text(size: 9pt, fill: quiet)[Alias]; linebreak(); text(size: 15pt, weight: 600, alias) },
    { text(size: 9pt, fill: quiet)[Real name]; linebreak(); text(size: 15pt, weight: 600, name) },
  ))
  grid(columns: (92pt, 1fr), column-gutter: 8pt, row-gutter: 5pt, ..rows.map(((name, value)) => (text(fill: quiet, name), value)).flatten())
  if items.pos().len() > 0 {
    block(above: 10pt, below: 0pt, width: 100%, {
      set text(size: 9.5pt)
      table(
        columns: (52pt, 1fr, 0.8fr),
        stroke: (_, y) => if y > 1 { (top: 0.3pt + rgb("#c9c9c9")) },
        inset: (x: 3pt, y: 3pt),
        table.header(..("Exhibit", "What rests on this source", "How").map(it => text(weight: 600, it)), table.hline(stroke: 0.5pt + ink)),
        ..items.pos().flatten(),
        table.hline(stroke: 0.5pt + ink),
      )
    })
  } else { block(above: 8pt, text(fill: quiet)[No item of the case rests on this source.]) }
  v(10pt)
  line(length: 100%, stroke: rule)
}
`

/** What stands at the foot of every page. */
export const ANNEX_BANNER = 'Names protected persons. Do not bind, file, copy or send with a petition.'

/** The annex as Typst source. */
export function renderSealedAnnex({ title, warnings, state, entries }: SealedAnnex): string {
  const text = (words: string) => `[${typstText(words)}]`
  const parts = entries.map(({ alias, name, rows, items }) => {
    const cells = items.map((row) => `(${row.map(text).join(', ')})`)
    return `annex-source(${[text(alias), text(name), `(${particulars(rows)},)`, ...cells].join(', ')})`
  })
  const body = `#annex(${text(title)}, (${warnings.map((words) => `${text(words)},`).join(' ')}), ${text(state)}, ${parts.join(', ')})`
  const look = { title, author: '', language: 'en', date: null, banner: ANNEX_BANNER, watermark: null }
  return looseSource(look, `${STYLE}\n${body}`)
}
