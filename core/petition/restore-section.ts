import { listSectionRows, writeSectionPlace, writeSectionText } from '../../db/repositories/petition-sections.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { composePetition } from './compose-petition.ts'
import { findSection } from './find-section.ts'

/** Gives a section back to the template, text and place: it follows the case again. An undo brings the text back. Throws `no-such-template`, `no-such-section`. */
export function restoreSection(app: App, input: { readonly template: string; readonly section: string }): void {
  const { template, section } = input
  findSection(composePetition(app, template, false), section)
  const row = listSectionRows(app.database.read, template).find((each) => each.section === section)
  if (!row || row.document === null) return
  record(app, ['petition'], (tx) => {
    writeSectionText(tx, row.id, { template, section, document: null, history: null })
    writeSectionPlace(tx, row.id, { template, section, hidden: false, position: null })
    stampFields(tx, 'petition_section', row.id, ['document', 'hidden', 'position'], now(app))
    return { made: null, events: [{ action: 'section.restored', subject: row.id, detail: { template, section } }] }
  })
}
