import type { CslDate } from '../../domain/authority-record.ts'

/** Months as Bluebook Table T12 shortens them. */
const MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')

/** "Mar. 5, 2021", "Mar. 2021", "2021"; empty where there is no date. */
export function dateWords(date: CslDate | undefined): string {
  const [year, month, day] = date?.['date-parts'][0] ?? []
  if (year === undefined) return ''
  const name = month === undefined ? undefined : MONTHS[month - 1]
  if (name === undefined) return String(year)
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`
}

/** The year alone; empty where there is no date. */
export const yearOf = (date: CslDate | undefined): string => String(date?.['date-parts'][0]?.[0] ?? '')

/** " (words)", or nothing. */
export const bracketed = (words: string): string => (words === '' ? '' : ` (${words})`)
