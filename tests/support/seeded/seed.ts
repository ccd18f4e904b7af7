import { addFact } from '../../../core/facts/add-fact.ts'
import { editFact, removeFact } from '../../../core/facts/edit-fact.ts'
import { listFacts } from '../../../core/facts/list-facts.ts'
import { linkConflict } from '../../../core/facts/link-conflict.ts'
import { editEvidence } from '../../../core/evidence/edit-evidence.ts'
import { setField } from '../../../core/petition/set-field.ts'
import type { CheckReport } from '../../../domain/assessment.ts'
import { checkPetition } from '../../../core/petition/check-petition.ts'
import type { EvidenceEdit } from '../../../domain/evidence.ts'
import { factOf, planOf, TEMPLATE, type CompleteCase, type FactName, type ItemName } from './complete-case.ts'

/** One change of the complete case, made through the core. */
export type Seed = (made: CompleteCase) => void

type Plan = ReturnType<typeof planOf>

export const field =
  (name: string, value = ''): Seed =>
  ({ app }) =>
    setField(app, { template: TEMPLATE, field: name, value })

export const without =
  (...names: readonly FactName[]): Seed =>
  ({ app, facts }) => {
    for (const name of names) removeFact(app, { id: facts[name] })
  }

export const change =
  (name: FactName, part: Partial<Plan>): Seed =>
  (made) =>
    editFact(made.app, { id: made.facts[name], fact: factOf(made, { ...planOf(name), ...part }) })

export const more =
  (plan: Plan): Seed =>
  (made) => {
    addFact(made.app, factOf(made, plan))
  }

export const item =
  (name: ItemName, edit: EvidenceEdit): Seed =>
  ({ app, items }) => {
    editEvidence(app, { id: items[name], edit })
  }

export const contradict =
  (fact: FactName, other: FactName): Seed =>
  ({ app, facts }) => {
    linkConflict(app, { fact: facts[fact], with: facts[other], note: 'hours of the shift' })
  }

export const all =
  (...seeds: readonly Seed[]): Seed =>
  (made) => {
    for (const seed of seeds) seed(made)
  }

/** The report with a seed planted; the case is as before afterwards. */
export function reportWith(made: CompleteCase, seed: Seed): CheckReport {
  const { raw } = made.app.database
  raw.exec('SAVEPOINT seeded')
  try {
    seed(made)
    return checkPetition(made.app, TEMPLATE)
  } finally {
    raw.exec('ROLLBACK TO seeded')
    raw.exec('RELEASE seeded')
  }
}

/** A fact on the web page, which then is an exhibit. */
export const usePage: Seed = more({
  statement: 'The passports are kept in a safe.',
  date: '2026-02',
  pins: [['page', 'passports are kept in the office safe']],
})

const USED = ['statement', 'audit', 'notice', 'registry', 'photo', 'rows'] as const satisfies readonly ItemName[]

/** The same record, had it been read in newspapers alone. */
export const pressOnly: Seed = all(...USED.map((name) => item(name, { kind: 'press-report' })))

/** Takes away every fact that discloses contrary evidence, those of the checklist too. */
export const undisclosed: Seed = ({ app }) => {
  for (const { id, requirements } of listFacts(app))
    if (requirements.includes('contrary-evidence')) removeFact(app, { id })
}
