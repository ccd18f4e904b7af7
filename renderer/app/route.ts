import type { EntityId, EvidenceId, FactId, QuestionId } from '../../domain/ids.ts'

/** Where in a case the window is. */
export type Route =
  | { readonly screen: 'overview' }
  | { readonly screen: 'evidence' }
  | {
      readonly screen: 'reader'
      readonly id: EvidenceId
      readonly page: number
      readonly quote: string | null
      /** A time code, in a recording. */
      readonly at: string | null
      /** A record of a table, counted from 1. */
      readonly row: number | null
    }
  | { readonly screen: 'facts'; readonly fact: FactId | null; readonly question: QuestionId | null }
  | { readonly screen: 'entities'; readonly entity: EntityId | null }
  | { readonly screen: 'trade'; readonly entity: EntityId | null; readonly record: TradeRecord | null }
  | { readonly screen: 'petition'; readonly field: string | null; readonly section: string | null }
  | { readonly screen: 'authorities'; readonly authority: string | null }
  | { readonly screen: 'snapshots' }
  | { readonly screen: 'exhibits' }
  | { readonly screen: 'comparison'; readonly id: EvidenceId | null }
  | { readonly screen: 'conformity'; readonly requirement: string | null }
  | { readonly screen: 'withheld' }
  | { readonly screen: 'review'; readonly id: EvidenceId | null }
  | { readonly screen: 'filing' }
  | { readonly screen: 'docket' }
  | { readonly screen: 'search' }
  | { readonly screen: 'trash' }
  | { readonly screen: 'case' }
  | { readonly screen: 'help'; readonly topic: string | null }
/** A place in an item, as a pinpoint names it. */
interface Place {
  readonly evidenceId: EvidenceId
  readonly page: number | null
  readonly quote: string | null
  readonly at: string | null
  readonly row: number | null
}
/** A record of a trade file, counted from 1, and its bill, which the list is narrowed to. */
export interface TradeRecord {
  readonly evidenceId: EvidenceId
  readonly row: number
  readonly bill: string | null
}
export type Screen = Route['screen']

/** Makes a route by the screen it leads to. */
export const to = {
  overview: (): Route => ({ screen: 'overview' }),
  evidence: (): Route => ({ screen: 'evidence' }),
  reader: (id: EvidenceId, page = 1, quote: string | null = null, at: string | null = null): Route => {
    return { screen: 'reader', id, page, quote, at, row: null }
  },
  /** A record of an item that is a table, counted from 1. */
  row: (id: EvidenceId, row: number): Route => ({ screen: 'reader', id, page: 1, quote: null, at: null, row }),
  /** Where a pinpoint stands: its row, or its page with the quote marked, or its moment. */
  place: ({ evidenceId, page, quote, at, row }: Place): Route =>
    row === null ? to.reader(evidenceId, page ?? 1, quote, at) : to.row(evidenceId, row),
  facts: (fact: FactId | null = null): Route => ({ screen: 'facts', fact, question: null }),
  question: (question: QuestionId): Route => ({ screen: 'facts', fact: null, question }),
  entities: (entity: EntityId | null = null): Route => ({ screen: 'entities', entity }),
  trade: (entity: EntityId | null = null): Route => ({ screen: 'trade', entity, record: null }),
  shipment: (record: TradeRecord): Route => ({ screen: 'trade', entity: null, record }),
  petition: (field: string | null = null, section: string | null = null): Route => {
    return { screen: 'petition', field, section }
  },
  authorities: (authority: string | null = null): Route => ({ screen: 'authorities', authority }),
  snapshots: (): Route => ({ screen: 'snapshots' }),
  exhibits: (): Route => ({ screen: 'exhibits' }),
  comparison: (id: EvidenceId | null = null): Route => ({ screen: 'comparison', id }),
  conformity: (requirement: string | null = null): Route => ({ screen: 'conformity', requirement }),
  withheld: (): Route => ({ screen: 'withheld' }),
  review: (id: EvidenceId | null = null): Route => ({ screen: 'review', id }),
  filing: (): Route => ({ screen: 'filing' }),
  docket: (): Route => ({ screen: 'docket' }),
  search: (): Route => ({ screen: 'search' }),
  trash: (): Route => ({ screen: 'trash' }),
  case: (): Route => ({ screen: 'case' }),
  help: (topic: string | null = null): Route => ({ screen: 'help', topic }),
}
