import type { ProvedFact } from '../../basics.ts'

const ELSEWHERE =
  /\bFROB\b|foreign cargo remaining on board|\bin[- ](?:transit|bond) to (?:canada|mexico)|\b(?:bound for|destined for|imported into) (?:canada|mexico)\b/i

/** Whether a fact tells of goods that stay on board or go on elsewhere: those are not imported into the United States. */
export function isOtherDestination(fact: ProvedFact): boolean {
  const quotes = fact.pinpoints.filter((pinpoint) => pinpoint.resolves).map((pinpoint) => pinpoint.quote ?? '')
  return [fact.statement, ...quotes].some((text) => ELSEWHERE.test(text))
}
