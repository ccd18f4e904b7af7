import type { CaseView, ProvedFact } from '../../domain/case-view.ts'
import type { Conflict } from '../../domain/conflict.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { CONTRARY_EVIDENCE } from '../../domain/fact.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Translation } from '../../domain/translation.ts'
import type { ReadDb } from '../../db/handles.ts'
import { readCaseInfo } from '../../db/repositories/case-info.ts'
import { listAnswers } from '../../db/repositories/checklists.ts'
import { listConflicts } from '../../db/repositories/conflicts.ts'
import { lastChange } from '../../db/repositories/custody.ts'
import { listEvidence } from '../../db/repositories/evidence.ts'
import { listFacts } from '../../db/repositories/facts.ts'
import { listTranslations } from '../../db/repositories/translations.ts'

/** The case as templates may ask it, read once. */
export function openCaseView(db: ReadDb): CaseView {
  const head = lastChange(db)
  return viewOf({
    title: readCaseInfo(db)?.title ?? '',
    custodyHead: { hash: head?.hash ?? '', events: head?.seq ?? 0 },
    evidence: listEvidence(db),
    facts: listFacts(db),
    conflicts: listConflicts(db),
    answers: listAnswers(db),
    translations: listTranslations(db),
  })
}

/** What a view is made of: the rows of the case as they are stored. */
export interface CaseRows extends Pick<CaseView, 'title' | 'custodyHead' | 'conflicts' | 'answers'> {
  readonly evidence: readonly Evidence[]
  readonly facts: readonly Fact[]
  readonly translations?: readonly Pick<Translation, 'originalId' | 'translationId'>[]
}

/** A view over rows already at hand. */
export function viewOf({
  title,
  custodyHead,
  evidence,
  facts,
  conflicts,
  answers,
  translations = [],
}: CaseRows): CaseView {
  const byId = new Map(evidence.map((item) => [item.id, item]))
  const all = factsThatCount(facts, conflicts).map((fact): ProvedFact => {
    const ids = [...new Set(fact.pinpoints.filter((pin) => pin.resolves).map((pin) => pin.evidenceId))]
    return { ...fact, items: ids.flatMap((id) => byId.get(id) ?? []) }
  })
  const proved = all.filter((fact) => fact.items.length > 0)
  return {
    title,
    custodyHead,
    conflicts,
    answers,
    facts: {
      all,
      supporting: (requirement) => proved.filter((fact) => fact.requirements.includes(requirement)),
      showing: (indicator) => proved.filter((fact) => fact.indicators.includes(indicator)),
    },
    evidence: {
      all: evidence,
      get: (id) => byId.get(id),
      translationOf: (id) => translations.find(({ originalId }) => originalId === id)?.translationId,
    },
  }
}

/** The facts without those dropped to settle a contradiction, each with what it supports as it bears. */
export function factsThatCount(facts: readonly Fact[], conflicts: readonly Conflict[]): readonly Fact[] {
  const dropped = droppedBy(conflicts)
  return facts.filter(({ id }) => !dropped.has(id)).map(asItBears)
}

function droppedBy(conflicts: readonly Conflict[]): ReadonlySet<string> {
  return new Set(conflicts.flatMap(({ settlement }) => settlement?.dropped ?? []))
}

/** A fact against the petition is evidence to be disclosed: it proves no requirement and shows no indicator. */
function asItBears(fact: Fact): Fact {
  if (fact.bearing === 'for') return fact
  return { ...fact, requirements: [CONTRARY_EVIDENCE], indicators: [] }
}
