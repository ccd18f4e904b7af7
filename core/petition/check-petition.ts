import type { CheckReport } from '../../domain/assessment.ts'
import { templateById } from '../../templates/registry.ts'
import { now, type App } from '../app.ts'
import { checkReport } from '../conformity/check-report.ts'
import { authoritiesVerified } from '../conformity/package-checks.ts'
import { exhibitFaults } from '../exhibits/exhibit-faults.ts'
import { readArrangement } from '../exhibits/read-arrangement.ts'
import { assessInput } from './assess-input.ts'
import { composePetition } from './compose-petition.ts'
import { writtenFaults } from './written-faults.ts'

/** What a petition still lacks, as of its filing date or, while none is set, of today, and the faults of its text. Throws `no-such-template`. */
export function checkPetition(app: App, templateId: string): CheckReport {
  const template = templateById(templateId)
  const input = assessInput(app, templateId, now(app).slice(0, 10))
  const report = checkReport(template, input)
  const { read } = app.database
  const composed = composePetition(app, templateId, false)
  const written = writtenFaults(composed)
  const law = authoritiesVerified(written.filter(({ id }) => id === 'unverified-law'))
  const found = exhibitFaults(read, input.view, readArrangement(read, templateId), composed.document.blocks)
  const exhibits = found.map(({ id, says, where }) => ({ id, says, where }))
  return {
    ...report,
    requirements: [...report.requirements, law],
    faults: [...report.faults, ...exhibits, ...written],
  }
}
