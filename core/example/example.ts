import type { EvidenceKind } from '../../domain/evidence.ts'
import type { Bearing, Certainty, Strength } from '../../domain/fact.ts'
import type { Indicator } from '../../domain/indicator.ts'

/** One file of an example, and what is recorded of it. */
export interface ExampleItem {
  readonly name: string
  readonly text: string
  readonly kind: EvidenceKind
  readonly title: string
  readonly source: string
  readonly date: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly url: string | null
  readonly language: string
  readonly note?: string
}

/** A fact of an example; `item` is the name of the file its words stand in, on its first page. */
export interface ExampleFact {
  readonly statement: string
  readonly date: string | null
  readonly pinpoints: readonly { readonly item: string; readonly page: 1; readonly quote: string }[]
  readonly indicators: readonly Indicator[]
  readonly requirements: readonly string[]
  readonly weight: Weight
}

/** What an example's fact weighs, where that is said of it. */
export interface Weight {
  readonly strength?: Strength
  readonly bearing?: Bearing
  readonly certainty?: Certainty
}

/** An audit report of an example with what its checklist found: by question, what it shows and the words it shows it by. What it says nothing of is not listed. */
export interface ExampleAudit {
  readonly item: string
  readonly weaknesses: Readonly<Record<string, readonly [says: string, quote: string]>>
}

/** A case made to fit one template, as data. Every page built from it says that it is an example. */
export interface Example {
  readonly template: string
  readonly title: string
  readonly items: readonly ExampleItem[]
  readonly facts: readonly ExampleFact[]
  readonly fields: Readonly<Record<string, string>>
  readonly audits?: readonly ExampleAudit[]
  /** Requirements that are honestly not met, each with words its reason holds; every other one is met or not applicable. */
  readonly open: Readonly<Record<string, string>>
  /** Ids of the faults the check honestly raises. */
  readonly faults: readonly string[]
}

/** A fact with its passages, each the name of a file and words that stand in it. */
export function fact(
  statement: string,
  date: string | null,
  pins: readonly (readonly [item: string, quote: string])[],
  requirements: readonly string[],
  indicators: readonly Indicator[] = [],
  weight: Weight = {},
): ExampleFact {
  return {
    statement: `${statement}.`,
    date,
    pinpoints: pins.map(([item, quote]) => ({ item, page: 1, quote })),
    indicators,
    requirements,
    weight,
  }
}
