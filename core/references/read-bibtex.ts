import { BibLatexParser } from 'biblatex-csl-converter'
import { z } from 'zod'
import type { ReadReference } from '../../domain/reference.ts'
import type { ReadReferences } from './read-references.ts'
import { keyOf } from './reference-key.ts'

/** Types of BibLaTeX and BibTeX by those of CSL; the others are documents. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  'article-newspaper': 'article-newspaper',
  'article-magazine': 'article-magazine',
  newsarticle: 'article-newspaper',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  report: 'report',
  techreport: 'report',
  book: 'book',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  thesis: 'thesis',
  dataset: 'dataset',
  jurisdiction: 'legal_case',
  legislation: 'legislation',
  video: 'motion_picture',
  image: 'graphic',
  letter: 'personal_communication',
}

const TEXTS: readonly (readonly [variable: string, fields: readonly string[]])[] = [
  ['title', ['title']],
  ['container-title', ['journaltitle', 'booktitle', 'maintitle', 'eventtitle']],
  ['publisher', ['publisher', 'institution', 'organization', 'school']],
  ['publisher-place', ['location']],
  ['volume', ['volume']],
  ['issue', ['issue']],
  ['number', ['number']],
  ['page', ['pages']],
  ['abstract', ['abstract']],
  ['language', ['language', 'langid']],
  ['genre', ['type']],
  ['URL', ['url', 'howpublished']],
  ['DOI', ['doi']],
  ['ISBN', ['isbn']],
  ['note', ['note']],
]

const Entry = z.object({
  bib_type: z.string(),
  entry_key: z.string(),
  fields: z.record(z.string(), z.unknown()),
  unexpected_fields: z.record(z.string(), z.unknown()).optional(),
})

/** Reads BibTeX and BibLaTeX: TeX's accents as letters, names taken apart, and the files that Zotero writes into `file`. */
export function readBibtex(text: string): Omit<ReadReferences, 'format'> {
  const found = new BibLatexParser(text, { processUnexpected: true }).parse()
  const files = filesByKey(text)
  const references = Object.values(found.entries).flatMap((value): ReadReference[] => {
    const entry = Entry.safeParse(value).data
    if (!entry) return []
    const { entry_key: id, bib_type, fields } = entry
    const subtype = plain(fields['entrysubtype'] ?? entry.unexpected_fields?.['entrysubtype'])
    const type = TYPES[`${bib_type}-${subtype}`] ?? TYPES[bib_type] ?? 'document'
    const csl = { ...(id === '' ? {} : { id }), type, ...variables(fields) }
    return [{ key: keyOf(csl), csl, files: [...(files.get(id) ?? [])] }]
  })
  return { references, problems: found.errors.map(problemOf) }
}

function variables(fields: Readonly<Record<string, unknown>>) {
  const texts = TEXTS.flatMap(([variable, names]) => {
    const text = names.map((name) => plain(fields[name])).find((value) => value !== '')
    return text === undefined ? [] : [[variable, text] as const]
  })
  return {
    ...Object.fromEntries(texts),
    ...namesOf(fields['author']),
    ...dateOf('issued', fields['date']),
    ...dateOf('accessed', fields['urldate']),
  }
}

const Names = z.array(z.record(z.string(), z.unknown()))

function namesOf(value: unknown) {
  const names = Names.safeParse(value).data
  if (!names) return {}
  const author = names.map((name) => {
    if (name['literal'] !== undefined) return { literal: plain(name['literal']) }
    const family = [plain(name['prefix']), plain(name['family'])].filter((part) => part !== '').join(' ')
    return { family, ...(name['given'] === undefined ? {} : { given: plain(name['given']) }) }
  })
  return { author }
}

/** A date of BibLaTeX (EDTF): year, month and day as far as they are there. */
function dateOf(variable: string, value: unknown) {
  const parts = /^\d{4}(-\d\d(-\d\d)?)?/.exec(plain(value))?.[0].split('-')
  const known = parts?.map(Number) ?? []
  return known.length === 0 ? {} : { [variable]: { 'date-parts': [known] } }
}

/** The letters of a value, whatever marks and lists they stand in. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(plain).join(isRange(value) ? '–' : '')
  const { text } = z.object({ text: z.string() }).safeParse(value).data ?? {}
  return text ?? ''
}

/** Pages come as a list of lists of parts: first and last. */
const isRange = (value: readonly unknown[]) => value.length === 2 && value.every((part) => Array.isArray(part))

/** The files by key: `description:path:type`, with ; between them and what stands for itself behind a backslash. The parser drops those backslashes, so the text itself is looked at. */
function filesByKey(text: string): ReadonlyMap<string, readonly string[]> {
  const entries = text.split(/^\s*@/m).map((entry): readonly [string, readonly string[]] => {
    const key = /^\w+\s*[{(]\s*([^,\s]+)\s*,/.exec(entry)?.[1] ?? ''
    const field = /[,\n]\s*file\s*=\s*(?:\{([^{}]*)\}|"([^"]*)")/i.exec(entry)?.slice(1).join('') ?? ''
    return [key, splitAt(field, ';').flatMap(pathOf)]
  })
  return new Map(entries)
}

function pathOf(file: string): readonly string[] {
  const parts = splitAt(file, ':')
  const path = (parts.length >= 3 ? parts.slice(1, -1).join(':') : file).replace(/\\(.)/g, '$1').trim()
  return path === '' ? [] : [path]
}

/** Splits at a mark that no backslash stands before. */
const splitAt = (text: string, mark: string) => text.split(new RegExp(`(?<!\\\\)${mark}`))

function problemOf(error: unknown): string {
  const { type, entry, line } = z
    .object({ type: z.string(), entry: z.string().optional(), line: z.number().optional() })
    .parse(error)
  return `${type.replaceAll('_', ' ')}${entry === undefined ? '' : ` in “${entry}”`}${line === undefined ? '' : `, line ${String(line)}`}`
}
