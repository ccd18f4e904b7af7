import type { CaseView } from '../../domain/case-view.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { ExhibitFault } from '../../domain/exhibit.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import { pageRangeWords, parsePageRanges } from '../../domain/page-ranges.ts'
import { quoteStandsIn } from '../../domain/quote.ts'
import type { Block } from '../../document/model.ts'
import { readingOrder } from '../../document/walk.ts'
import type { ReadDb } from '../../db/handles.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import type { ExhibitSettings } from './read-arrangement.ts'

/**
 * What is wrong in how exhibits are put together: a fact, or else a cite of the petition, that rests on a page its excerpt
 * leaves out. `where` is the fact's id, or the item's for a cite. Where an item's pages are made by setting its text, only
 * the build can tell.
 */
export function exhibitFaults(
  db: ReadDb,
  view: CaseView,
  settings: ExhibitSettings,
  blocks: readonly Block[],
): ExhibitFault[] {
  return [...settings.choices.values()].flatMap(({ evidenceId, pages: typed, title }) => {
    const pages = typed === null ? null : parsePageRanges(typed)
    const item = view.evidence.get(evidenceId)
    if (pages === null || item === undefined || item.binding === 'set') return []
    const pageOf = pageFinder(db, item)
    const left = (page: number | null) => page !== null && !pages.includes(page)
    const fault = (where: string, says: string) => ({
      ...{ id: 'page-left-out', evidenceId, where },
      says: `“${title ?? item.title}” is bound as pages ${pageRangeWords(pages)}, but ${says}`,
    })
    const missed = view.facts.all.flatMap((fact) => {
      const proofs = fact.pinpoints.filter((pin) => pin.evidenceId === evidenceId && pin.resolves)
      return [...new Set(proofs.map(pageOf))].filter(left).map((page) => ({ page, fact }))
    })
    const told = new Set(missed.map(({ page }) => page))
    const cited = [...new Set(citesOf(blocks, evidenceId).map(pageOf))].filter((page) => left(page) && !told.has(page))
    return [
      ...missed.map(({ page, fact }) => fault(fact.id, `a fact rests on page ${page ?? 0}: ${fact.statement}`)),
      ...cited.map((page) => fault(evidenceId, `the petition cites page ${page ?? 0} of it.`)),
    ]
  })
}

interface Place {
  readonly page: number | null
  readonly quote: string | null
}

const citesOf = (blocks: readonly Block[], evidenceId: EvidenceId): readonly Place[] =>
  readingOrder(blocks).flatMap((inline) => (inline.kind === 'cite' && inline.evidenceId === evidenceId ? inline : []))

/** The page of the item a pinpoint or a cite stands on; null where it has none. */
function pageFinder(db: ReadDb, item: Evidence): (place: Place) => number | null {
  const texts = readPageText(db, item.id)
  return ({ page, quote }) =>
    page ?? (quote === null ? null : (texts.find((text) => quoteStandsIn(text.text, quote))?.page ?? null))
}
