import type { Authority } from '../../domain/authority.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import type { AuthorityGroup, Inline, ResolvedCite, ResolvedLaw } from '../model.ts'
import type { NumberedExhibit } from './exhibits.ts'
import { unresolvable } from './unresolvable.ts'

type Cite = Extract<Inline, { readonly kind: 'cite' }>
type Law = Extract<Inline, { readonly kind: 'law' }>

/** The groups of the table of authorities, in the order a brief prints them. */
const GROUPS: Readonly<Record<Authority['group'], string>> = {
  cases: 'Cases',
  statutes: 'Statutes',
  regulations: 'Regulations',
  rulings: 'Administrative rulings',
  international: 'International instruments',
  other: 'Other authorities',
}

/** Settles a cite's words: "Ex. 4 at 2", or "Ex. 4" where it names the exhibit as a whole. Throws `cannot-typeset` for an unknown item. */
export function resolveCite(exhibits: ReadonlyMap<EvidenceId, NumberedExhibit>, cite: Cite): ResolvedCite {
  const exhibit = exhibits.get(cite.evidenceId)
  if (exhibit === undefined) throw unresolvable(`it cites an item that is not an exhibit (${cite.evidenceId})`)
  const { number, pages } = exhibit.entry
  const page = exhibit.locate(cite.page, cite.quote, cite.evidenceId)
  if (page !== null && (page < 1 || page > pages)) throw unresolvable(`Ex. ${number} has no page ${page}`)
  return { kind: 'cite', exhibit: number, page, words: page === null ? `Ex. ${number}` : `Ex. ${number} at ${page}` }
}

/** Settles the words of a mention of law: the authority's cite and what is named within it. Throws `cannot-typeset` for an authority the document does not list. */
export function resolveLaw(authorities: readonly Authority[], law: Law): ResolvedLaw {
  const authority = authorities.find(({ id }) => id === law.authority)
  if (authority === undefined) throw unresolvable(`it cites an authority it does not list (“${law.authority}”)`)
  const more = detailOf(law.detail)
  const dressed = dressOf(authority)
  const parts = dressed.parts && { parts: [...dressed.parts, { text: more, italic: false }] }
  return { kind: 'law', authority: authority.id, words: withinCite(authority.cite, more), ...dressed, ...parts }
}

/** What a cite wears beside its words: italics, and the mark of what nobody has confirmed. */
function dressOf({ parts, verifiedAsOf }: Authority): Pick<ResolvedLaw, 'parts' | 'unconfirmed'> {
  return {
    ...(parts?.some(({ italic }) => italic) === true && { parts }),
    ...(verifiedAsOf === null && { unconfirmed: true as const }),
  }
}

/** The table of authorities: each one that is cited, once, in its group, by its cite. */
export function groupAuthorities(
  inlines: readonly Inline[],
  authorities: readonly Authority[],
): readonly AuthorityGroup[] {
  const cited = new Set(inlines.filter((inline) => inline.kind === 'law').map((inline) => inline.authority))
  return Object.entries(GROUPS).flatMap(([group, title]) => {
    const entries = authorities
      .filter((authority) => authority.group === group && cited.has(authority.id))
      .map((authority) => ({ id: authority.id, cite: authority.cite, ...dressOf(authority) }))
      .sort((a, b) => ORDER.compare(a.cite, b.cite))
    return entries.length > 0 ? [{ title, entries }] : []
  })
}

/** Numeric, so that § 307 comes before § 1304; the locale is fixed, so that every machine sorts alike. */
const ORDER = new Intl.Collator('en', { numeric: true })

/** Where a section belongs in the cite of an Act or an order: before its public law or its date ("… Act § 3(a), Pub. L. No. 117-78"). */
const NAMED = /^(.+?)(, Pub\. L\. No\. .+| \([^()]*\d{4}\))$/u

function withinCite(cite: string, detail: string): string {
  const [, name, rest] = (detail.startsWith(' §') ? NAMED.exec(cite) : null) ?? []
  return name === undefined || rest === undefined ? cite + detail : name + detail + rest
}

function detailOf(detail: string | null): string {
  if (detail === null || detail === '') return ''
  return /^[(,;:]/u.test(detail) ? detail : ` ${detail}`
}
