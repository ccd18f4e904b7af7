import type { CaseView, ProvedFact } from '../../domain/case-view.ts'
import type { Evidence } from '../../domain/evidence.ts'

/** A fact with those of its items that may count here; never without one. */
export interface Support {
  readonly fact: ProvedFact
  readonly items: readonly Evidence[]
}

/** Facts tagged with any of the requirements, once each, trade records left out: shipments show imports and nothing else. */
export function support(view: CaseView, ...requirements: readonly string[]): readonly Support[] {
  return supportWithShipments(view, ...requirements).flatMap(({ fact, items }) => {
    const counting = items.filter((item) => item.kind !== 'trade-record')
    return counting.length > 0 ? [{ fact, items: counting }] : []
  })
}

/** Facts tagged with any of the requirements, once each, with every item their resolving pinpoints stand in. */
export function supportWithShipments(view: CaseView, ...requirements: readonly string[]): readonly Support[] {
  const tagged = new Set(requirements.flatMap((id) => view.facts.supporting(id).map((fact) => fact.id)))
  return view.facts.all.flatMap((fact) =>
    tagged.has(fact.id) && fact.items.length > 0 ? [{ fact, items: fact.items }] : [],
  )
}

/** The distinct items the supports rest on, in order of first use. */
export function itemsOf(supports: readonly Support[]): readonly Evidence[] {
  return [...new Map(supports.flatMap(({ items }) => items.map((item) => [item.id, item] as const))).values()]
}
