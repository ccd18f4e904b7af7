import Papa from 'papaparse'
import { knownHeaders } from './map-columns.ts'

const MARKS = [',', ';', '\t', '|'] as const
/** Records looked at for the delimiter and the header. */
const LOOKED_AT = 60

/** The mark between cells: the one by which most of the first records have the same count of cells, and the more the better. */
export function delimiterOf(head: string): string {
  const ranked = MARKS.map((mark) => ({ mark, score: evenness(head, mark) })).sort((a, b) => b.score - a.score)
  return ranked[0] && ranked[0].score > 0 ? ranked[0].mark : ','
}

/** The record that is the header, from 1: of the first, the one with most names some format uses; without any, the first wide one. */
export function headerRowOf(records: readonly (readonly string[])[]): number {
  const looked = records.slice(0, LOOKED_AT)
  const known = looked.map(knownHeaders)
  const most = Math.max(0, ...known)
  if (most >= 2) return known.indexOf(most) + 1
  const widest = Math.max(0, ...looked.map(filled))
  return Math.max(1, looked.findIndex((record) => filled(record) >= widest * 0.8) + 1)
}

const filled = (record: readonly string[]) => record.filter((cell) => cell.trim() !== '').length

function evenness(head: string, mark: string): number {
  const { data } = Papa.parse<string[]>(head, { delimiter: mark, preview: LOOKED_AT })
  const widths = data.map((record) => record.length).filter((width) => width > 1)
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return usual ? usual[0] * usual[1] : 0
}
