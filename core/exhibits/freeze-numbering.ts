import { Numbering } from '../../domain/exhibit.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import { writeExhibitChoice } from '../../db/repositories/exhibits.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { exhibitOrder } from './exhibit-order.ts'
import { saveNumbering } from './set-numbering.ts'

/** An exhibit as it was filed. */
export interface FiledExhibit {
  readonly number: string
  readonly evidenceId: EvidenceId
}

/**
 * Keeps the exhibits' numbers as filed: those given, or those the petition has now. What is added later takes numbers in
 * between (4A). A number frozen before stays; freezing again takes in what came since. Throws `no-such-template`.
 */
export function freezeNumbering(app: App, template: string, filed?: readonly FiledExhibit[]): readonly FiledExhibit[] {
  const { settings, order } = exhibitOrder(app, template)
  const frozenAt = now(app)
  const numbers = filed ?? order.map(({ item, number }) => ({ number, evidenceId: item.evidenceId }))
  const fresh = numbers.filter(({ evidenceId }) => (settings.choices.get(evidenceId)?.number ?? null) === null)
  return record(app, ['petition'], (tx) => {
    saveNumbering(app, tx, template, Numbering.parse({ ...settings, frozenAt }))
    for (const { number, evidenceId } of fresh) {
      const { row, columns } = writeExhibitChoice(tx, app.newId(), template, evidenceId, { number })
      stampFields(tx, 'exhibit_choice', row, columns, frozenAt)
    }
    const detail = { template, exhibits: numbers.map(({ number, evidenceId }) => `${number} ${evidenceId}`) }
    return { made: numbers, events: [{ action: 'exhibits.frozen', subject: null, detail }] }
  })
}
