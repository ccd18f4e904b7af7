import type { FactId } from '../../domain/ids.ts'
import { readingOrder } from '../../document/walk.ts'
import type { App } from '../app.ts'
import { composePetition } from './compose-petition.ts'

/** Ids of the facts one of whose passages the petition cites as it stands; nothing is typeset for it. Throws `no-such-template`. */
export function citedFacts(app: App, templateId: string): FactId[] {
  const { view, document } = composePetition(app, templateId, false)
  const cited = new Set(
    readingOrder(document.blocks).flatMap((inline) => (inline.kind === 'cite' ? [keyOf(inline)] : [])),
  )
  return view.facts.all.filter((fact) => fact.pinpoints.some((pin) => cited.has(keyOf(pin)))).map(({ id }) => id)
}

const keyOf = ({ evidenceId, page, quote }: { evidenceId: string; page: number | null; quote: string | null }) =>
  JSON.stringify([evidenceId, page, quote])
