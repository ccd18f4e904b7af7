import type { FactId } from '../../domain/ids.ts'
import { readingOrder } from '../../document/walk.ts'
import { templateById } from '../../templates/registry.ts'
import { now, type App } from '../app.ts'
import { assess } from '../conformity/assess.ts'
import { assessInput } from './check-petition.ts'

/** Ids of the facts one of whose passages the petition cites as it stands; nothing is typeset for it. Throws `no-such-template`. */
export function citedFacts(app: App, templateId: string): FactId[] {
  const template = templateById(templateId)
  const input = assessInput(app, templateId, now(app).slice(0, 10))
  const { blocks } = template.build({ ...input, assessed: assess(template, input), final: false })
  const cited = new Set(readingOrder(blocks).flatMap((inline) => (inline.kind === 'cite' ? [keyOf(inline)] : [])))
  return input.view.facts.all.filter((fact) => fact.pinpoints.some((pin) => cited.has(keyOf(pin)))).map(({ id }) => id)
}

const keyOf = ({ evidenceId, page, quote }: { evidenceId: string; page: number | null; quote: string | null }) =>
  JSON.stringify([evidenceId, page, quote])
