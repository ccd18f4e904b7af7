import type { EvidenceId } from '../../../../domain/ids.ts'
import { citeKey } from '../../../../domain/written.ts'

/** What the chips say now: numbers change with every edit, chips don't. */
export interface ChipNames {
  /** "Ex. 4 at 12", by citeKey. */
  readonly cites: Readonly<Record<string, string>>
  /** Exhibit numbers by item. */
  readonly exhibits: ReadonlyMap<EvidenceId, string>
  readonly laws: ReadonlyMap<string, { readonly cite: string; readonly confirmed: boolean }>
  /** "Part IV.A", by heading. */
  readonly parts: Readonly<Record<string, string>>
  /** The number of a paragraph, by its block's key, "section/block". */
  readonly numbers: Readonly<Record<string, number>>
  /** Titles of items, for chips that have no number yet. */
  readonly titles: ReadonlyMap<EvidenceId, string>
}

export const NO_NAMES: ChipNames = {
  cites: {},
  exhibits: new Map(),
  laws: new Map(),
  parts: {},
  numbers: {},
  titles: new Map(),
}

export interface CiteAttrs {
  readonly evidenceId: EvidenceId
  readonly page: number | null
  readonly quote: string | null
}

/** A chip's words: its number as last settled, or that it has none yet. */
export function citeWords(names: ChipNames, cite: CiteAttrs): string {
  const known = names.cites[citeKey(cite)]
  if (known !== undefined) return known
  const number = names.exhibits.get(cite.evidenceId)
  const at = cite.page === null ? '' : ` at ${cite.page}`
  return number === undefined ? `${names.titles.get(cite.evidenceId) ?? 'Exhibit'}${at}` : `Ex. ${number}${at}`
}

/** Names that chips listen to: a chip is no React part, so that a page may hold hundreds. */
export interface NameSource {
  readonly get: () => ChipNames
  readonly set: (names: ChipNames) => void
  readonly listen: (listener: () => void) => () => void
}

export function nameSource(): NameSource {
  let names = NO_NAMES
  const listeners = new Set<() => void>()
  return {
    get: () => names,
    set: (next) => {
      names = next
      for (const listener of listeners) listener()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
