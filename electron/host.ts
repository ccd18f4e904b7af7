import { TOPICS, type App, type Surroundings, type Topic } from '../core/app.ts'
import { backupState } from '../core/backup/backup-state.ts'
import { checkAtOpening } from '../core/case/check-at-opening.ts'
import { closeCase } from '../core/case/open-case.ts'
import { readPending } from '../core/evidence/read-pending.ts'
import { goOnReading, isReadingAsked } from '../core/ocr/go-on-reading.ts'
import { PUT_AWAY } from '../core/ocr/read-ordered.ts'
import { AppError } from '../domain/errors.ts'
import type { OpeningCheck } from '../domain/verification.ts'
import { READING_ON, type HostEvent } from '../ipc/events.ts'
import type { Failure } from '../ipc/result.ts'
import { backUpAtClosing, keepBackedUp } from './backups.ts'
import { watched } from './work.ts'

/** The case host's own state: the one open case, the work under way, and whom to tell. */
export interface Host {
  open: App | null
  /** The case that was let go of and is still being backed up and closed. */
  closing: Promise<Failure | null> | null
  /** The change of passphrase under way: the case lies between two keys, and is open again when it is done. */
  changing: Promise<unknown> | null
  /** What the quick check of the open case found; null until it is done. */
  openingCheck: OpeningCheck | null
  /** Why the last backup was not made; null when it was, or none was due. */
  backupProblem: Failure | null
  readonly around: Partial<Surroundings>
  /** Folder of the user's own data, where the example case is put. */
  readonly userData: string
  readonly works: Map<string, AbortController>
  tell(event: HostEvent): void
  opened(path: string): void
  /** A backup of the case at this path was made at this moment. */
  backedUp(path: string, at: string): void
}

/** The open case. Throws `not-open`. */
export function caseOf(host: Host): App {
  if (host.open) return host.open
  throw new AppError('not-open', 'No case is open. Nothing was changed.', 'Open a case first.')
}

/** Waits until a change of passphrase has come to its end, whatever that is: the case counts as open meanwhile. */
export async function afterChange(host: Host): Promise<void> {
  await host.changing?.catch(() => undefined)
}

/** Makes a freshly opened case the one the window works on; what an earlier session left unread is read meanwhile. */
export function hold(host: Host, app: App): void {
  host.open = app
  host.backupProblem = null
  host.openingCheck = null
  const changed = (topics: readonly Topic[]) => host.tell({ event: 'case.changed', topics: [...topics] })
  app.listeners.add(changed)
  changed(TOPICS)
  host.opened(app.path)
  keepBackedUp(host, app)
  void tellLastBackup(host, app)
  // After what the window asks for first.
  setTimeout(() => checkOpened(host, app), CHECK_AFTER_MS)
  // A case locked meanwhile ends this reading, and so may a damaged one: it stays queued for the next opening.
  readPending(app)
    .then(() => readOn(host, app))
    .catch(() => undefined)
}

/** Reads the pages that wait for it, where the window can see and stop it; once at a time, since whoever reads takes in what is added to the queue. */
export async function readOn(host: Host, app: App): Promise<void> {
  if (host.open !== app || host.works.has(READING_ON) || !isReadingAsked(app)) return
  await watched(host, READING_ON, 'Reading the text off pages', (watch) => goOnReading(app, watch))
}

const CHECK_AFTER_MS = 1000

function checkOpened(host: Host, app: App): void {
  if (host.open !== app) return
  host.openingCheck = checkAtOpening(app)
  host.tell({ event: 'case.changed', topics: ['case'] })
}

async function tellLastBackup(host: Host, app: App): Promise<void> {
  const { lastMade } = await backupState(app).catch(() => ({ lastMade: null }))
  if (lastMade !== null) host.backedUp(app.path, lastMade)
}

/** Ends all work, backs the case up if its plan says so, and closes it, if one is open; what is left is one file. Tells why no backup was made. */
export async function release(host: Host, backUp = true): Promise<Failure | null> {
  // A case locked while its passphrase is changed would else be opened again when that is done.
  await afterChange(host)
  const app = host.open
  host.open = null
  for (const work of host.works.values()) work.abort(PUT_AWAY)
  if (app) host.closing = closing(host, app, backUp)
  try {
    return await host.closing
  } finally {
    host.closing = null
  }
}

async function closing(host: Host, app: App, backUp: boolean): Promise<Failure | null> {
  // The window asks what is open and is told before a large copy keeps this process busy.
  await new Promise((answered) => setTimeout(answered, 20))
  const problem = backUp ? await backUpAtClosing(host, app) : null
  await closeCase(app)
  const lost = problem === null ? '' : ` No backup was made: ${problem.message} ${problem.hint}`
  host.tell({ event: 'case.closed', reason: `The case is locked. Everything is saved.${lost}` })
  return problem
}
