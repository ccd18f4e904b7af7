import { z } from 'zod'
import { Csl, type AuthorityKind } from './authority-record.ts'

/** One item of a reference manager's export: what our forms print of it, and the kind its type stands for. */
export interface CslItem {
  readonly kind: AuthorityKind
  readonly csl: Csl
}

/** CSL 1.0.2's types; the others are reports. */
const KIND_OF_TYPE: Readonly<Record<string, AuthorityKind>> = {
  legislation: 'statute',
  bill: 'statute',
  regulation: 'regulation',
  legal_case: 'case',
  treaty: 'ilo',
  'article-newspaper': 'press',
  'article-magazine': 'press',
  'article-journal': 'press',
  broadcast: 'press',
  webpage: 'web',
  post: 'web',
  'post-weblog': 'web',
  interview: 'interview',
  dataset: 'trade-data',
  graphic: 'imagery',
  figure: 'imagery',
  map: 'imagery',
}

const Loose = z.record(z.string(), z.unknown())
const KNOWN = Object.keys(Csl.shape) as readonly (keyof Csl)[]

/** The first item of CSL-JSON as reference managers export it: variables no form prints are left out, as is one that is malformed. Null if it is no CSL-JSON. */
export function readCslItem(text: string): CslItem | null {
  const item = Loose.safeParse(firstOf(parsed(text))).data
  if (item === undefined || typeof item['type'] !== 'string') return null
  const entries = KNOWN.flatMap((variable) => {
    const value = variable === 'type' ? undefined : Csl.shape[variable].safeParse(tidied(variable, item[variable])).data
    return value === undefined ? [] : [[variable, value] as const]
  })
  const csl = Csl.parse(Object.fromEntries(entries))
  return Object.keys(csl).length === 0 ? null : { kind: KIND_OF_TYPE[item['type']] ?? 'report', csl }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // What is no JSON is no CSL-JSON; the caller says so.
    return null
  }
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? (value as readonly unknown[])[0] : value)

/** A value as our schema has it: whole numbers for the parts of a date, texts for numbers, names without particles. */
function tidied(variable: keyof Csl, value: unknown): unknown {
  if (variable === 'issued' || variable === 'accessed') return dateTidied(value)
  if (variable === 'author' || variable === 'translator') return namesTidied(value)
  return typeof value === 'number' ? String(value) : value
}

function dateTidied(value: unknown): unknown {
  const rows = Loose.safeParse(value).data?.['date-parts']
  const first = firstOf(rows)
  return Array.isArray(first) ? { 'date-parts': [first.slice(0, 3).map(Number)] } : undefined
}

function namesTidied(value: unknown): unknown {
  const names = z.array(Loose).safeParse(value).data
  return names?.slice(0, 20).map(({ family, given, literal }) => ({
    ...(typeof family === 'string' ? { family } : {}),
    ...(typeof given === 'string' ? { given } : {}),
    ...(typeof literal === 'string' ? { literal } : {}),
  }))
}
