import type { CaseView, ProvedFact } from '../../domain/case-view.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { ReadDb } from '../../db/handles.ts'
import { readCaseInfo } from '../../db/repositories/case-info.ts'
import { lastChange } from '../../db/repositories/custody.ts'
import { listEvidence } from '../../db/repositories/evidence.ts'
import { listFacts } from '../../db/repositories/facts.ts'

/** The case as templates may ask it, read once. */
export function openCaseView(db: ReadDb): CaseView {
  const head = lastChange(db)
  return viewOf(readCaseInfo(db)?.title ?? '', listEvidence(db), listFacts(db), {
    hash: head?.hash ?? '',
    events: head?.seq ?? 0,
  })
}

/** A view over evidence and facts already at hand. */
export function viewOf(
  title: string,
  evidence: readonly Evidence[],
  facts: readonly Fact[],
  custodyHead: CaseView['custodyHead'],
): CaseView {
  const byId = new Map(evidence.map((item) => [item.id, item]))
  const all = facts.map((fact): ProvedFact => {
    const ids = [...new Set(fact.pinpoints.filter((pin) => pin.resolves).map((pin) => pin.evidenceId))]
    return { ...fact, items: ids.flatMap((id) => byId.get(id) ?? []) }
  })
  const proved = all.filter((fact) => fact.items.length > 0)
  return {
    title,
    custodyHead,
    facts: {
      all,
      supporting: (requirement) => proved.filter((fact) => fact.requirements.includes(requirement)),
      showing: (indicator) => proved.filter((fact) => fact.indicators.includes(indicator)),
    },
    evidence: { all: evidence, get: (id) => byId.get(id) },
  }
}
