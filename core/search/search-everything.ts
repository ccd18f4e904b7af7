import type { Found } from '../../domain/search.ts'
import { isOpen } from '../../domain/question.ts'
import type { Span } from '../../db/repositories/trade-report.ts'
import type { App } from '../app.ts'
import { expandNames } from './expand-names.ts'
import { readFilters, type Filter, type SearchFact, type SearchItem } from './filters.ts'
import { catchUp } from './index-pages.ts'
import { hasParts, readWords, termsOf, type Part } from './query.ts'
import { MOST, pagesWith } from './search-case.ts'
import { shipmentsWith } from './shipments-with.ts'
import { findersOf, snippetOf } from './snippet.ts'
import { writtenInCase, type Written } from './written-in-case.ts'

/** What is looked for. `plain`: by the words typed alone, not by other names of whom they name. */
export interface SearchInput {
  readonly query: string
  readonly plain?: boolean | undefined
}

/** Looks through pages, facts, entities, questions, shipments and what is written of items, with filters and by all names of whoever is named. Throws `unknown-filter`, `bad-filter`. */
export function searchEverything(app: App, input: SearchInput): Found {
  const notIndexed = catchUp(app)
  const asked = ask(app, input)
  const { parts, expanded, within } = asked
  const pages = asked.pages ? pagesWith(app, parts, within && [...within], MOST + 1) : []
  return {
    hits: pages.slice(0, MOST),
    more: pages.length > MOST,
    ...writtenHits(asked),
    ...shipmentHits(app, asked),
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
  return {
    parts,
    expanded: [...expanded],
    within: itemsThatFit(written, filters),
    pages: filters.every(({ item }) => item !== null),
    filters,
    written,
  }
}

/** The items that pass every filter; null where none asks anything of items. */
function itemsThatFit(written: Written, filters: readonly Filter[]): ReadonlySet<string> | null {
  const tests = filters.flatMap(({ item }) => item ?? [])
  if (tests.length === 0) return null
  return new Set(written.items.flatMap(({ item }) => (tests.every((test) => test(item)) ? [item.id] : [])))
}

function shipmentHits(app: App, { parts, pages, filters, written }: Asked): ReturnType<typeof shipmentsWith> {
  if (!pages) return { shipments: [], moreShipments: false }
  const span = Object.assign({ from: null, to: null }, ...filters.map(({ arrival }) => arrival)) as Span
  const ofFile = itemsThatFit(
    written,
    filters.filter(({ arrival }) => arrival === undefined),
  )
  return shipmentsWith(app, parts, { ...span, within: ofFile && [...ofFile] })
}

type WrittenHits = Pick<Found, 'facts' | 'entities' | 'questions' | 'notes'>

function writtenHits({ parts, within, pages, filters, written }: Asked): WrittenHits {
  if (parts.length === 0 && filters.length === 0) return { facts: [], entities: [], questions: [], notes: [] }
  const finders = findersOf(termsOf(parts))
  const has = ({ words }: { readonly words: string }) => hasParts(words, parts)
  const seen = ({ text }: { readonly text: string }) => snippetOf(text, finders)
  const items = new Map<string, SearchItem>(written.items.map(({ item }) => [item.id, item]))
  const restsOn = ({ pinpoints }: SearchFact, fits: (item: SearchItem) => boolean) =>
    pinpoints.some(({ evidenceId }) => {
      const item = items.get(evidenceId)
      return item !== undefined && fits(item)
    })
  const allowed = (fact: SearchFact) =>
    filters.every(({ item, fact: test }) => (test ? test(fact) : item === null || restsOn(fact, item)))
  return {
    facts: written.facts
      .filter((doc) => allowed(doc.fact) && has(doc))
      .map((doc) => ({ factId: doc.fact.id, ...seen(doc) })),
    entities:
      filters.length > 0
        ? []
        : written.entities.filter(has).map((doc) => ({ entityId: doc.id, name: doc.name, ...seen(doc) })),
    questions:
      filters.length > 0
        ? []
        : written.questions
            .filter(has)
            .map((doc) => ({ questionId: doc.question.id, open: isOpen(doc.question), ...seen(doc) })),
    notes: pages
      ? written.items
          .filter((doc) => (within === null || within.has(doc.item.id)) && has(doc))
          .map((doc) => ({ evidenceId: doc.item.id, title: doc.item.title, ...seen(doc) }))
      : [],
  }
}
