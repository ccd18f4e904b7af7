import type { KeptSection } from '../../../domain/snapshot.ts'
import { listSectionRows, writeSectionPlace, writeSectionText } from '../../../db/repositories/petition-sections.ts'
import { stampFields } from '../../../db/repositories/stamps.ts'
import type { WriteDb } from '../../../db/handles.ts'
import { now, type App } from '../../app.ts'
import { record } from '../../record.ts'
import { readSnapshot } from './read-snapshot.ts'
import { keepSnapshot } from './keep-snapshot.ts'

/** Puts a petition's text back as a snapshot has it: own text, what was left out, and the order. A section the template wrote then is its own again and follows the case; one the snapshot does not know stays. The text before is kept, and an undo brings it back at once. Throws `no-such-template`, `no-such-snapshot`, `damaged-text`. */
export function restoreSnapshot(app: App, { template, id }: { readonly template: string; readonly id: string }): void {
  const { name, sections } = readSnapshot(app, template, id)
  keepSnapshot(app, { template, name: `Before going back to “${name}”`.slice(0, 200) })
  const written = new Set(listSectionRows(app.database.read, template).map(({ section }) => section))
  const touched = sections.filter(
    ({ section, own, hidden, position }) => written.has(section) || own || hidden || position !== null,
  )
  record(app, ['petition'], (tx) => {
    for (const section of touched) putBack(app, tx, template, section)
    return { made: null, events: [{ action: 'snapshot.restored', subject: id, detail: { template, name } }] }
  })
}

function putBack(app: App, tx: WriteDb, template: string, kept: KeptSection): void {
  const { section, own, hidden, position } = kept
  const document = own ? JSON.stringify(kept.blocks) : null
  const before = listSectionRows(tx, template).find((row) => row.section === section)
  const same = before?.document === document && before.hidden === hidden && before.position === position
  if (same) return
  const row = writeSectionText(tx, app.newId(), { template, section, document, history: null })
  writeSectionPlace(tx, row, { template, section, hidden, position })
  stampFields(tx, 'petition_section', row, ['document', 'hidden', 'position'], now(app))
}
