import { isRun, pairsOf, splitWords } from './cut-words.ts'

/** What a person searches for: phrases in quotation marks word for word, other words by their beginnings, all of them on one page. */
export interface Query {
  /** FTS5 expression, or null when nothing to search for was typed. Every word is quoted: nothing typed is an operator. */
  readonly match: string | null
  /** What to mark in the snippets. */
  readonly terms: readonly string[]
}

/** Reads what was typed into the search box into a safe FTS5 expression (sqlite.org/fts5.html § 3). */
export function ftsQuery(typed: string): Query {
  const phrases = [...typed.matchAll(/["“”]([^"“”]+)["“”]/g)].map((found) => splitWords(found[1] ?? ''))
  const loose = splitWords(typed.replace(/["“”][^"“”]+["“”]/g, ' '))
  const parts = [...phrases.map(phrase), ...loose.map(word)].filter((part) => part !== '')
  const terms = [...phrases.map((words) => words.join(' ')), ...loose].filter((term) => term !== '')
  return { match: parts.length > 0 ? parts.join(' AND ') : null, terms }
}

const quoted = (tokens: readonly string[]) => `"${tokens.join(' ')}"`

const phrase = (words: readonly string[]) =>
  words.length === 0 ? '' : quoted(words.flatMap((each) => (isRun(each) ? pairsOf(each) : [each])))

/** A lone character of a run matches as the first of a pair; a Latin word of one or two letters only as it is. */
function word(term: string): string {
  if (!isRun(term)) return term.length > 2 ? `${quoted([term])}*` : quoted([term])
  const pairs = pairsOf(term)
  return Array.from(term).length === 1 ? `${quoted(pairs)}*` : quoted(pairs)
}
