import type { CaseView } from '../../domain/case-view.ts'
import type { FactId } from '../../domain/ids.ts'
import type { Support } from './support.ts'

export type Flaw = 'undated' | 'machine-text' | 'contradicted' | 'rated-weak' | 'inferred'

/** What keeps a fact from counting in full: no date, only unconfirmed machine text behind it, another fact against it, or the team's own doubt. */
export function flawsOf(view: CaseView, { fact, items }: Support, needsDate: boolean): readonly Flaw[] {
  const counting = new Set(items.map((item) => item.id))
  const proofs = fact.pinpoints.filter((pinpoint) => pinpoint.resolves && counting.has(pinpoint.evidenceId))
  const flaws: readonly (Flaw | false)[] = [
    needsDate && fact.date === null && 'undated',
    proofs.every((pinpoint) => pinpoint.machine) && 'machine-text',
    isContradicted(view, fact.id) && 'contradicted',
    fact.strength === 'weak' && 'rated-weak',
    fact.certainty === 'inferred' && 'inferred',
  ]
  return flaws.filter((flaw) => flaw !== false)
}

/** Whether a proved fact speaks against this one, nobody has dealt with that, and no third proved fact speaks against it. */
function isContradicted(view: CaseView, id: FactId): boolean {
  const against = contradictions(view)
  const others = (target: FactId) => (against.get(target) ?? []).filter((by) => by !== id)
  return others(id).some((by) => others(by).length === 0)
}

/** A view never changes, so who speaks against whom is found once for each. */
const known = new WeakMap<CaseView, ReadonlyMap<FactId, readonly FactId[]>>()

function contradictions(view: CaseView): ReadonlyMap<FactId, readonly FactId[]> {
  const found = known.get(view) ?? findContradictions(view)
  known.set(view, found)
  return found
}

function findContradictions(view: CaseView): ReadonlyMap<FactId, readonly FactId[]> {
  const settled = new Set(view.conflicts.flatMap((one) => (one.settlement === null ? [] : bothWays(one.facts))))
  const pairs = view.facts.all
    .filter((fact) => fact.items.length > 0)
    .flatMap((fact) => fact.contradicts.map((target) => ({ target, by: fact.id })))
    .filter(({ target, by }) => !settled.has(`${target} ${by}`))
  const targets = [...new Set(pairs.map(({ target }) => target))]
  return new Map(targets.map((target) => [target, pairs.filter((one) => one.target === target).map(({ by }) => by)]))
}

const bothWays = ([one, other]: readonly [FactId, FactId]) => [`${one} ${other}`, `${other} ${one}`]
