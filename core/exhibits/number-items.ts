import type { EvidenceId } from '../../domain/ids.ts'
import type { App } from '../app.ts'
import { exhibitOrder } from './exhibit-order.ts'

/** The exhibit number each item goes into the petition under, in exhibit order; both items of a translation pair have the same. No page is typeset for it. Throws `no-such-template`. */
export function numberItems(app: App, template: string): Record<EvidenceId, string> {
  const { order } = exhibitOrder(app, template)
  return Object.fromEntries(
    order.flatMap(({ item: { evidenceId, pair }, number }) => {
      const others = [pair?.translationId, pair?.certificateId]
      return [evidenceId, ...others].flatMap((id) => (id ? [[id, number] as const] : []))
    }),
  )
}
