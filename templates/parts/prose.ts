import { answered, cite, citePinpoint, em, p, parseFuzzyDate, runs, sentencesOf, slot, strong } from '../basics.ts'
import type { Block, Evidence, Inline, ProvedFact, Runs } from '../basics.ts'
import type { PartInput } from './section.ts'

/** The fields and the words a slot takes from the module. */
export type Written = Pick<PartInput, 'fields' | 'terms'>

/** What was written for a field, or a slot that names it. */
export function said(input: Written, name: string): Inline {
  const text = answered(input.fields, name)
  return text === undefined ? slot(name, slotWords(input, name)) : { kind: 'text', text }
}

/** The same within a sentence: a full stop at its end goes, unless it belongs to an abbreviation such as "Ltd." */
export function saidInSentence(input: Written, name: string): Inline {
  const text = answered(input.fields, name)
  const open = text?.replace(/((?:^|\s)\p{Ll}[\p{L}-]*)\.$/u, '$1')
  return open === undefined ? slot(name, slotWords(input, name)) : { kind: 'text', text: open }
}

/** The same at the start of a sentence or of a cell: with a capital letter. */
export function saidFirst(input: Written, name: string): Inline {
  const inline = saidInSentence(input, name)
  if (inline.kind !== 'text') return inline
  return { kind: 'text', text: inline.text.slice(0, 1).toUpperCase() + inline.text.slice(1) }
}

/** The written text as numbered paragraphs (blank lines part them), the last one followed by `proof`; a slot if there is none. */
export function told(input: Written, name: string, proof: Runs = null): readonly Block[] {
  const text = answered(input.fields, name)
  if (text === undefined) return [p(slot(name, slotWords(input, name)))]
  const parts = text.split(/\n\s*\n/).map((part) => part.replace(/\s*\n\s*/g, ' ').trim())
  return parts.map((part, i) => (i === parts.length - 1 ? p(part, proof) : p(part)))
}

function slotWords({ terms }: Written, name: string): string {
  const words = terms.fields.shape[name]?.description ?? name
  return words.replace(/\s*[:;(].*$/s, '')
}

/** A fact as a sentence with its date and its proof: "The auditor interviewed 10 of 49 workers (2020). Ex. 4 at 1." */
export function factLine(fact: ProvedFact): readonly Inline[] {
  return runs(dated(fact), ' ', cite(fact), '.')
}

/** A fact's statement closed by a full stop, its date in brackets unless it tells the date itself. */
export function dated({ statement, date }: Pick<ProvedFact, 'statement' | 'date'>): string {
  const words = statement.trim().replace(/\.$/, '')
  if (date === null || tellsDate(words, date)) return /[.!?”"]$/.test(words) ? words : `${words}.`
  return `${words} (${dateWords(date)}).`
}

function tellsDate(statement: string, date: string): boolean {
  return [date, dateWords(date), dateWords(date, LONG)].some((words) => statement.includes(words))
}

const SHORT = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')
const LONG = 'January February March April May June July August September October November December'.split(' ')

/** A date as a brief prints it: "Nov. 3, 2020"; as typed where it is no plain day or month. */
export function dateWords(typed: string, months: readonly string[] = SHORT): string {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(typed.trim()) ?? []
  const name = months[Number(month) - 1]
  if (year === undefined || name === undefined || parseFuzzyDate(typed) === null) return typed
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`
}

/** A day in full, as a letter is dated: "November 23, 2026". */
export const longDate = (typed: string): string => dateWords(typed, LONG)

/** Where the facts are proved, each place once and the first few only: "Ex. 1 at 1; Ex. 2 at 3". */
export function proofOf(facts: readonly ProvedFact[], most = 4): readonly Inline[] {
  const proofs = facts.flatMap((fact) => fact.pinpoints.filter((pinpoint) => pinpoint.resolves))
  const seen = new Set<string>()
  const places = proofs.filter(({ evidenceId, page }) => {
    const place = `${evidenceId} ${page ?? ''}`
    return !seen.has(place) && seen.add(place)
  })
  return joined(places.slice(0, most).map((place) => citePinpoint(place)))
}

/** Where to look behind a text the petitioner wrote; nothing where there is no proof. */
export function seeAfter(facts: readonly ProvedFact[], most = 4): Runs {
  return facts.length === 0 ? null : [' ', em('See'), ' ', proofOf(facts, most), '.']
}

/** The same as a sentence after the text it proves; nothing where there is no proof. */
export function proofAfter(facts: readonly ProvedFact[], most = 4): Runs {
  return facts.length === 0 ? null : [' ', proofOf(facts, most), '.']
}

/** Exhibits named as wholes, those cited before first: "Ex. 1; Ex. 4". */
export function exhibitsNamed(input: PartInput, ids: readonly string[]): readonly Inline[] {
  const named = new Set(ids)
  const items = inCitedOrder(input).filter((item) => named.has(item.id))
  return joined(items.map((item) => citePinpoint({ evidenceId: item.id, page: null, quote: null })))
}

/** All evidence, what was cited before in the order of its numbers, the rest behind it. */
export function inCitedOrder({ view, cited }: Pick<PartInput, 'view' | 'cited'>): readonly Evidence[] {
  const first = cited.flatMap((id) => view.evidence.get(id) ?? [])
  const before = new Set(cited)
  return [...first, ...view.evidence.all.filter((item) => !before.has(item.id))]
}

/** Names in a row: "A, B and C". */
export function inARow(parts: readonly Inline[]): readonly Inline[] {
  return parts.flatMap((part, i) => {
    if (i === 0) return [part]
    return runs(i === parts.length - 1 ? ' and ' : ', ', part)
  })
}

/** Runs with "; " between them. */
export function joined(parts: readonly Inline[], between = '; '): readonly Inline[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : runs(between, part)))
}

/** Lists of runs with words between them. */
export function joinRuns(parts: readonly (readonly Inline[])[], between = ' '): readonly Inline[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [...runs(between), ...part]))
}

/** The first sentence of a text, cut at a word where it is longer than a summary bears. */
export function firstSentence(text: string, most = 220): string {
  const sentence = sentencesOf(text.trim())[0]?.segment.trim() ?? ''
  if (sentence.length <= most) return sentence
  return `${sentence.slice(0, most).replace(/\s+\S*$/, '')} …`
}

/** Items of a law by their letters: "list (ii)", "grounds (A) and (B)"; null where none is chosen. */
export function lettered(thing: string, ids: readonly string[]): string | null {
  if (ids.length === 0) return null
  return `${ids.length === 1 ? thing : `${thing}s`} ${ids.map((id) => `(${id})`).join(' and ')}`
}

/** With a capital letter. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Who files, within a sentence: a petitioner goes by that word alone, as in a brief; anybody else takes the article. */
export const filerWithin = ({ filer }: Pick<PartInput['terms'], 'filer'>): string =>
  filer === 'petitioner' ? filer : `the ${filer}`

/** The same at the start of a sentence: "Petitioner", "The filer". */
export const filer = ({ terms }: Pick<PartInput, 'terms'>): string => capital(filerWithin(terms))

/** Rows of a table of particulars for the fields that are answered. */
export function knownRows(
  { fields }: Pick<PartInput, 'fields'>,
  ...labels: readonly (readonly [label: string, field: string])[]
): readonly (readonly Runs[])[] {
  return labels.flatMap(([label, name]) => {
    const text = answered(fields, name)
    return text === undefined ? [] : [[strong(label), text]]
  })
}
