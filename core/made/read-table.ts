/** A table as read: the names of its columns and its rows. */
export interface TableRows {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Reads delimited text (RFC 4180, or tabs, or semicolons where the first line has more of them); empty lines are no rows. */
export function readTable(text: string, mediaType: string): TableRows {
  const [first = ''] = text.split(/\r?\n/, 1)
  const count = (sign: string) => first.split(sign).length
  const sign = mediaType === 'text/tab-separated-values' ? '\t' : count(';') > count(',') ? ';' : ','
  const [header = [], ...rows] = cellsOf(text, sign).filter((row) => row.some((cell) => cell.trim() !== ''))
  return { header: header.map((name) => name.trim()), rows }
}

function cellsOf(text: string, sign: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const close = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (quoted && char === '"' && text.charAt(at + 1) === '"') cell += text.charAt(at++)
    else if (char === '"' && (quoted || cell === '')) quoted = !quoted
    else if (quoted) cell += char
    else if (char === sign) close()
    else if (char === '\n') {
      close()
      rows.push([])
    } else if (char !== '\r') cell += char
  }
  close()
  return rows
}
