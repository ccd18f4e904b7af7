import type { HostEvent } from '../../ipc/events.ts'
import { invalidate } from './query-cache.ts'

/** Answers that rest on others: a new fact changes what is checked, counted and found. */
const DEPENDENTS: Readonly<Record<string, readonly string[]>> = {
  evidence: [
    'evidence',
    'entities',
    'facts',
    'petition',
    'exhibits',
    'search',
    'case',
    'protection',
    'trash',
    'review',
    'folders',
    // Shipments of a file in the Trash count nowhere.
    'trade',
    'lists',
  ],
  review: ['review', 'petition', 'exhibits', 'case'],
  facts: [
    'facts',
    'entities',
    'questions',
    'checklists',
    'evidence',
    'petition',
    'exhibits',
    'search',
    'case',
    'protection',
    'trash',
  ],
  questions: ['questions', 'search'],
  trade: ['trade', 'entities', 'search'],
  // Shipments are found by the names of an entity, and its other names widen a search.
  entities: ['entities', 'trade', 'search', 'lists'],
  petition: ['petition', 'exhibits', 'filing', 'docket', 'case', 'protection'],
  protection: ['protection', 'petition', 'exhibits', 'case', 'search', 'review'],
  case: ['case', 'petition'],
  // Every change is a step: whether something changed since the last backup is asked anew.
  undo: ['undo', 'backups'],
  // Making and testing a backup are entries of the custody log.
  backups: ['backups', 'case'],
}

/** The groups whose answers are no longer true after a change in these topics. */
export function affected(topics: readonly string[]): readonly string[] {
  return [...new Set(topics.flatMap((topic) => DEPENDENTS[topic] ?? [topic]))]
}

/** Drops what a change of the case made untrue, then hands every event on; returns how to stop. */
export function listenToCase(onEvent: (event: HostEvent) => void): () => void {
  return window.bridge.on((event) => {
    if (event.event === 'case.changed') invalidate(affected(event.topics))
    onEvent(event)
  })
}
