import { readFields } from '../../db/repositories/fields.ts'
import type { AssessInput } from '../../templates/template.ts'
import type { App } from '../app.ts'
import { openCaseView } from './case-view.ts'

/** The case and the fields set, as of the filing date or else the day given (ISO). */
export function assessInput(app: App, templateId: string, otherwise: string): AssessInput {
  const fields = readFields(app.database.read, templateId)
  const filing = fields['date'] ?? ''
  const asOf = /^\d{4}-\d{2}-\d{2}$/.test(filing) ? filing : otherwise
  return { view: openCaseView(app.database.read), fields, asOf }
}
