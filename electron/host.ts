import { TOPICS, type App, type Surroundings, type Topic } from '../core/app.ts'
import { closeCase } from '../core/case/open-case.ts'
import { readPending } from '../core/evidence/read-evidence.ts'
import { AppError } from '../domain/errors.ts'
import type { HostEvent } from '../ipc/events.ts'

/** The case host's own state: the one open case, the work under way, and whom to tell. */
export interface Host {
  open: App | null
  readonly around: Partial<Surroundings>
  /** Folder of the user's own data, where the example case is put. */
  readonly userData: string
  readonly works: Map<string, AbortController>
  tell(event: HostEvent): void
  opened(path: string): void
}

/** The open case. Throws `not-open`. */
export function caseOf(host: Host): App {
  if (host.open) return host.open
  throw new AppError('not-open', 'No case is open. Nothing was changed.', 'Open a case first.')
}

/** Makes a freshly opened case the one the window works on; what an earlier session left unread is read meanwhile. */
export function hold(host: Host, app: App): void {
  host.open = app
  const changed = (topics: readonly Topic[]) => host.tell({ event: 'case.changed', topics: [...topics] })
  app.listeners.add(changed)
  changed(TOPICS)
  host.opened(app.path)
  // A case locked meanwhile ends this reading, and so may a damaged one: it stays queued for the next opening.
  readPending(app).catch(() => undefined)
}

/** Ends all work and closes the case, if one is open; what is left is one file. */
export async function release(host: Host): Promise<void> {
  const app = host.open
  host.open = null
  for (const work of host.works.values()) work.abort()
  if (!app) return
  await closeCase(app)
  host.tell({ event: 'case.closed', reason: 'The case is locked. Everything is saved.' })
}
