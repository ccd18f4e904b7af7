/** A row of figures as typed: what it counts, its number, and the item and page it stands on. */
export interface StatisticsRow {
  readonly label: string
  readonly value: string
  readonly evidenceId: string
  readonly page: string
  /** What the form has no field for: a quote, a row, and the values of further series. */
  readonly kept?: { readonly at: object; readonly more: readonly (number | null)[] } | undefined
}

export const blankRow = (evidenceId: string): StatisticsRow => ({ label: '', value: '', evidenceId, page: '1' })

/** Rows as pasted from a table: label, value and page, parted by tabs, semicolons or a comma with a space; an empty line is no row. */
export function pastedRows(text: string, evidenceId: string): readonly StatisticsRow[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.split(/\t|;|,\s+/).map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map(([label = '', value = '', page = '1']) => ({ label, value, evidenceId, page: page || '1' }))
}

/** A number as typed, with commas or spaces between thousands; null for an empty one, which is no record, and NaN for words. */
export function typedNumber(typed: string): number | null {
  const plain = typed.replace(/[\s,]/g, '')
  return plain === '' ? null : Number(plain)
}
