import type { BuiltExhibit } from '../../domain/petition.ts'
import { insertExport } from '../../db/repositories/exports.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import type { DraftedPetition } from './draft-petition.ts'

/** What was made to be filed. */
export interface Exported {
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
  readonly exhibits: readonly Pick<BuiltExhibit, 'number' | 'evidenceId' | 'title' | 'pages'>[]
}

/** Keeps on record, and on the custody log, that a petition was made to be filed, with the hash of each file. */
export function noteExport(app: App, drafted: DraftedPetition, { files, exhibits }: Exported): void {
  const { id, version } = drafted.template
  record(app, ['petition'], (tx) => {
    const row = { id: app.newId(), template: id, templateVersion: version, exportedAt: now(app), files, exhibits }
    insertExport(tx, row)
    const detail = {
      template: id,
      version,
      files: files.map((file) => `${file.name} ${file.sha256}`),
      exhibits: exhibits.map((each) => `${each.number} ${each.evidenceId}`),
    }
    return { made: null, events: [{ action: 'petition.exported', subject: row.id, detail }] }
  })
}
