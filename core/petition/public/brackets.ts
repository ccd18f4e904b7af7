import type { ResolvedDocument } from '../../../document/model.ts'
import { findProtected, replaceProtected, type FindProtected } from '../../../domain/protection/find-protected.ts'
import type { Protection } from '../../../domain/protection/protection.ts'
import { rewriteText, type Write } from './rewrite-blocks.ts'

/**
 * The one rule of brackets in the confidential version: they stand around what it shows and the public one does not. The
 * alias of a sealed source stands in both, and so stands plain.
 */
export function bracketing({ names }: Pick<Protection, 'names'>): Write {
  const sealed = names.filter((name) => name.sealed)
  const aliases = new Set(sealed.map(({ alias }) => alias))
  const find = findProtected({ names: sealed, redactions: [] })
  return ({ instead }, original) => (aliases.has(instead) ? instead : `[${replaceProtected(find, original)}]`)
}

/** What is printed of an exhibit's entry, in the index and on its cover sheet, and of an authority. */
const ENTRY = new Set([
  'title',
  'what',
  'purpose',
  'keyInformation',
  'source',
  'originalName',
  'remark',
  'group',
  'supports',
])
const AUTHORITY = new Set(['words', 'cite', 'parts'])

/** The same rule for what only numbering puts into words: exhibits' entries and the names of authorities, wherever they stand. */
export function bracketResolved(document: ResolvedDocument, find: FindProtected, write: Write): ResolvedDocument {
  const say = (text: string) => rewriteText(text, find, write)
  return { ...document, blocks: bracketed(document.blocks, say), exhibits: bracketed(document.exhibits, say) }
}

function bracketed<T>(value: T, say: (text: string) => string): T {
  if (Array.isArray(value)) return value.map((inner: unknown) => bracketed(inner, say)) as T
  if (typeof value !== 'object' || value === null || value instanceof Map) return value
  const printed = printedOf(value)
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    return [key, printed?.has(key) ? said(inner, say) : bracketed(inner, say)]
  })
  return Object.fromEntries(entries) as T
}

function printedOf(value: object): ReadonlySet<string> | null {
  if ('originalName' in value) return ENTRY
  return 'cite' in value || ('kind' in value && value.kind === 'law') ? AUTHORITY : null
}

/** A string, a list of such, or the parts of an authority's name, of which each has a text. */
function said(value: unknown, say: (text: string) => string): unknown {
  if (typeof value === 'string') return say(value)
  if (Array.isArray(value)) return value.map((inner: unknown) => said(inner, say))
  if (typeof value !== 'object' || value === null || !('text' in value)) return value
  return { ...value, text: said(value.text, say) }
}
