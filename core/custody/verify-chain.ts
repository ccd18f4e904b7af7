import { CHAIN_START } from '../../domain/custody.ts'
import type { Verification } from '../../domain/verification.ts'
import type { ReadDb } from '../../db/handles.ts'
import { walkEvents } from '../../db/repositories/custody.ts'
import { eventHash } from './chain.ts'

type Custody = Verification['custody']
type Row = ReturnType<typeof walkEvents> extends Generator<infer R> ? R : never

/** Walks the custody chain from its start; names the first event that does not follow from the one before. */
export function verifyChain(db: ReadDb): Custody {
  let previous = CHAIN_START
  let events = 0
  let firstBreak: Custody['firstBreak'] = null
  for (const row of walkEvents(db)) {
    const problem: string | null = firstBreak ? null : breakAt(row, previous, events + 1)
    if (problem) firstBreak = { seq: row.seq, problem }
    previous = row.hash
    events += 1
  }
  if (events === 0) firstBreak = { seq: 0, problem: 'The log is empty; a case always has the event of its making.' }
  return { events, head: previous, firstBreak }
}

function breakAt(row: Row, previous: string, expectedSeq: number): string | null {
  if (row.seq !== expectedSeq) return `Event ${expectedSeq} is missing.`
  if (row.previous !== previous) return `Event ${row.seq} does not follow the event before it.`
  const detail = parsed(row.detail)
  if (detail === undefined) return `Event ${row.seq} was changed: its detail can't be read.`
  const { at, actor, action, subject, seq } = row
  const honest = eventHash(previous, { seq, at, actor, action: action as never, subject, detail: detail as never })
  return honest === row.hash ? null : `Event ${row.seq} was changed after it was written.`
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}
