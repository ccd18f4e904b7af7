import { openDates } from '../../domain/docket.ts'
import { listDocket } from '../docket/list-docket.ts'
import { EVIDENCE_KINDS } from '../../domain/evidence.ts'
import { LACKING } from '../../domain/lacking.ts'
import { LACKS, type Overview } from '../../domain/overview.ts'
import type { OpeningCheck } from '../../domain/verification.ts'
import { latestEvents } from '../../db/repositories/custody.ts'
import { readChosen } from '../../db/repositories/fields.ts'
import { templates } from '../../templates/registry.ts'
import type { App } from '../app.ts'
import { backupState } from '../backup/backup-state.ts'
import { verificationState } from '../case/verification-state.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import { listFacts } from '../facts/list-facts.ts'
import { checkPetition } from '../petition/check-petition.ts'
import { nextSteps } from './next-steps.ts'

/** How many entries of the log the overview shows. */
const ACTIVITY = 12

/** The case at a glance: what there is, what is missing and what to do next. `opening` is what the check at opening found, where there was one. */
export async function readOverview(app: App, opening: OpeningCheck | null = null): Promise<Overview> {
  const items = listEvidence(app)
  const all = listFacts(app)
  const byKind = EVIDENCE_KINDS.map((kind) => ({ kind, count: items.filter((item) => item.kind === kind).length }))
  const lacking = LACKS.map((lack) => ({ lack, count: items.filter(LACKING[lack]).length }))
  const evidence = { total: items.length, byKind: byKind.filter(({ count }) => count > 0), lacking }
  const facts = {
    total: all.length,
    unproved: all.filter(({ pinpoints }) => pinpoints.some(({ resolves }) => !resolves)).length,
    unplaced: all.filter(({ requirements, indicators }) => requirements.length + indicators.length === 0).length,
  }
  const { requirements } = checkPetition(app, readChosen(app.database.read) ?? templates[0]?.id ?? '')
  const count = (status: 'met' | 'weak' | 'missing') => requirements.filter((one) => one.status === status).length
  const [backups, verified] = [await backupState(app), verificationState(app)]
  const due = openDates(listDocket(app)).map(({ date }) => date)
  const next = nextSteps({ now: app.clock(), evidence, facts, requirements, backups, verified, opening, due })
  return {
    evidence,
    facts,
    requirements: { met: count('met'), weak: count('weak'), missing: count('missing') },
    next: [...next],
    activity: [...latestEvents(app.database.read, ACTIVITY)],
  }
}
