import type { CslVariable } from './authority-fields.ts'
import { AUTHORITY_FIELDS } from './authority-fields.ts'
import type { AuthorityKind, Csl, CslDate } from './authority-record.ts'

/** What is typed in the form of an authority, by variable. */
export type AuthorityTyped = Readonly<{ [V in CslVariable]?: string | undefined }>

type Names = NonNullable<Csl['author']>

/** What was typed, as CSL-JSON; variables the kind has no line for are left out. A date that is none is kept out too. */
export function cslOf(kind: AuthorityKind, typed: AuthorityTyped): Csl {
  const entries = AUTHORITY_FIELDS[kind].flatMap(({ variable }) => {
    const text = typed[variable]?.trim() ?? ''
    const value = text === '' ? undefined : valueOf(variable, text)
    return value === undefined ? [] : [[variable, value] as const]
  })
  return Object.fromEntries(entries)
}

/** CSL-JSON as it is typed in the form. */
export function typedOf(csl: Csl): AuthorityTyped {
  const { author, translator, issued, accessed, ...texts } = csl
  return {
    ...texts,
    ...(author ? { author: namesTyped(author) } : {}),
    ...(translator ? { translator: namesTyped(translator) } : {}),
    ...(issued ? { issued: dateTyped(issued) } : {}),
    ...(accessed ? { accessed: dateTyped(accessed) } : {}),
  }
}

function valueOf(variable: CslVariable, text: string): Csl[CslVariable] {
  if (variable === 'author' || variable === 'translator') {
    const names = text.split(';').map((name) => name.trim())
    return names.filter((name) => name !== '').map((literal) => ({ literal }))
  }
  return variable === 'issued' || variable === 'accessed' ? dateOf(text) : text
}

const namesTyped = (names: Names): string =>
  names.map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' ')).join('; ')

const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/

/** "2021", "2021-03" or "2021-03-05" as CSL's date parts; undefined for anything else. */
function dateOf(text: string): CslDate | undefined {
  const parts = (DATE.exec(text)?.slice(1) ?? []).filter(
    (part): part is string => (part as string | undefined) !== undefined,
  )
  const [, month = '1', day = '1'] = parts
  if (parts.length === 0 || Number(month) > 12 || Number(day) > 31 || Number(month) < 1 || Number(day) < 1)
    return undefined
  return { 'date-parts': [parts.map(Number)] }
}

const dateTyped = ({ 'date-parts': [parts = []] }: CslDate): string =>
  parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')

/** Whether a date line holds what a form can print: nothing, a year, a month or a day. */
export function isDateTyped(text: string): boolean {
  return text.trim() === '' || dateOf(text.trim()) !== undefined
}
