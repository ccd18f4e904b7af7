import type { Check, Scheme } from './entity.ts'

/** An identifier without the spaces and hyphens people write into it, in capitals. */
export const bareIdentifier = (value: string): string =>
  value
    .normalize('NFKC')
    .replaceAll(/[\s\-–.]/gu, '')
    .toUpperCase()

/** An identifier as it is compared: a ship's number is the same with IMO before it and without. */
export const comparedIdentifier = (scheme: Scheme, value: string): string =>
  scheme === 'imo' ? bareIdentifier(value).replace(/^IMO/, '') : bareIdentifier(value)

/** What arithmetic says of an identifier. A digit that fits proves no registration; one that does not fit proves a slip. */
export function checkIdentifier(scheme: Scheme, value: string): Check {
  const bare = bareIdentifier(value)
  switch (scheme) {
    case 'uscc':
      return judged(/^[0-9A-HJ-NP-RT-UW-Y]{18}$/, bare, usccFits)
    case 'imo':
      return judged(/^(IMO)?\d{7}$/, bare, (text) => imoFits(text.replace('IMO', '')))
    case 'lei':
      return judged(/^[0-9A-Z]{18}\d{2}$/, bare, leiFits)
    case 'duns':
      // Numbers given out since 2006 carry no check digit that could be relied on.
      return /^\d{9}$/.test(bare) ? 'none' : 'wrong-shape'
    case 'registration':
    case 'other':
      return 'none'
  }
}

function judged(shape: RegExp, bare: string, fits: (text: string) => boolean): Check {
  if (!shape.test(bare)) return 'wrong-shape'
  return fits(bare) ? 'fits' : 'does-not-fit'
}

const USCC_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** GB 32100-2015: the sum of signs times powers of three, modulo 31. */
function usccFits(text: string): boolean {
  const sum = Array.from(text.slice(0, 17)).reduce((total, sign, i) => {
    return total + USCC_SIGNS.indexOf(sign) * (3 ** i % 31)
  }, 0)
  return USCC_SIGNS[(31 - (sum % 31)) % 31] === text[17]
}

/** IMO ship identification number: six digits times seven to two; the last digit of the sum is the seventh. */
function imoFits(text: string): boolean {
  const sum = Array.from(text.slice(0, 6)).reduce((total, digit, i) => total + Number(digit) * (7 - i), 0)
  return sum % 10 === Number(text[6])
}

/** ISO 17442 with ISO/IEC 7064 MOD 97-10: letters as 10 to 35, the whole number leaves 1. */
function leiFits(text: string): boolean {
  const digits = Array.from(text, (sign) => String(Number.parseInt(sign, 36))).join('')
  return BigInt(digits) % 97n === 1n
}
