import { typstString, typstText } from './escape.ts'
import { looseSource, optionalContent, particulars } from './loose.ts'
import { STATEMENT_STYLE } from './statement-style.ts'

/** A picture as it stands on a sheet: its file in the source, its size in pixels, and the lines under it. */
export interface SheetCell {
  readonly path: string
  readonly width: number
  readonly height: number
  readonly heading: string
  readonly lines: readonly string[]
  readonly sha256: string
}

export interface PictureSheet {
  readonly title: string
  /** What kind of sheet it is, in small letters over the title. */
  readonly kind: string
  readonly note: string
  readonly rows: readonly (readonly [name: string, value: string])[]
  /** The hash of what the sheet stands for, where it stands for one thing; else empty. */
  readonly sha256: string
  readonly columns: number
  readonly cells: readonly SheetCell[]
  /** What stands over the pictures, where something else stands above; else empty. */
  readonly over: string
}

/** Typst source for sheets of pictures. Stands behind STATEMENT_STYLE. */
const SHEET_STYLE = String.raw`
#let sheet-hash(value) = text(font: mono, size: 5.6pt, fill: quiet, { value.slice(0, 32); linebreak(); value.slice(32) })

#let sheet-cell((path, width, height, alt, heading, lines, digest)) = block(breakable: false, width: 100%, {
  set par(leading: 2pt, spacing: 3pt)
  box(width: 100%, height: height, align(center + horizon, image(path, width: width, height: height, alt: alt)))
  block(above: 4pt, below: 2pt, text(size: 9pt, weight: 600, heading))
  for it in lines { block(above: 0pt, below: 2pt, text(size: 8pt, it)) }
  sheet-hash(digest)
})

#let picture-sheet(kind, title, note, rows, digest, over, columns, cells) = {
  set page(margin: (x: 0.8in, top: 0.75in, bottom: 0.75in), footer: align(center, context text(size: 9pt, fill: quiet, counter(page).display())))
  block(below: 6pt, text(size: 10.5pt, weight: 600, fill: quiet, kind))
  made-title(title)
  if rows != () { particulars(1, ..rows) }
  if digest != none { block(above: 8pt, below: 8pt, { text(size: 8.5pt, fill: quiet)[SHA-256 of the file as received]; linebreak(); text(font: mono, size: 8pt, digest) }) }
  if note != none { block(above: 10pt, below: 14pt, note) }
  if over != none { block(above: 14pt, below: 8pt, text(size: 9.5pt, caps(over))) }
  grid(columns: (1fr,) * columns, column-gutter: 14pt, row-gutter: 16pt, ..cells.map(sheet-cell))
}
`

/** Width between the margins, in points. */
const ROOM = 496
const GUTTER = 14

/** Pictures side by side with what each is, under the particulars of what the sheet stands for; as many pages as they need. */
export function renderPictureSheet(sheet: PictureSheet): string {
  const { title, kind, note, rows, sha256, columns, cells, over } = sheet
  const width = (ROOM - GUTTER * (columns - 1)) / columns
  const drawn = cells.map((cell) => renderCell(cell, width, width * 0.78))
  const named = particulars(rows)
  const body = `#picture-sheet([${typstText(kind)}], [${typstText(title)}], ${optionalContent(note)}, (${named === '' ? '' : `${named},`}), ${optionalContent(sha256)}, ${optionalContent(over)}, ${columns}, (
${drawn.join('\n')}
))`
  const look = { title, author: '', language: 'en', date: null, banner: null, watermark: null }
  return looseSource(look, [STATEMENT_STYLE, SHEET_STYLE, body].join('\n'))
}

function renderCell({ path, width, height, heading, lines, sha256 }: SheetCell, room: number, high: number): string {
  const scale = Math.min(room / width, high / height)
  const [across, up] = [width * scale, height * scale].map((value) => `${value.toFixed(2)}pt`)
  const told = lines.filter((line) => line.trim() !== '').map((line) => `[${typstText(line)}],`)
  return `  (${typstString(path)}, ${across ?? ''}, ${up ?? ''}, ${typstString(heading)}, [${typstText(heading)}], (${told.join(' ')}), ${typstString(sha256)}),`
}
