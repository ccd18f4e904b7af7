import { parseFuzzyDate } from './fuzzy-date.ts'
import type { TradeShare } from './trade.ts'

/** Days between which shipments are looked at, as typed; blank where open. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** The span of a share in words that are a date too ("2019–2021"); null where neither end is given. */
export function spanWords({ from, to }: Days): string | null {
  const [first, last] = [from.trim(), to.trim()]
  if (first !== '' && last !== '') {
    const both = `${first}–${last}`
    return first === last ? first : parseFuzzyDate(both) ? both : `${first} to ${last}`
  }
  if (first !== '') return `from ${first}`
  return last === '' ? null : `up to ${last}`
}

/** "84% of A’s recorded shipments 2019–2021 (126 of 150) name B."; null where there is no shipment to speak of. */
export function shareSentence({ of, naming, numerator, denominator, percent }: TradeShare, days: Days): string | null {
  if (percent === null) return null
  const span = spanWords(days)
  const counts = `(${grouped(numerator)} of ${grouped(denominator)})`
  return `${percent}% of ${of}’s recorded shipments${span === null ? '' : ` ${span}`} ${counts} name ${naming}.`
}

/** How the figure was come to: "126 ÷ 150 = 84%, rounded to one decimal". */
export function shareFormula({ numerator, denominator, percent }: TradeShare): string {
  return `${grouped(numerator)} ÷ ${grouped(denominator)} = ${percent ?? 0}%, rounded to one decimal`
}

const grouped = (n: number) => n.toLocaleString('en-US')
