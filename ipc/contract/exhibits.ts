import { z } from 'zod'
import { ExhibitEdit, ExhibitGroup, ExhibitList, Numbering, NumberingEdit } from '../../domain/exhibit.ts'
import { Comparison } from '../../domain/comparison.ts'
import { Evidence } from '../../domain/evidence.ts'
import { MadeKind } from '../../domain/made-item.ts'
import { EvidenceId, ExhibitGroupId } from '../../domain/ids.ts'
import { Translation } from '../../domain/translation.ts'
import { call } from '../call.ts'
import { Done, Nothing, Work } from './shapes.ts'

/** The exhibits of a petition: their order, numbers, groups, and what is bound of each. */
export const exhibitsCalls = {
  list: call(z.object({ template: z.string() }), ExhibitList),
  /** Each item's exhibit number, in exhibit order; items not in the petition are left out. */
  numbers: call(z.object({ template: z.string() }), z.record(EvidenceId, z.string())),
  /** The exhibit's cover sheet, a PDF of one page. */
  cover: call(z.object({ template: z.string(), evidenceId: EvidenceId }), z.object({ pdf: z.instanceof(Uint8Array) })),
  arrange: call(z.object({ template: z.string(), evidenceId: EvidenceId, edit: ExhibitEdit }), Done),
  setNumbering: call(z.object({ template: z.string(), edit: NumberingEdit }), Numbering),
  setGroups: call(
    z.object({
      template: z.string(),
      groups: z.array(z.object({ id: ExhibitGroupId.nullable(), heading: z.string() })),
    }),
    z.array(ExhibitGroup),
  ),
  /** What an item that was made here was made from, as JSON; null for one that came in. */
  made: call(
    z.object({ id: EvidenceId }),
    z.object({ kind: MadeKind, definition: z.string(), madeAt: z.string() }).nullable(),
  ),
  /** Makes a comparison, or `id` anew; hints are for observations that say more than what is seen. */
  compare: call(
    z.object({ work: Work, comparison: Comparison, id: EvidenceId.nullable() }),
    z.object({
      item: Evidence,
      adjustments: z.array(z.string()),
      hints: z.array(z.object({ callout: z.number().int(), says: z.string() })),
    }),
  ),
  /** Makes pages to stand among the evidence, or `id` anew; `definition` is as the kind has it, and what is wrong in it is said by the verb. */
  make: call(z.object({ work: Work, kind: MadeKind, definition: z.json(), id: EvidenceId.nullable() }), Evidence),
  translations: call(Nothing, z.array(Translation)),
  /** Pairs an item with its English translation: one exhibit from then on, in every petition. */
  pair: call(Translation, Translation),
  part: call(z.object({ originalId: EvidenceId }), Done),
} as const
