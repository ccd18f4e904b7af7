import type { Example } from '../../../core/example/example.ts'
import type { CaseView } from '../../../domain/case-view.ts'
import { AnswerId } from '../../../domain/ids.ts'
import type { FieldValues } from '../../../domain/petition.ts'
import { AUDIT_REPORT } from '../../../templates/kit.ts'
import { sampleItemId, sampleView, type SampleFact, type SampleItem } from '../sample-view.ts'

/** An example's case as values, to plant something in. */
export interface ModuleCase {
  readonly items: Readonly<Record<string, SampleItem>>
  readonly facts: readonly SampleFact[]
  readonly fields: FieldValues
  readonly answers: CaseView['answers']
  readonly conflicts: CaseView['conflicts']
}

/** The case of an example as it is. */
export function caseOfExample({ items, facts, fields, audits = [] }: Example): ModuleCase {
  return {
    items: Object.fromEntries(items.map((item) => [item.name, { ...item, receivedOn: '2026-11-23' }])),
    facts: facts.map(({ weight, pinpoints, ...fact }) => ({
      ...fact,
      ...weight,
      pins: pinpoints.map(({ item, quote }) => [item, quote] as const),
    })),
    fields,
    answers: audits.flatMap(({ item, weaknesses }) => {
      const evidenceId = sampleItemId(items.findIndex(({ name }) => name === item))
      return AUDIT_REPORT.items.map(({ id }, i) => ({
        id: AnswerId.parse(`00000000-0000-7000-8009-${String(i).padStart(12, '0')}`),
        evidenceId,
        checklist: AUDIT_REPORT.id,
        item: id,
        verdict: id in weaknesses ? ('weakness' as const) : ('not-shown' as const),
        words: weaknesses[id]?.[0] ?? '',
        fact: null,
      }))
    }),
    conflicts: [],
  }
}

/** What a template judges. */
export const viewOfCase = ({ items, facts, conflicts, answers }: ModuleCase): CaseView =>
  sampleView(items, facts, conflicts, answers)
