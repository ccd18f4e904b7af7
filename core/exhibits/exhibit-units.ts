import type { CaseView } from '../../domain/case-view.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import type { Translation } from '../../domain/translation.ts'
import type { ExhibitSettings } from './read-arrangement.ts'

/** What one exhibit is bound from: an item, and where it is paired its translation. */
export interface ExhibitUnit {
  readonly evidenceId: EvidenceId
  readonly pair: Translation | null
}

/**
 * The exhibits there will be: one for each item cited, in the order of first citation, then those included uncited. A
 * translation and its original are one, known by the original. Items that are not in the case are left out.
 */
export function exhibitUnits(
  view: CaseView,
  { choices, pairs }: Pick<ExhibitSettings, 'choices' | 'pairs'>,
  cited: readonly EvidenceId[],
  beside: readonly EvidenceId[] = [],
): readonly ExhibitUnit[] {
  const included = [...choices.values()].filter((choice) => choice.included).map(({ evidenceId }) => evidenceId)
  const pairOf = pairFinder(view, pairs)
  const units = new Map<EvidenceId, ExhibitUnit>()
  for (const id of [...cited, ...included, ...beside]) {
    const pair = pairOf(id)
    const evidenceId = pair?.originalId ?? id
    if (view.evidence.get(evidenceId) !== undefined) units.set(evidenceId, { evidenceId, pair })
  }
  return [...units.values()]
}

/** Finds the pair an item is part of, as original, translation or signed certificate. */
function pairFinder(view: CaseView, pairs: readonly Translation[]): (id: EvidenceId) => Translation | null {
  const byItem = new Map(
    pairs
      .filter(({ originalId, translationId }) => view.evidence.get(originalId) && view.evidence.get(translationId))
      .flatMap((pair) =>
        [pair.originalId, pair.translationId, pair.certificateId].flatMap((id) => (id ? [[id, pair] as const] : [])),
      ),
  )
  return (id) => byItem.get(id) ?? null
}
