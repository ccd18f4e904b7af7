import { AppError } from '../../domain/errors.ts'
import type { EvidenceId, ExhibitGroupId } from '../../domain/ids.ts'
import type { ChoiceChange } from '../../db/repositories/exhibits.ts'
import type { ExhibitsInOrder } from './exhibit-order.ts'

/** What has to be written so that an exhibit stands at a position (from 1): changes by item, the moved one's group among them. */
export type Moves = ReadonlyMap<EvidenceId, ChoiceChange>

/** Closer than this, two places leave no room between them. */
const CLOSEST = 1e-6

/**
 * Works out a move. It takes the group of the exhibit whose position it takes. Only its own place is written where there is
 * room between its new neighbours; else all are placed anew. Throws `numbering-frozen` for an exhibit that was filed.
 */
export function movesTo({ settings, order }: ExhibitsInOrder, evidenceId: EvidenceId, position: number): Moves {
  const ids = order.map(({ item }) => item.evidenceId)
  const choices = settings.choices
  if ((choices.get(evidenceId)?.number ?? null) !== null) throw isFiled(order, evidenceId)
  const others = ids.filter((id) => id !== evidenceId)
  const at = Math.max(0, Math.min(position - 1, others.length))
  const displaced = ids[Math.min(at, ids.length - 1)]
  const group: ExhibitGroupId | null = (displaced === undefined ? null : choices.get(displaced)?.group) ?? null
  const placeOf = (id: EvidenceId | undefined) => (id === undefined ? undefined : (choices.get(id)?.place ?? null))
  const place = settings.order === 'by-hand' ? between(placeOf(others[at - 1]), placeOf(others[at])) : null
  if (place !== null) return new Map([[evidenceId, { place, group }]])
  const placed = others.toSpliced(at, 0, evidenceId)
  return new Map(
    placed.map((id, i): [EvidenceId, ChoiceChange] => [
      id,
      id === evidenceId ? { place: i + 1, group } : { place: i + 1 },
    ]),
  )
}

/** A place between two neighbours (undefined beyond the ends); null where they were never placed or leave no room. */
function between(before: number | null | undefined, after: number | null | undefined): number | null {
  if (before === null || after === null) return null
  if (before === undefined) return after === undefined ? 1 : after - 1
  if (after === undefined) return before + 1
  return after - before > CLOSEST ? (before + after) / 2 : null
}

function isFiled(order: ExhibitsInOrder['order'], evidenceId: EvidenceId): AppError {
  const number = order.find(({ item }) => item.evidenceId === evidenceId)?.number ?? ''
  return new AppError(
    'numbering-frozen',
    `Exhibit ${number} was filed under its number, so it stays where it is. Nothing was changed.`,
    'Move the exhibits that came later instead.',
  )
}
