import type { PageText } from '../../../domain/evidence.ts'
import type { FindProtected } from '../../../domain/protection/find-protected.ts'
import type { ExhibitSource } from '../../../document/resolve/exhibits.ts'
import type { Hiding } from '../../protection/hiding.ts'
import type { DocumentVersion } from './document-version.ts'
import type { PageRules } from './page-rules.ts'

/** What the cover sheet and the index call an item of which nothing is shown. */
export const WITHHELD_TITLE = 'Withheld from the public version'

/** What they call an item that can't be shown without naming a sealed source. */
export const SEALED_TITLE = 'Withheld: it would name a protected source'

/** An exhibit's words in one of the two versions: which of its pages the public one covers; or nothing but its number where it is withheld whole. */
export function sourceIn(
  { of, find }: DocumentVersion,
  source: ExhibitSource,
  { rules, texts }: { readonly rules: PageRules; readonly texts: readonly PageText[] },
): ExhibitSource {
  const open = of === 'public'
  const where = open ? 'this version' : 'the public version'
  if (rules.withheld !== null) return open ? withheld(source) : noted(source, `Withheld as a whole from ${where}.`)
  const pages = pagesHidden(rules, find, texts)
  if (pages.length === 0) return source
  return noted(source, `Withheld in part from ${where}: page${pages.length > 1 ? 's' : ''} ${pages.join(', ')}.`)
}

/** An exhibit's words where only names of sealed sources are hidden: on which of its pages they are covered. */
export function sourceSealed(
  { find }: Hiding,
  source: ExhibitSource,
  { rules, texts }: { readonly rules: PageRules; readonly texts: readonly PageText[] },
): ExhibitSource {
  if (rules.withheld !== null)
    return { ...withheld(source), title: SEALED_TITLE, remark: 'It would name a source who is known by an alias.' }
  const pages = pagesHidden(rules, find, texts)
  if (pages.length === 0) return source
  return noted(
    source,
    `The name of a protected source is covered on page${pages.length > 1 ? 's' : ''} ${pages.join(', ')}.`,
  )
}

function noted(source: ExhibitSource, note: string): ExhibitSource {
  return { ...source, remark: [source.remark, note].filter((part) => part !== null).join(' ') }
}

/** Its hash would let whoever has the file show that it is this one. */
function withheld(source: ExhibitSource): ExhibitSource {
  return {
    ...source,
    title: WITHHELD_TITLE,
    pages: 1,
    parts: [{ kind: 'item', evidenceId: source.evidenceId, of: 1, only: null }],
    purpose: '',
    keyInformation: '',
    supports: [],
    source: '',
    date: '',
    language: '',
    sha256: '',
    bytes: 0,
    originalName: '',
    remark: 'The exhibit is part of the confidential version.',
    locate: () => null,
  }
}

/** The pages of an item (from 1, in order) on which the public version covers something. */
export function pagesHidden(
  { regions }: Pick<PageRules, 'regions'>,
  find: FindProtected,
  texts: readonly PageText[],
): readonly number[] {
  const worded = texts.filter(({ text }) => find(text).length > 0).map(({ page }) => page)
  return [...new Set([...worded, ...regions.map(({ page }) => page)])].sort((a, b) => a - b)
}
