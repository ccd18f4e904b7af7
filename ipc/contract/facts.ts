import { z } from 'zod'
import { Conflict, Settlement } from '../../domain/conflict.ts'
import { Fact, NewFact } from '../../domain/fact.ts'
import { Matrix } from '../../domain/matrix.ts'
import { ConflictId, FactId } from '../../domain/ids.ts'
import { TimelineMap } from '../../domain/timeline/timeline-map.ts'
import { TimelineAsked } from '../../domain/timeline/timeline.ts'
import { call } from '../call.ts'
import { Done, Nothing, Work } from './shapes.ts'

/** The facts and their pinpoints, the contradictions between them, and what they support. */
export const factsCalls = {
  list: call(Nothing, z.array(Fact)),
  add: call(NewFact, z.object({ id: FactId })),
  edit: call(z.object({ id: FactId, fact: NewFact }), Done),
  remove: call(z.object({ id: FactId }), Done),
  conflicts: call(Nothing, z.array(Conflict)),
  linkConflict: call(
    z.object({ fact: FactId, with: FactId, note: z.string().nullable() }),
    z.object({ id: ConflictId }),
  ),
  settleConflict: call(
    z.object({ id: ConflictId, how: Settlement, note: z.string(), dropped: FactId.nullable() }),
    Done,
  ),
  reopenConflict: call(z.object({ id: ConflictId }), Done),
  /** The facts the petition cites as it stands. */
  cited: call(z.object({ template: z.string() }), z.array(FactId)),
  matrix: call(z.object({ template: z.string() }), Matrix),
  /** What happened when, placed as a drawing `width` points wide. */
  timeline: call(z.object({ asked: TimelineAsked, width: z.number().positive().max(4000) }), TimelineMap),
  /** The elements of law that facts may support, in their order. */
  elements: call(Nothing, z.array(z.object({ id: z.string(), words: z.string() }))),
  /** Writes the timeline as the file's ending says. */
  saveTimeline: call(
    z.object({ work: Work, path: z.string().min(1), asked: TimelineAsked }),
    z.object({ bytes: z.number() }),
  ),
} as const
