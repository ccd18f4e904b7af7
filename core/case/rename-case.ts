import { readCaseInfo, updateCaseTitle } from '../../db/repositories/case-info.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'

/** Gives the case another title; the file keeps its name. */
export function renameCase(app: App, title: string): void {
  record(app, ['case', 'petition'], (tx) => {
    const id = readCaseInfo(tx)?.id ?? ''
    updateCaseTitle(tx, title)
    stampFields(tx, 'case_info', id, ['title'], now(app))
    return { made: null, events: [{ action: 'case.renamed', subject: id, detail: { title } }] }
  })
}
