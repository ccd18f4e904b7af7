import type { CheckReport } from '../../domain/assessment.ts'
import { readFields } from '../../db/repositories/fields.ts'
import { templateById } from '../../templates/registry.ts'
import type { AssessInput } from '../../templates/template.ts'
import { now, type App } from '../app.ts'
import { checkReport } from '../conformity/check-report.ts'
import { openCaseView } from './case-view.ts'

/** What a petition still lacks, as of its filing date or, while none is set, of today. Throws `no-such-template`. */
export function checkPetition(app: App, templateId: string): CheckReport {
  const template = templateById(templateId)
  return checkReport(template, assessInput(app, templateId, now(app).slice(0, 10)))
}

/** The case and the fields set, as of the filing date or else the day given (ISO). */
export function assessInput(app: App, templateId: string, otherwise: string): AssessInput {
  const fields = readFields(app.database.read, templateId)
  const filing = fields['date'] ?? ''
  const asOf = /^\d{4}-\d{2}-\d{2}$/.test(filing) ? filing : otherwise
  return { view: openCaseView(app.database.read), fields, asOf }
}
