import type { ChecklistAnswer } from './checklist.ts'
import type { Conflict } from './conflict.ts'
import type { Evidence } from './evidence.ts'
import type { Fact } from './fact.ts'
import type { EvidenceId } from './ids.ts'
import type { Indicator } from './indicator.ts'

/**
 * A fact with the items its resolving pinpoints stand in. A pinpoint that does not resolve proves nothing and is left out.
 * A fact that speaks against the petition supports nothing but its disclosure, whatever it was tagged with.
 */
export interface ProvedFact extends Fact {
  readonly items: readonly Evidence[]
}

/** The read-only questions a template may ask of the case. */
export interface CaseView {
  readonly title: string
  /** Hash and number of the last custody event that changed the case (an export changes nothing in it). */
  readonly custodyHead: { readonly hash: string; readonly events: number }
  readonly facts: {
    /** Every fact but those dropped to settle a contradiction, oldest first by what it tells (undated last), then as entered. */
    readonly all: readonly ProvedFact[]
    /** Facts tagged with the requirement that have a pinpoint that resolves. */
    supporting(requirement: string): readonly ProvedFact[]
    /** Facts with the indicator that have a pinpoint that resolves. */
    showing(indicator: Indicator): readonly ProvedFact[]
  }
  /** Every contradiction between facts, with how it is dealt with. */
  readonly conflicts: readonly Conflict[]
  /** Questions of the checklists answered so far. */
  readonly answers: readonly ChecklistAnswer[]
  readonly evidence: {
    readonly all: readonly Evidence[]
    get(id: EvidenceId): Evidence | undefined
    /** The English translation the item is paired with, as one exhibit with its translator's certificate. */
    translationOf(id: EvidenceId): EvidenceId | undefined
  }
}
