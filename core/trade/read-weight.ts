import { readNumber } from './read-number.ts'

/** A weight read from its cell and unit: kilograms, or null with the reason it can't be had. */
export interface Weight {
  readonly kg: number | null
  /** `no-number`: the cell is none; `no-unit`: the unit is missing or none we can turn into kilograms. */
  readonly fault: 'no-number' | 'no-unit' | null
}

/** Kilograms in one of each unit (the international pound of 1959 is exactly 0.45359237 kg). */
const UNITS: Readonly<Record<string, number>> = {
  kg: 1,
  kgs: 1,
  k: 1,
  kgm: 1,
  kilo: 1,
  kilos: 1,
  kilogram: 1,
  kilograms: 1,
  公斤: 1,
  千克: 1,
  lb: 0.45359237,
  lbs: 0.45359237,
  l: 0.45359237,
  lbr: 0.45359237,
  pound: 0.45359237,
  pounds: 0.45359237,
  t: 1000,
  mt: 1000,
  tne: 1000,
  tonne: 1000,
  tonnes: 1000,
  metricton: 1000,
  metrictons: 1000,
  吨: 1000,
  g: 0.001,
  grams: 0.001,
}

/** A weight from its cell, with the unit in a cell of its own or behind the number ("26,455 LB"). Tons without "metric" are of no one size and not turned. */
export function readWeight(cell: string, unitCell: string): Weight {
  const found = /^\s*([^\p{L}]*?)\s*([\p{L}.\s]*)$/u.exec(cell)
  const number = readNumber(found?.[1] ?? cell)
  if (number === null) return { kg: null, fault: readNumber(cell) === null ? null : 'no-number' }
  if (Number.isNaN(number)) return { kg: null, fault: 'no-number' }
  const unit = (found?.[2]?.trim() ? found[2] : unitCell).toLowerCase().replace(/[\s.]/g, '')
  const factor = UNITS[unit]
  return factor === undefined ? { kg: null, fault: 'no-unit' } : { kg: number * factor, fault: null }
}
