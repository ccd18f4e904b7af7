import type { ProvedFact } from '../../domain/case-view.ts'
import type { EntityLink, Proof, WrittenLink } from '../../domain/entities/link.ts'
import type { FactId } from '../../domain/ids.ts'
import { readLinks } from '../../db/repositories/entity-links.ts'
import type { App } from '../app.ts'
import { openCaseView } from '../petition/case-view.ts'

/** Every link between entities, in the order they were made, and how each is backed as the case stands. */
export function listLinks(app: App): EntityLink[] {
  const links = readLinks(app.database.read)
  if (links.length === 0) return []
  const facts = new Map(openCaseView(app.database.read).facts.all.map((fact) => [fact.id, fact]))
  return links.map((link) => ({ ...link, proof: proofOf(link, (id) => facts.get(id)) }))
}

/** How a link is backed. Proved: by a fact that speaks for it, is not itself inferred, and has a pinpoint there to be seen. `facts` knows those that still count. */
export function proofOf(
  { facts, inferred }: Pick<WrittenLink, 'facts' | 'inferred'>,
  factOf: (id: FactId) => Pick<ProvedFact, 'bearing' | 'certainty' | 'items'> | undefined,
): Proof {
  const shown = facts
    .map(factOf)
    .filter((fact) => fact !== undefined)
    .filter(({ bearing, items }) => bearing === 'for' && items.length > 0)
  if (shown.some(({ certainty }) => certainty !== 'inferred')) return 'proved'
  return shown.length > 0 || inferred !== null ? 'inferred' : 'none'
}
