import type { NewCustodyEvent } from '../../domain/custody.ts'
import { UNDO_WORDS } from '../../domain/undo.ts'
import type { ReadDb } from '../../db/handles.ts'
import { nameOfRow } from '../../db/repositories/undo.ts'

/** Longest name in the words of a step, in letters. */
const LONGEST = 60

/** What the step of these events is called and how many things it changed, on top of those its batch has changed before; null where a person can't take it back. */
export function nameStep(
  db: ReadDb,
  events: readonly [NewCustodyEvent, ...NewCustodyEvent[]],
  before: number,
): { readonly what: string; readonly items: number } | null {
  const [{ action, detail, subject }] = events
  const words = UNDO_WORDS[action]
  if (words === null) return null
  const items = before + new Set(events.map((event) => event.subject)).size
  const name = subject === null ? null : nameOfRow(db, subject)
  return { what: words({ detail, name: name === null ? '' : quoted(name), count: items }), items }
}

const quoted = (name: string) => `“${name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name}”`
