import { typstText } from './escape.ts'
import { looseSource, optionalContent, particulars } from './loose.ts'
import { STATEMENT_STYLE } from './statement-style.ts'

/** A page to sign: numbered statements, the form that closes them, and lines for signature, place and date. */
export interface StatementPage {
  readonly title: string
  readonly opening: string
  readonly statements: readonly string[]
  readonly closing: string
  readonly signer: string
  readonly lines: readonly string[]
  /** In small letters at the foot: which rule the words follow. */
  readonly note: string
}

/** A statement as Typst source; what is still to be written by hand is an empty line. */
export function renderStatement(page: StatementPage): string {
  const statements = page.statements.map((statement) => `[${typstText(statement)}],`).join(' ')
  const lines = page.lines.map((line) => `[${typstText(line)}],`).join(' ')
  return sourceOf(
    page.title,
    `#statement([${typstText(page.title)}], ${optionalContent(page.opening)}, (${statements}), [${typstText(page.closing)}], [${typstText(page.signer)}], (${lines}), ${optionalContent(page.note)})`,
  )
}

/** A register: rows of equal kind under a heading, and where they come from. */
export interface RegisterPages {
  readonly title: string
  readonly opening: string
  readonly columns: readonly {
    readonly title: string
    readonly width: number
    readonly mono?: boolean
    readonly end?: boolean
  }[]
  readonly rows: readonly (readonly string[])[]
  readonly source: string
  readonly lying: boolean
}

/** A register as Typst source, its header on every page. */
export function renderRegister({ title, opening, columns, rows, source, lying }: RegisterPages): string {
  const cells = rows.map((row) => {
    return columns.map(({ mono }, i) => `${mono ? 'code' : 'word'}[${typstText(row[i] ?? '')}],`).join(' ')
  })
  return sourceOf(
    title,
    `#register(${String(lying)}, [${typstText(title)}], ${optionalContent(opening)}, (${columns.map(({ width }) => `${width}fr,`).join(' ')}), (${columns.map(({ end }) => `${end ? 'end' : 'start'},`).join(' ')}), (${columns.map((column) => `[${typstText(column.title)}],`).join(' ')}), ${optionalContent(source)},
${cells.join('\n')}
)`,
  )
}

/** A sheet that stands for a thing: what it is, in rows of name and value. */
export function renderSheet(
  title: string,
  kind: string,
  rows: readonly (readonly [string, string])[],
  note: string,
): string {
  return sourceOf(
    title,
    `#thing-sheet([${typstText(kind)}], [${typstText(title)}], ${optionalContent(note)}, ${particulars(rows)})`,
  )
}

function sourceOf(title: string, body: string): string {
  const look = { title, author: '', language: 'en', date: null, banner: null, watermark: null }
  return looseSource(look, `${STATEMENT_STYLE}\n${body}`)
}
