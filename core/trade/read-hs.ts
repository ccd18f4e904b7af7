/** Tariff codes of a cell, separated by spaces, and whether a lost leading zero was put back. */
export interface HsCodes {
  readonly codes: string | null
  readonly lostZero: boolean
}

/** HS codes as text: dots dropped, several in a cell kept, an odd count of digits given back the zero a spreadsheet took. */
export function readHs(cell: string): HsCodes {
  const found = cell
    .split(/[,;|\n]+|\s{1,}(?=\d)/)
    .map((part) => /^\s*(\d[\d.\s]*\d|\d)/.exec(part.replace(/\.0$/, ''))?.[1]?.replace(/[.\s]/g, '') ?? '')
    .filter((digits) => digits.length >= 3 && digits.length <= 12)
  const lostZero = found.some((digits) => digits.length % 2 === 1)
  const whole = found.map((digits) => (digits.length % 2 === 1 ? `0${digits}` : digits))
  return { codes: whole.length === 0 ? null : [...new Set(whole)].join(' '), lostZero }
}
