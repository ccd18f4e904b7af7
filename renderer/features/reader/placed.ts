import { NewPinpoint } from '../../../domain/fact.ts'
import type { TypedPlace } from './pin.ts'

type Placed = Pick<NewPinpoint, 'row' | 'at'>
const { row: Row, at: TimeCode } = NewPinpoint.shape

/** What is wrong with a row as typed, or null. */
export function rowTrouble(typed: string): string | null {
  return Row.safeParse(rowOf(typed)).success ? null : 'Write the row’s number, counted from 1.'
}

/** What is wrong with a time code as typed, or null. */
export function timeTrouble(typed: string): string | null {
  return TimeCode.safeParse(typed.trim() || null).success ? null : 'Write hours, minutes and seconds: 00:14:32.'
}

/** The place as a pinpoint holds it, blanks as null; null where something typed is no place. */
export function placed({ row, at }: TypedPlace): Placed | null {
  if (rowTrouble(row) !== null || timeTrouble(at) !== null) return null
  return { row: rowOf(row), at: at.trim() || null }
}

const rowOf = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed.trim()))
