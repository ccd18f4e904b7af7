import type { CaseView } from '../../domain/case-view.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import type { PetitionDocument } from '../../document/model.ts'
import { citedIn } from '../petition/cited-in.ts'
import { exhibitUnits } from './exhibit-units.ts'
import type { ExhibitSettings } from './read-arrangement.ts'

/** Every item a petition binds: cited, included uncited, or paired with one of these. */
export function boundItems(
  view: CaseView,
  settings: ExhibitSettings,
  document: PetitionDocument,
): readonly EvidenceId[] {
  const units = exhibitUnits(view, settings, citedIn(document))
  const ids = units.flatMap(({ evidenceId, pair }) => [
    evidenceId,
    ...(pair ? [pair.translationId, ...(pair.certificateId ? [pair.certificateId] : [])] : []),
  ])
  return [...new Set(ids)]
}
