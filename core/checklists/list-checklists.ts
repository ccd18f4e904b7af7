import type { Checklist, ChecklistAnswer } from '../../domain/checklist.ts'
import { listAnswers } from '../../db/repositories/checklists.ts'
import { CHECKLISTS } from '../../templates/kit.ts'
import type { App } from '../app.ts'

/** The checklists there are, and every answer given so far. */
export function listChecklists(app: App): { checklists: Checklist[]; answers: ChecklistAnswer[] } {
  return { checklists: [...CHECKLISTS], answers: [...listAnswers(app.database.read)] }
}
