import type { CaseId } from '../../domain/ids.ts'
import { readCaseInfo } from '../../db/repositories/case-info.ts'
import { lastEvent } from '../../db/repositories/custody.ts'
import { countEvidence } from '../../db/repositories/evidence.ts'
import { readChosen } from '../../db/repositories/fields.ts'
import { countFacts } from '../../db/repositories/facts.ts'
import type { App } from '../app.ts'

/** What the window shows of the open case. */
export interface ShownCase {
  readonly id: CaseId
  readonly title: string
  readonly path: string
  readonly createdAt: string
  readonly evidence: number
  readonly facts: number
  readonly example: boolean
  /** The template it is being written with; null while nobody has chosen. */
  readonly template: string | null
  readonly custodyHead: string
}

/** The open case in short: its title, how much it holds, the head of its custody log. */
export function caseInfo(app: App): ShownCase {
  const db = app.database.read
  const info = readCaseInfo(db)
  if (!info) throw new Error('a case that opened has its record')
  const { title, createdAt, example } = info
  const counts = { evidence: countEvidence(db), facts: countFacts(db) }
  return {
    id: info.id as CaseId,
    title,
    path: app.path,
    createdAt,
    example,
    template: readChosen(db),
    ...counts,
    custodyHead: lastEvent(db)?.hash ?? '',
  }
}
