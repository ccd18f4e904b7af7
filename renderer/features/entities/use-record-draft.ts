import { useState } from 'react'
import type { Entity } from '../../../domain/entities/entity.ts'
import type { AppError } from '../../../domain/errors.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { draftOf, writtenIn, type EntityDraft } from './entity-draft.ts'

/** What is typed, what was stored then, and what saving it has come to or will come to. */
interface Typed {
  readonly draft: EntityDraft
  readonly on: string
  readonly saved: readonly string[]
}

interface RecordDraft {
  readonly shown: EntityDraft
  readonly change: (draft: EntityDraft) => void
  /** Saves what was typed, once it can be kept. */
  readonly save: () => void
  readonly error: AppError | null
}

/** A record being edited: what is typed stays in sight, blank rows too, until it is stored or somebody else, or an undo, changed the record. */
export function useRecordDraft(record: Entity): RecordDraft {
  const stored = draftOf(record)
  const now = JSON.stringify(stored)
  const [typed, setTyped] = useState<Typed | null>(null)
  const { act, error } = useAct()
  const current = typed === null || isOver(typed, now) ? null : typed
  if (typed !== null && current === null) setTyped(null)
  const save = () => {
    const entity = current === null ? null : writtenIn(current.draft)
    if (current === null || entity === null) return
    const text = JSON.stringify(draftOf(entity))
    if (text === (current.saved.at(-1) ?? now)) return
    setTyped({ ...current, saved: [...current.saved, text] })
    void act(() => api.entities.save({ id: record.id, entity }))
  }
  const change = (draft: EntityDraft) => setTyped({ draft, on: now, saved: current?.saved ?? [] })
  return { shown: current?.draft ?? stored, change, save, error }
}

/** Whether what was typed is stored, or no longer what the record is being changed from. */
function isOver({ draft, on, saved }: Typed, now: string): boolean {
  const stored = (saved.at(-1) ?? on) === now && JSON.stringify(draft) === now
  return stored || (on !== now && !saved.includes(now))
}
