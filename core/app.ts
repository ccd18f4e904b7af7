import { v7 } from 'uuid'
import type { CaseDatabase } from '../db/handles.ts'
import { startWorkers, type Workers } from './jobs/workers.ts'

/** Groups of answers that a change may have made stale; the same words as the groups of the window's calls. */
export const TOPICS = [
  'case',
  'evidence',
  'facts',
  'questions',
  'trade',
  'entities',
  'lists',
  'folders',
  'review',
  'reading',
  'docket',
  'search',
  'petition',
  'protection',
  'undo',
  'backups',
] as const
export type Topic = (typeof TOPICS)[number]

/** Where the app runs: its clock, its ids, who is at work, where the database addon lies. */
export interface Surroundings {
  readonly clock: () => Date
  readonly newId: () => string
  readonly actor: string
  readonly nativeBinding?: string | undefined
}

/** One open case: the single context that every verb takes first. */
export interface App extends Surroundings {
  readonly path: string
  readonly database: CaseDatabase
  readonly workers: Workers
  readonly listeners: Set<(topics: readonly Topic[]) => void>
}

/** What writing to the case needs of it. */
export type Ledger = Pick<App, 'path' | 'database' | 'clock' | 'actor' | 'listeners'>

/** The real clock, UUIDv7 ids, and the name the case's custody log shows for who is at work. */
export function surroundings(given: Partial<Surroundings> = {}): Surroundings {
  return { clock: () => new Date(), newId: () => v7(), actor: 'Case owner', ...given }
}

export function makeApp(around: Surroundings, path: string, database: CaseDatabase): App {
  return { ...around, path, database, workers: startWorkers(), listeners: new Set() }
}

/** Now, as the case writes it: ISO 8601 in UTC. */
export const now = (app: Pick<App, 'clock'>): string => app.clock().toISOString()
