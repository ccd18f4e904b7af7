import { z } from 'zod'
import { ExhibitEdit, ExhibitGroup, ExhibitList, Numbering, NumberingEdit } from '../../domain/exhibit.ts'
import { EvidenceId, ExhibitGroupId } from '../../domain/ids.ts'
import { call } from '../call.ts'
import { Done } from './shapes.ts'

/** The exhibits of a petition: their order, numbers, groups, and what is bound of each. */
export const exhibitsCalls = {
  list: call(z.object({ template: z.string() }), ExhibitList),
  /** Each item's exhibit number, in exhibit order; items not in the petition are left out. */
  numbers: call(z.object({ template: z.string() }), z.record(EvidenceId, z.string())),
  arrange: call(z.object({ template: z.string(), evidenceId: EvidenceId, edit: ExhibitEdit }), Done),
  setNumbering: call(z.object({ template: z.string(), edit: NumberingEdit }), Numbering),
  setGroups: call(
    z.object({
      template: z.string(),
      groups: z.array(z.object({ id: ExhibitGroupId.nullable(), heading: z.string() })),
    }),
    z.array(ExhibitGroup),
  ),
} as const
