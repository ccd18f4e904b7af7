import { z } from 'zod'
import { RequirementGroup } from './assessment.ts'
import { EvidenceKind } from './evidence.ts'
import { Strength } from './fact.ts'
import { FactId } from './ids.ts'

/** The facts that support one requirement with evidence of one kind. `strongest` is null where there is none or none is weighed. */
export const MatrixCell = z.object({
  kind: EvidenceKind,
  count: z.number().int().nonnegative(),
  strongest: Strength.nullable(),
  /** How many of them speak against the petition. */
  against: z.number().int().nonnegative(),
  facts: z.array(FactId),
})
export type MatrixCell = z.infer<typeof MatrixCell>

export const MatrixRow = z.object({
  requirement: z.string(),
  says: z.string(),
  cites: z.string(),
  group: RequirementGroup,
  cells: z.array(MatrixCell),
})
export type MatrixRow = z.infer<typeof MatrixRow>

/** Every requirement of a template against every kind of evidence: a cell with count 0 is a gap to be seen. */
export const Matrix = z.object({ template: z.string(), rows: z.array(MatrixRow) })
export type Matrix = z.infer<typeof Matrix>
