import { resolvePinpoint } from '../../core/facts/resolve-pinpoint.ts'
import { viewOf } from '../../core/petition/case-view.ts'
import type { CaseView } from '../../domain/case-view.ts'
import { Evidence } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import { EvidenceId, FactId, PinpointId } from '../../domain/ids.ts'
import type { Indicator } from '../../domain/indicator.ts'

/** An item of a sample case: its one page of text, and what differs from a plain English document. */
export type SampleItem = Partial<Omit<Evidence, 'id'>> & { readonly text: string; readonly machine?: boolean }

/** A fact of a sample case. A pinpoint is an item's name and a quote; it resolves if the quote stands in the item's text. */
export interface SampleFact {
  readonly statement: string
  readonly date?: string | null
  readonly pins: readonly (readonly [item: string, quote: string])[]
  readonly requirements?: readonly string[]
  readonly indicators?: readonly Indicator[]
  /** Numbers, from 0, of the facts it speaks against. */
  readonly contradicts?: readonly number[]
  readonly strength?: Fact['strength']
  readonly bearing?: Fact['bearing']
  readonly certainty?: Fact['certainty']
}

const uuid = (kind: number, n: number): string => `00000000-0000-7000-800${kind}-${String(n).padStart(12, '0')}`

/** A case's view, made by the code that makes real ones, over items and facts written down in a test. */
export function sampleView(
  items: Readonly<Record<string, SampleItem>>,
  facts: readonly SampleFact[],
  conflicts: CaseView['conflicts'] = [],
  answers: CaseView['answers'] = [],
): CaseView {
  const names = Object.keys(items)
  const evidence = Object.values(items).map((item, n) => evidenceOf(item, names[n] ?? '', n))
  const made = facts.map((fact, n) => factOf(fact, n, items, names))
  const custodyHead = { hash: 'a'.repeat(64), events: names.length + facts.length }
  return viewOf({ title: 'Sample', custodyHead, evidence, facts: made, conflicts, answers })
}

/** The id the item of that place in the sample has. */
export const sampleItemId = (n: number): EvidenceId => EvidenceId.parse(uuid(1, n))

/** The id the fact of that place in the sample has. */
export const sampleFactId = (n: number): FactId => FactId.parse(uuid(2, n))

function evidenceOf(item: SampleItem, name: string, n: number): Evidence {
  return Evidence.parse({
    id: sampleItemId(n),
    title: name,
    kind: 'other',
    mediaType: 'text/plain',
    bytes: item.text.length,
    sha256: String(n).padStart(64, '0'),
    pages: 1,
    turn: 0,
    pagesWithText: item.text === '' ? 0 : 1,
    pagesUnconfirmed: item.machine === true ? 1 : 0,
    machineConfidence: null,
    binding: 'set',
    problem: null,
    originalName: `${name}.txt`,
    source: null,
    receivedHow: null,
    receivedOn: null,
    date: null,
    author: null,
    publisher: null,
    url: null,
    language: 'en',
    note: null,
    addedAt: '2026-11-01T00:00:00.000Z',
    facts: 0,
    translated: false,
    tags: [],
    ...item,
  })
}

function factOf(
  fact: SampleFact,
  n: number,
  items: Readonly<Record<string, SampleItem>>,
  names: readonly string[],
): Fact {
  return {
    id: sampleFactId(n),
    statement: fact.statement,
    date: fact.date ?? null,
    pinpoints: fact.pins.map(([name, quote], i) => {
      const item = items[name]
      if (item === undefined) throw new Error(`the sample has no item ${name}`)
      const found = resolvePinpoint({ page: 1, quote }, 1, [
        { page: 1, text: item.text, machine: item.machine ?? false },
      ])
      return {
        id: PinpointId.parse(uuid(3, n * 100 + i)),
        evidenceId: sampleItemId(names.indexOf(name)),
        page: 1,
        quote,
        region: null,
        row: null,
        at: null,
        ...found,
      }
    }),
    indicators: [...(fact.indicators ?? [])],
    requirements: [...(fact.requirements ?? [])],
    contradicts: (fact.contradicts ?? []).map(sampleFactId),
    strength: fact.strength ?? null,
    bearing: fact.bearing ?? 'for',
    certainty: fact.certainty ?? null,
    note: null,
    createdAt: '2026-11-02T00:00:00.000Z',
  }
}
