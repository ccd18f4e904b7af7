import type { CaseView } from '../../domain/case-view.ts'
import type { Support } from './support.ts'

export type Flaw = 'undated' | 'machine-text' | 'contradicted'

/** What keeps a fact from counting in full: no date, only unconfirmed machine text behind it, or another fact against it. */
export function flawsOf(view: CaseView, { fact, items }: Support, needsDate: boolean): readonly Flaw[] {
  const counting = new Set(items.map((item) => item.id))
  const proofs = fact.pinpoints.filter((pinpoint) => pinpoint.resolves && counting.has(pinpoint.evidenceId))
  const flaws: readonly (Flaw | false)[] = [
    needsDate && fact.date === null && 'undated',
    proofs.every((pinpoint) => pinpoint.machine) && 'machine-text',
    isContradicted(view, fact.id) && 'contradicted',
  ]
  return flaws.filter((flaw) => flaw !== false)
}

/** Whether a proved fact speaks against this one and no third proved fact speaks against that. */
function isContradicted(view: CaseView, id: string): boolean {
  const proved = view.facts.all.filter((fact) => fact.items.length > 0)
  const against = (target: string, except: string) =>
    proved.filter((fact) => fact.id !== except && fact.contradicts.some((other) => other === target))
  return against(id, id).some((fact) => against(fact.id, id).length === 0)
}
