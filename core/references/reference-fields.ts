import { z } from 'zod'
import { Csl, CslDate } from '../../domain/authority-record.ts'
import { readCslItem } from '../../domain/csl-item.ts'
import type { EvidenceKind } from '../../domain/evidence.ts'
import type { Fields } from './merge-fields.ts'

type Record_ = Readonly<Record<string, unknown>>

const KINDS: Readonly<Record<string, EvidenceKind>> = {
  'article-newspaper': 'press-report',
  'article-magazine': 'press-report',
  broadcast: 'press-report',
  webpage: 'web-page',
  'post-weblog': 'web-page',
  legislation: 'government-document',
  bill: 'government-document',
  regulation: 'government-document',
  interview: 'statement',
  motion_picture: 'video',
}

/** The kind of evidence a record's file is, where its type tells. */
export const kindOfType = (type: unknown): EvidenceKind | null => KINDS[String(type)] ?? null

const Name = z.object({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() })

/** What a record says of an item of evidence that came in as its file. */
export function evidenceFields(csl: Record_): Fields {
  const names = z.array(Name.loose()).safeParse(csl['author']).data ?? []
  const author = names.map(({ literal, given, family }) => literal ?? [given, family].filter((part) => part).join(' '))
  return {
    title: text(csl['title']),
    author: text(author.filter((name) => name !== '').join('; ')),
    publisher: text(csl['container-title']) ?? text(csl['publisher']),
    date: dateWords(csl['issued']),
    url: text(csl['URL']),
    language: text(csl['language']),
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

function dateWords(value: unknown): string | null {
  const [parts] = CslDate.safeParse(dateOnly(value)).data?.['date-parts'] ?? []
  return parts?.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-') ?? null
}

/** The first of a range of dates, its parts as numbers. */
function dateOnly(value: unknown) {
  const rows = z.object({ 'date-parts': z.array(z.array(z.coerce.number())) }).safeParse(value).data?.['date-parts']
  return { 'date-parts': rows?.slice(0, 1).map((parts) => parts.slice(0, 3)) }
}

const SAYS_NOTHING = 'What it says is not described yet.'

/** What a record says of an authority: each variable our forms print as JSON, and what it says in plain words (its abstract). */
export function authorityFields(csl: Record_): Fields {
  const known = readCslItem(JSON.stringify(csl))?.csl ?? {}
  const variables = Object.entries(known).map(([variable, value]) => [variable, JSON.stringify(value)] as const)
  return { ...Object.fromEntries(variables), says: (text(csl['abstract']) ?? SAYS_NOTHING).slice(0, 2000) }
}

/** An authority's own fields, as `authorityFields` gives those of a record. */
export function fieldsOfAuthority(row: { readonly csl: string; readonly says: string }): Fields {
  const variables = Object.entries(Csl.parse(JSON.parse(row.csl))).map(
    ([name, value]) => [name, JSON.stringify(value)] as const,
  )
  return { ...Object.fromEntries(variables), says: row.says }
}

/** Back from fields to CSL-JSON. */
export function cslOfFields(fields: Fields): Csl {
  const known = Object.entries(fields).flatMap(([name, value]) =>
    value === null || name === 'says' ? [] : [[name, JSON.parse(value) as unknown] as const],
  )
  return Csl.parse(Object.fromEntries(known))
}
