import type { EvidenceId } from '../../domain/ids.ts'
import { readingOrder } from '../../document/walk.ts'
import type { PetitionDocument } from '../../document/model.ts'

/** The items a document cites, in the order of their first citation. */
export function citedIn(document: PetitionDocument): readonly EvidenceId[] {
  const cites = readingOrder(document.blocks).flatMap((inline) => (inline.kind === 'cite' ? [inline.evidenceId] : []))
  return [...new Set(cites)]
}
