import type { NewCustodyEvent } from '../../domain/custody.ts'
import { AppError } from '../../domain/errors.ts'
import type { WriteDb } from '../../db/handles.ts'
import { readMachinePages } from '../../db/repositories/machine-text.ts'
import { nextStep, type UndoStep } from '../../db/repositories/undo.ts'
import { replayStep, type Replayed } from '../../db/repositories/undo-replay.ts'
import { now, TOPICS, type App } from '../app.ts'
import { resolveAgain } from '../facts/resolve-again.ts'
import { settlePages } from '../ocr/settle-pages.ts'
import { record } from '../record.ts'

/** A step that was undone or redone: its words, and the ids of what it changed. */
export interface RanStep {
  readonly what: string
  readonly subjects: readonly string[]
}

/** Undoes or redoes the next step, on the custody log. Throws `nothing-to-undo`, `nothing-to-redo`, `cannot-undo`; nothing is changed then. */
export function runStep(app: App, way: 'undo' | 'redo'): RanStep {
  const step = nextStep(app.database.read, way)
  if (!step) throw nothing(way)
  return record(app, TOPICS, (tx) => {
    const replayed = replayOf(app, tx, step)
    for (const id of reconfirmed(replayed))
      settlePages(
        tx,
        id,
        readMachinePages(tx, id).map(({ page }) => page),
      )
    for (const id of itemsOf(replayed)) resolveAgain(tx, id)
    const subjects = [...new Set(replayed.map(({ subject }) => subject))]
    return { made: { what: step.what, subjects }, events: eventsOf(step, way, replayed) }
  })
}

function replayOf(app: App, tx: WriteDb, step: UndoStep): readonly Replayed[] {
  try {
    return replayStep(app.database, tx, step.seq, now(app))
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause) || !String(cause.code).startsWith('SQLITE_CONSTRAINT'))
      throw cause
    throw new AppError(
      'cannot-undo',
      `“${step.what}” does not fit what the case holds now. Nothing was changed.`,
      'Make the change by hand.',
      cause,
    )
  }
}

/** The items whose pinpoints came back: their text may have been read again meanwhile. */
function itemsOf(replayed: readonly Replayed[]): readonly string[] {
  const items = replayed.flatMap(({ table, content }) => (table === 'pinpoint' ? (content?.['evidence_id'] ?? []) : []))
  return [...new Set(items.map(String))]
}

/** The items of which a page's confirmation came or went: their text is what it says now. */
function reconfirmed(replayed: readonly Replayed[]): readonly string[] {
  return [...new Set(replayed.flatMap(({ table, subject }) => (table === 'page_confirmation' ? [subject] : [])))]
}

/** An event for each item, fact or field the step changed, with the values that are in the case again. */
function eventsOf(
  step: UndoStep,
  way: 'undo' | 'redo',
  replayed: readonly Replayed[],
): readonly [NewCustodyEvent, ...NewCustodyEvent[]] {
  const rows = new Map<string, readonly Replayed[]>()
  for (const row of replayed) rows.set(row.subject, [...(rows.get(row.subject) ?? []), row])
  const [first = null, ...rest] = rows.keys()
  const event = (subject: string | null): NewCustodyEvent => ({
    action: way === 'undo' ? 'change.undone' : 'change.redone',
    subject,
    detail: { what: step.what, now: (rows.get(subject ?? '') ?? []).map(told) },
  })
  return [event(first), ...rest.map(event)]
}

function told({ table, told: open, key, content }: Replayed): string {
  if (!open) return `${table}${content === null ? ' removed' : ' put back'}`
  const row = content ?? key
  const values = Object.entries(row).map(([column, value]) => `${column} ${JSON.stringify(value)}`)
  return `${table}${content === null ? ' removed' : ''}: ${values.join(', ')}`
}

function nothing(way: 'undo' | 'redo'): AppError {
  return way === 'undo'
    ? new AppError(
        'nothing-to-undo',
        'There is nothing to undo. Nothing was changed.',
        'Originals, what was read from them, and exports are never undone.',
      )
    : new AppError(
        'nothing-to-redo',
        'There is nothing to redo. Nothing was changed.',
        'A change made after an undo ends what could be redone.',
      )
}
