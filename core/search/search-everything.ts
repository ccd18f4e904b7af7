import type { Found } from '../../domain/search.ts'
import type { Fact } from '../../domain/fact.ts'
import type { SearchItem } from '../../db/repositories/search-items.ts'
import type { App } from '../app.ts'
import { expandNames } from './expand-names.ts'
import { readFilters, type Filter } from './filters.ts'
import { catchUp } from './index-pages.ts'
import { hasParts, readWords, termsOf, type Part } from './query.ts'
import { MOST, pagesWith } from './search-case.ts'
import { findersOf, snippetOf } from './snippet.ts'
import { writtenInCase, type Written } from './written-in-case.ts'

/** What is looked for. `plain`: by the words typed alone, not by other names of whom they name. */
export interface SearchInput {
  readonly query: string
  readonly plain?: boolean | undefined
}

/** Looks through pages, facts, entities and what is written of items, with filters and by all names of whoever is named. Throws `unknown-filter`, `bad-filter`. */
export function searchEverything(app: App, input: SearchInput): Found {
  const notIndexed = catchUp(app)
  const asked = ask(app, input)
  const { parts, expanded, within } = asked
  const pages = asked.pages ? pagesWith(app, parts, within && [...within], MOST + 1) : []
  return {
    hits: pages.slice(0, MOST),
    more: pages.length > MOST,
    ...writtenHits(asked),
    expanded: [...expanded],
    notIndexed,
  }
}

/** A query read: what pages must have, in which items (null: in all), and what else of the case is looked through. */
export interface Asked {
  readonly parts: readonly Part[]
  readonly expanded: Found['expanded']
  readonly within: ReadonlySet<string> | null
  readonly pages: boolean
  readonly filters: readonly Filter[]
  readonly written: Written
}

/** Reads a query against the case as it is. Throws `unknown-filter`, `bad-filter`. */
export function ask(app: App, { query, plain = false }: SearchInput): Asked {
  const { words, filters } = readFilters(query)
  const written = writtenInCase(app)
  const typed = readWords(words)
  const { parts, expanded } = plain ? { parts: typed, expanded: [] } : expandNames(typed, written.names)
  const ofItems = filters.flatMap(({ item }) => item ?? [])
  const fits = (item: SearchItem) => ofItems.every((test) => test(item))
  const within =
    ofItems.length === 0
      ? null
      : new Set<string>(
          written.items
            .map(({ item }) => item)
            .filter(fits)
            .map(({ id }) => id),
        )
  return {
    parts,
    expanded: [...expanded],
    within,
    pages: filters.every(({ item }) => item !== null),
    filters,
    written,
  }
}

function writtenHits({ parts, within, pages, filters, written }: Asked): Pick<Found, 'facts' | 'entities' | 'notes'> {
  if (parts.length === 0 && filters.length === 0) return { facts: [], entities: [], notes: [] }
  const finders = findersOf(termsOf(parts))
  const has = ({ words }: { readonly words: string }) => hasParts(words, parts)
  const seen = ({ text }: { readonly text: string }) => snippetOf(text, finders)
  const items = new Map<string, SearchItem>(written.items.map(({ item }) => [item.id, item]))
  const restsOn = ({ pinpoints }: Fact, fits: (item: SearchItem) => boolean) =>
    pinpoints.some(({ evidenceId }) => {
      const item = items.get(evidenceId)
      return item !== undefined && fits(item)
    })
  const allowed = (fact: Fact) =>
    filters.every(({ item, fact: test }) => (test ? test(fact) : item === null || restsOn(fact, item)))
  return {
    facts: written.facts
      .filter((doc) => allowed(doc.fact) && has(doc))
      .map((doc) => ({ factId: doc.fact.id, ...seen(doc) })),
    entities:
      filters.length > 0
        ? []
        : written.entities.filter(has).map((doc) => ({ entityId: doc.id, name: doc.name, ...seen(doc) })),
    notes: pages
      ? written.items
          .filter((doc) => (within === null || within.has(doc.item.id)) && has(doc))
          .map((doc) => ({ evidenceId: doc.item.id, title: doc.item.title, ...seen(doc) }))
      : [],
  }
}
