import { parseFuzzyDate } from '../../../domain/fuzzy-date.ts'
import type { TradeShare } from '../../../domain/trade.ts'
import type { Dates } from './shipment-filter.ts'

/** The span of a share in words that are a date too ("2019–2021"); null where neither end is given. */
export function spanWords({ from, to }: Dates): string | null {
  const [first, last] = [from.trim(), to.trim()]
  if (first !== '' && last !== '') {
    const both = `${first}–${last}`
    return first === last ? first : parseFuzzyDate(both) ? both : `${first} to ${last}`
  }
  if (first !== '') return `from ${first}`
  return last === '' ? null : `up to ${last}`
}

/** "84% of A’s recorded shipments 2019–2021 (126 of 150) name B."; null where there is no shipment to speak of. */
export function shareSentence(
  { of, naming, numerator, denominator, percent }: TradeShare,
  dates: Dates,
): string | null {
  if (percent === null) return null
  const span = spanWords(dates)
  const counts = `(${numerator.toLocaleString('en-US')} of ${denominator.toLocaleString('en-US')})`
  return `${percent}% of ${of}’s recorded shipments${span === null ? '' : ` ${span}`} ${counts} name ${naming}.`
}
