/** Most cells are digits alone. */
const PLAIN = /^\d{1,15}$/

/** A cell as a number: currency signs and thousands separators dropped, a decimal comma understood; null where it is empty or a dash, NaN where it is no number. */
export function readNumber(cell: string): number | null {
  if (PLAIN.test(cell)) return Number(cell)
  const text = cell
    .trim()
    .replace(/^(US\$|USD|\$|€|¥|￥)\s*/i, '')
    .replace(/\s*(USD|US\$)$/i, '')
    .replace(/[\s\u00a0\u202f']/g, '')
  if (text === '' || /^(-+|n\/?a|null|none)$/i.test(text)) return null
  if (!/^[-+]?[\d.,]*\d[\d.,]*(e[-+]?\d+)?$/i.test(text)) return Number.NaN
  return Number(withPoint(text))
}

/** The last of two different marks is the decimal one; a lone comma is, unless three digits follow it as thousands. */
function withPoint(text: string): string {
  const comma = text.lastIndexOf(',')
  const point = text.lastIndexOf('.')
  if (comma >= 0 && point >= 0) {
    return comma > point ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '')
  }
  if (comma >= 0) return /^[-+]?\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.')
  return /^[-+]?\d{1,3}(\.\d{3}){2,}$/.test(text) ? text.replaceAll('.', '') : text
}

/** A quantity with the unit that may stand behind it ("100 CTN"); its value as readNumber gives it. */
export function readQuantity(cell: string): { readonly value: number | null; readonly unit: string | null } {
  const found = /^\s*([-+\d.,\s]*\d)\s*(\p{L}[\p{L}.()/ ]*)$/u.exec(cell)
  return found
    ? { value: readNumber(found[1] ?? ''), unit: found[2]?.trim() ?? null }
    : { value: readNumber(cell), unit: null }
}
