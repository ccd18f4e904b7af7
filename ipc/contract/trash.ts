import { z } from 'zod'
import { EvidenceId } from '../../domain/ids.ts'
import { Tombstone, Trash } from '../../domain/trash.ts'
import { call } from '../call.ts'
import { Done, Nothing } from './shapes.ts'

/** What was removed: the Trash, and what is left of what was purged. */
export const trashCalls = {
  list: call(Nothing, Trash),
  /** Moves items to the Trash; answers how many facts rest on them. */
  moveEvidence: call(z.object({ ids: z.array(EvidenceId).min(1) }), z.object({ facts: z.number().int() })),
  restore: call(z.object({ ids: z.array(z.uuid()).min(1) }), Done),
  purge: call(
    z.object({ id: z.uuid(), caseTitle: z.string(), reason: z.string() }),
    z.object({ purged: z.array(Tombstone) }),
  ),
} as const
