import type { Authority } from '../../domain/authority.ts'
import type { Block } from '../../document/model.ts'
import { readingOrder } from '../../document/walk.ts'

/** The authorities a document cites whose words nobody has compared with their source yet: they keep it a draft. */
export function unverifiedLaw(authorities: readonly Authority[], blocks: readonly Block[]): readonly Authority[] {
  const cited = new Set(readingOrder(blocks).flatMap((run) => (run.kind === 'law' ? [run.authority] : [])))
  return authorities.filter(({ id, verifiedAsOf }) => verifiedAsOf === null && cited.has(id))
}
