import type { CaseView } from '../../domain/case-view.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { ExhibitFault } from '../../domain/exhibit.ts'
import type { Pinpoint } from '../../domain/fact.ts'
import { pageRangeWords, parsePageRanges } from '../../domain/page-ranges.ts'
import { quoteStandsIn } from '../../domain/quote.ts'
import type { ReadDb } from '../../db/handles.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import type { ExhibitSettings } from './read-arrangement.ts'

/** What is wrong in how exhibits are put together: a fact that rests on a page its excerpt leaves out. `where` is the fact's id. */
export function exhibitFaults(db: ReadDb, view: CaseView, settings: ExhibitSettings): ExhibitFault[] {
  return [...settings.choices.values()].flatMap(({ evidenceId, pages: typed, title }) => {
    const pages = typed === null ? null : parsePageRanges(typed)
    const item = view.evidence.get(evidenceId)
    if (pages === null || item === undefined) return []
    const pageOf = pageFinder(db, item)
    return view.facts.all.flatMap((fact) => {
      const proofs = fact.pinpoints.filter((pin) => pin.evidenceId === evidenceId && pin.resolves)
      const missed = [...new Set(proofs.map(pageOf))].filter((page) => page !== null && !pages.includes(page))
      return missed.map((page) => ({
        id: 'page-left-out',
        says: `“${title ?? item.title}” is bound as pages ${pageRangeWords(pages)}, but a fact rests on page ${page ?? 0}: ${fact.statement}`,
        where: fact.id,
      }))
    })
  })
}

/** The page of the item a pinpoint stands on; null where it has none. */
function pageFinder(db: ReadDb, item: Evidence): (pin: Pinpoint) => number | null {
  const texts = readPageText(db, item.id)
  return ({ page, quote }) =>
    page ?? (quote === null ? null : (texts.find((text) => quoteStandsIn(text.text, quote))?.page ?? null))
}
