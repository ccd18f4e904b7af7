import type { AssessInput } from '../../basics.ts'

const UNIT =
  '(?:metric )?(?:tons?|tonnes?|kg|kilograms?|lbs?|pounds?|yards?|met(?:er|re)s?|cartons?|ctns?|packages?|pieces|pcs|units|dozens?|TEUs?|containers?|shipments?|entries)'
const NUMBER = '\\d[\\d,.]*'
const FIGURE = new RegExp(`\\b(${NUMBER})\\s*(${UNIT})\\b`, 'gi')
/** A quantity told without its unit: "imported 11,000 in 2025". */
const BARE = new RegExp(
  `\\b(?:imported|shipped|brought in|brought|received|exported|bought|sold)\\s+(?:about |some |over |more than |at least )?(${NUMBER})(?=\\s+(?:in|from|to|of the|during|since|last|per|a year)\\b|[.;,]?\\s*$)`,
  'gim',
)

/** The fields in which figures on imports stand. */
export const FIGURE_FIELDS = ['importers', 'importLink', 'supplyChain'] as const

/** A quantity with its unit, as written. */
export interface Figure {
  readonly words: string
  readonly number: string
  readonly unit: string
}

/** Quantities with their units in a text. */
export function figuresIn(text: string): readonly Figure[] {
  return [...text.matchAll(FIGURE)].map(([words, number = '', unit = '']) => ({
    words,
    number: number.replace(/[.,]$/, ''),
    unit: unit.toLowerCase(),
  }))
}

/** Quantities of goods without a unit in a text, as written. */
export function bareNumbersIn(text: string): readonly string[] {
  return [...text.matchAll(BARE)].flatMap(([, number]) => (number === undefined ? [] : [number.replace(/[.,]$/, '')]))
}

/** What import facts and their quotes carry, as one text to compare with. */
export function importWords({ view }: Pick<AssessInput, 'view'>): string {
  const facts = view.facts.supporting('import-nexus')
  const quotes = facts.flatMap((fact) => fact.pinpoints.filter((one) => one.resolves).map((one) => one.quote ?? ''))
  return plain([...facts.map((fact) => fact.statement), ...quotes].join(' '))
}

/** Words with their case and spaces made alike, to be compared. */
export const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')
