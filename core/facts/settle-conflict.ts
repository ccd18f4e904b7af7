import type { Conflict, Settlement } from '../../domain/conflict.ts'
import { AppError } from '../../domain/errors.ts'
import { findConflict, updateSettlement, type StoredSettlement } from '../../db/repositories/conflicts.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'

/** How a contradiction is dealt with: a note always; which fact is left out where one is dropped. */
export interface SettleInput {
  readonly id: string
  readonly how: Settlement
  readonly note: string
  readonly dropped?: string | null | undefined
}

/** Deals with a contradiction. Throws `no-such-conflict`, `bad-settlement`; it is as before then. */
export function settleConflict(app: App, input: SettleInput): void {
  const conflict = existing(app, input.id)
  const settlement = checked(conflict, input)
  record(app, ['facts', 'petition'], (tx) => {
    updateSettlement(tx, conflict.id, settlement)
    stampFields(tx, 'conflict', conflict.id, ['settlement'], now(app))
    const { how, note, dropped } = settlement
    return {
      made: null,
      events: [
        { action: 'conflict.settled', subject: conflict.id, detail: { facts: conflict.facts, how, note, dropped } },
      ],
    }
  })
}

/** Opens a contradiction again that was dealt with. Throws `no-such-conflict`. */
export function reopenConflict(app: App, input: { readonly id: string }): void {
  const conflict = existing(app, input.id)
  record(app, ['facts', 'petition'], (tx) => {
    updateSettlement(tx, conflict.id, null)
    stampFields(tx, 'conflict', conflict.id, ['settlement'], now(app))
    return {
      made: null,
      events: [{ action: 'conflict.reopened', subject: conflict.id, detail: { facts: conflict.facts } }],
    }
  })
}

function existing(app: App, id: string): Conflict {
  const conflict = findConflict(app.database.read, id)
  if (conflict) return conflict
  throw new AppError(
    'no-such-conflict',
    `The case holds no contradiction with the id ${id}. Nothing was changed.`,
    'List the contradictions and take an id from there.',
  )
}

function checked(conflict: Conflict, { how, note, dropped = null }: SettleInput): StoredSettlement {
  if (note.trim() === '') throw refused('how the contradiction is dealt with is not written down.', 'Write a note.')
  const isSide = conflict.facts.some((id) => id === dropped)
  if (how === 'drop' && !isSide) {
    throw refused('which of its two facts is dropped is not said.', `Name one of: ${conflict.facts.join(', ')}.`)
  }
  if (how !== 'drop' && dropped !== null)
    throw refused('a fact is named as dropped and none is to be.', 'Leave it out.')
  return { how, note: note.trim(), dropped }
}

function refused(problem: string, hint: string): AppError {
  return new AppError('bad-settlement', `Nothing was changed: ${problem}`, hint)
}
