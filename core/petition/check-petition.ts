import type { CheckReport } from '../../domain/assessment.ts'
import { templateById } from '../../templates/registry.ts'
import { now, type App } from '../app.ts'
import { verificationState } from '../case/verification-state.ts'
import { checkReport, holdsBack } from '../conformity/check-report.ts'
import { authoritiesVerified, copiesLegible, hashesVerified, itemsReviewed } from '../conformity/package-checks.ts'
import { boundItems } from '../exhibits/bound-items.ts'
import { exhibitFaults } from '../exhibits/exhibit-faults.ts'
import { readArrangement } from '../exhibits/read-arrangement.ts'
import { reviewFaults } from '../review/review-faults.ts'
import { assessInput } from './assess-input.ts'
import { composePetition } from './compose-petition.ts'
import { writtenFaults } from './written-faults.ts'

/** What a petition still lacks, as of its filing date or, while none is set, of today, and the faults of its text. Throws `no-such-template`. */
export function checkPetition(app: App, templateId: string): CheckReport {
  const template = templateById(templateId)
  const today = now(app).slice(0, 10)
  const input = assessInput(app, templateId, today)
  const report = checkReport(template, input)
  const { read } = app.database
  const composed = composePetition(app, templateId, false)
  const written = writtenFaults(composed)
  const law = authoritiesVerified(written.filter(({ id }) => id === 'unverified-law'))
  const settings = readArrangement(read, templateId)
  const bound = boundItems(input.view, settings, composed.document)
  const reviewed = reviewFaults(read, bound)
  const legible = copiesLegible(input.view.evidence.all.filter(({ id }) => bound.includes(id)))
  const review = itemsReviewed(reviewed)
  const found = [...exhibitFaults(read, input.view, settings, composed.document.blocks), ...reviewed]
  const exhibits = found.map(({ id, says, where }) => ({ id, says, where }))
  return {
    ...report,
    ready: report.ready && !holdsBack(review),
    requirements: [...report.requirements, law, review, legible, hashesVerified(verificationState(app), today)],
    faults: [...report.faults, ...exhibits, ...written],
  }
}
