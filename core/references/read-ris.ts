import type { ReadReference } from '../../domain/reference.ts'
import type { ReadReferences } from './read-references.ts'
import { keyOf } from './reference-key.ts'

/** Types of RIS (Research Information Systems format) as Zotero writes them, by those of CSL; the others are documents. */
const TYPES: Readonly<Record<string, string>> = {
  NEWS: 'article-newspaper',
  MGZN: 'article-magazine',
  JOUR: 'article-journal',
  BOOK: 'book',
  CHAP: 'chapter',
  RPRT: 'report',
  GOVDOC: 'report',
  ELEC: 'webpage',
  BLOG: 'post-weblog',
  WEB: 'webpage',
  CASE: 'legal_case',
  STAT: 'legislation',
  BILL: 'bill',
  THES: 'thesis',
  CONF: 'paper-conference',
  DATA: 'dataset',
  VIDEO: 'motion_picture',
  ART: 'graphic',
  MAP: 'map',
  ICOMM: 'personal_communication',
}

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  title: ['TI', 'T1'],
  'container-title': ['T2', 'JO', 'JF', 'BT'],
  publisher: ['PB'],
  'publisher-place': ['CY'],
  volume: ['VL'],
  issue: ['IS'],
  number: ['M1'],
  abstract: ['AB', 'N2'],
  language: ['LA'],
  DOI: ['DO'],
  URL: ['UR'],
  ISBN: ['SN'],
}

type Lines = ReadonlyMap<string, readonly string[]>

/** Reads RIS: a record from TY to ER, a line a value. */
export function readRis(text: string): Omit<ReadReferences, 'format'> {
  const records = text.split(/^ER {2}-.*$/m).filter((part) => /^TY {2}-/m.test(part))
  return { references: records.map((part) => referenceOf(linesOf(part))), problems: [] }
}

function linesOf(part: string): Lines {
  const lines = new Map<string, string[]>()
  let last: string[] | undefined
  for (const line of part.split(/\r?\n/)) {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}-\s?(.*)$/.exec(line) ?? []
    if (tag === undefined || value === undefined) {
      // A line without a tag goes on with the value before it.
      if (last && line.trim() !== '') last.push(`${last.pop() ?? ''} ${line.trim()}`)
      continue
    }
    last = lines.get(tag) ?? []
    last.push(value.trim())
    lines.set(tag, last)
  }
  return lines
}

function referenceOf(lines: Lines): ReadReference {
  const first = (tags: readonly string[]) => tags.flatMap((tag) => lines.get(tag) ?? []).find((value) => value !== '')
  const texts = Object.entries(TEXTS).flatMap(([variable, tags]) => {
    const value = first(tags)
    return value === undefined ? [] : [[variable, value] as const]
  })
  const pages = [first(['SP']), first(['EP'])].filter((page) => page !== undefined).join('–')
  const csl = {
    ...idOf(first(['ID'])),
    type: TYPES[first(['TY']) ?? ''] ?? 'document',
    ...Object.fromEntries(texts),
    ...namesOf(['AU', 'A1'].flatMap((tag) => lines.get(tag) ?? [])),
    ...(pages === '' ? {} : { page: pages }),
    ...dateOf('issued', first(['DA', 'PY', 'Y1'])),
    ...dateOf('accessed', first(['Y2'])),
  }
  const files = ['L1', 'L2', 'L4'].flatMap((tag) => lines.get(tag) ?? []).filter((path) => path !== '')
  return { key: keyOf(csl), csl, files }
}

const idOf = (id: string | undefined) => (id === undefined ? {} : { id })

function namesOf(names: readonly string[]) {
  if (names.length === 0) return {}
  const author = names.map((name) => {
    const [family, given] = name.split(/,\s*/, 2)
    return given === undefined ? { literal: name } : { family, given }
  })
  return { author }
}

/** RIS writes a day as 2020/11/03, parts of it empty where they are not known. */
function dateOf(variable: string, value: string | undefined) {
  const parts = (value ?? '').split(/[/-]/, 3).map(Number)
  const known = parts.slice(
    0,
    Math.max(
      0,
      [...parts, 0].findIndex((part) => !(part > 0)),
    ),
  )
  return known.length === 0 ? {} : { [variable]: { 'date-parts': [known] } }
}
