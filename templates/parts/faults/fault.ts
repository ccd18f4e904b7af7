import type { Fault, ProvedFact } from '../../basics.ts'

/** One fault; `where` is a field's name, a fact's or an item's id, or "petition" where it is the whole. */
export const fault = (id: string, says: string, where: string): Fault => ({ id, says, where })

/** A fault of every fact given. */
export function faultsOf(
  id: string,
  facts: readonly ProvedFact[],
  says: (fact: ProvedFact) => string,
): readonly Fault[] {
  return facts.map((fact) => fault(id, says(fact), fact.id))
}

/** The opening of a statement, to know it by. */
export function opening(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77).trimEnd()}…` : text
}
