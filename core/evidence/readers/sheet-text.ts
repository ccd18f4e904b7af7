import { TEXT_LIMIT } from '../reading.ts'
import { runs } from './read-workbook.ts'
import { attribute, plainXml } from './zipped-parts.ts'

/** What a sheet's cells are read with: the workbook's strings, its styles of days, and where its days are counted from. */
export interface SheetSettings {
  readonly shared: readonly string[]
  readonly days: ReadonlySet<number>
  readonly from1904: boolean
}

/** A sheet has at most so many columns (ECMA-376 § 18.2.28). */
const MOST_COLUMNS = 16_384

/** A sheet's rows as lines, its cells at their columns with tabs between them; blank rows and what trails are left out. */
export function sheetText(source: string, settings: SheetSettings): string {
  const lines: string[] = []
  let length = 0
  for (const [, inside] of source.matchAll(/<(?:\w+:)?row(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?row>/g)) {
    const line = rowText(inside ?? '', settings)
    if (line !== '') lines.push(line)
    length += line.length
    if (length > TEXT_LIMIT) break
  }
  return lines.join('\n')
}

const CELL = /<(?:\w+:)?c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g

function rowText(inside: string, settings: SheetSettings): string {
  const parts: string[] = []
  let column = 0
  for (const [, attributes, content] of inside.matchAll(CELL)) {
    const tag = attributes ?? ''
    const wanted = columnOf(attribute(tag, 'r'))
    const value = cellText(tag, content ?? '', settings)
      .replace(/\s+/g, ' ')
      .trim()
    if (value === '') continue
    while (column < (wanted ?? column)) {
      parts.push('\t')
      column++
    }
    parts.push(value)
  }
  return parts.join('')
}

/** The column of a reference such as "AB12", from 0. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return null
  const number = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return number < MOST_COLUMNS ? number : null
}

function cellText(tag: string, content: string, { shared, days, from1904 }: SheetSettings): string {
  const type = attribute(tag, 't')
  if (type === 'inlineStr') return runs(content)
  const value = plainXml(/<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(content)?.[1] ?? '')
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type !== null && type !== 'n') return value
  return days.has(Number(attribute(tag, 's') ?? 0)) ? dayText(value, from1904) : value
}

const DAY = 86_400_000

/** A serial number as ISO day, with the time where it has one; Excel counts a 29 February 1900 that never was (§ 18.17.4.1). */
function dayText(value: string, from1904: boolean): string {
  const serial = Number(value)
  if (value === '' || !Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return value
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  const iso = new Date(Math.round((start + serial * DAY) / 1000) * 1000).toISOString()
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ')
}
