import type { DateOrder } from '../../domain/shipment.ts'

/** The days a date may stand for, ISO, inclusive: one day, or a month's first and last. */
export interface Days {
  readonly from: string
  readonly to: string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A cell as a date, or null if it is none. `order` settles what 03/04/2021 means; spreadsheets' day numbers are read too. */
export function readDate(cell: string, order: DateOrder): Days | null {
  const text = cell.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}| ?[AP]M)?$/i, '')
  const yearFirst = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$/.exec(text)
  if (yearFirst) return days(yearFirst[1], yearFirst[2], yearFirst[3])
  const packed = /^(\d{4})(\d{2})(\d{2})?$/.exec(text)
  if (packed && Number(packed[1]) >= 1900 && Number(packed[1]) < 2100) return days(packed[1], packed[2], packed[3])
  return byWords(text) ?? byOrder(text, order) ?? bySerial(text)
}

/** What a column's values say of the order of day and month; null if none settles it. */
export function dateOrderOf(cells: readonly string[]): DateOrder | null {
  let dayFirst = 0
  let monthFirst = 0
  for (const cell of cells) {
    const found = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}\b/.exec(cell.trim())
    if (!found) continue
    if (Number(found[1]) > 12) dayFirst++
    if (Number(found[2]) > 12) monthFirst++
  }
  if (dayFirst === monthFirst) return null
  return dayFirst > monthFirst ? 'dmy' : 'mdy'
}

/** Whether day and month of a cell can be taken for each other. */
export function isAmbiguous(cell: string): boolean {
  const found = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}\b/.exec(cell.trim())
  return found !== null && Number(found[1]) <= 12 && Number(found[2]) <= 12 && found[1] !== found[2]
}

function byOrder(text: string, order: DateOrder): Days | null {
  const found = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text)
  if (!found) return null
  const year = found[3]?.length === 2 ? `20${found[3]}` : found[3]
  return order === 'dmy' ? days(year, found[2], found[1]) : days(year, found[1], found[2])
}

function byWords(text: string): Days | null {
  const dayFirst = /^(\d{1,2})[-\s]([A-Za-z]{3,9})\.?[-,\s]+(\d{4}|\d{2})$/.exec(text)
  if (dayFirst) return days(wholeYear(dayFirst[3]), monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = /^([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(text)
  if (monthFirst) return days(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])
  const month = /^([A-Za-z]{3,9})\.?[-\s]+(\d{4})$/.exec(text)
  return month ? days(month[2], monthOf(month[1]), undefined) : null
}

const wholeYear = (year = '') => (year.length === 2 ? `20${year}` : year)
const monthOf = (word = '') => String(MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1)

/** Days since 1899-12-30, as spreadsheets count them; only such as fall between 1970 and 2099. */
function bySerial(text: string): Days | null {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return null
  const serial = Math.floor(Number(text))
  if (serial < 25_569 || serial > 73_050) return null
  const day = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10)
  return { from: day, to: day }
}

function days(year = '', month = '', day: string | undefined): Days | null {
  const [y, m] = [Number(year), Number(month)]
  if (y < 1900 || y > 2099 || m < 1 || m > 12) return null
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate()
  const start = `${year}-${String(m).padStart(2, '0')}`
  if (day === undefined) return { from: `${start}-01`, to: `${start}-${last}` }
  if (Number(day) < 1 || Number(day) > last) return null
  const whole = `${start}-${day.padStart(2, '0')}`
  return { from: whole, to: whole }
}
