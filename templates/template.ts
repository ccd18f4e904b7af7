import type { z } from 'zod'
import type { Assessment, Fault, RequirementGroup } from '../domain/assessment.ts'
import type { Authority } from '../domain/authority.ts'
import type { CaseView } from '../domain/case-view.ts'
import type { DocketRule } from '../domain/docket.ts'
import type { FieldValues } from '../domain/petition.ts'
import type { Fit, ListedEntity } from '../domain/route.ts'
import type { Block } from '../document/model.ts'

export type { Fit } from '../domain/route.ts'

/** What a requirement's pure `assess` and the fault checks are given. `asOf` is the filing date, or the day of the check (ISO). */
export interface AssessInput {
  readonly view: CaseView
  readonly fields: FieldValues
  readonly asOf: string
}

/** What advice on a filing is given besides: entities that lists of the government name, as a person judged. */
export interface FitInput extends AssessInput {
  readonly listed: readonly ListedEntity[]
}

/** One thing a template checks: its law as data, and a pure judgement on the case. */
export interface Requirement {
  readonly cites: string
  readonly says: string
  readonly group: RequirementGroup
  /** The standard it is measured by, in the law's or CBP's words where they are held. */
  readonly measuredBy: string
  readonly source: string
  /** The day its wording was last compared with its source (ISO); null while that is still to be done. */
  readonly verifiedAsOf: string | null
  assess(input: AssessInput): Assessment
}

/** What `build` is given: the case, the fields set so far, and every requirement's assessment by its id. */
export interface BuildInput<R extends string = string> {
  readonly view: CaseView
  readonly fields: FieldValues
  readonly assessed: Readonly<Record<R, Assessment>>
  readonly final: boolean
}

/** The parts of a document only the template can name; the engine adds watermark and authorities. */
export interface Draft {
  readonly title: string
  readonly shortTitle: string
  readonly version: string
  readonly author: string
  readonly date: string | null
  readonly banner: string | null
  readonly blocks: readonly Block[]
}

/** What the writer of a section is told, and what may be done with it. */
export interface SectionAdvice {
  /** For who writes; never printed. */
  readonly guidance?: string
  /** Whether it may be left out or moved among the others that may. */
  readonly optional?: boolean
  /** False where its paragraphs state law or ask for relief: they need no exhibit. */
  readonly factual?: boolean
}

export interface Template<R extends string = string> {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly addressee: string
  readonly legalBasis: readonly string[]
  /** Every field with its words (`.describe`), type and group (`.meta`); required ones are those a final build validates. */
  readonly fields: z.ZodObject<Readonly<Record<string, z.ZodType>>>
  readonly requirements: Readonly<Record<R, Requirement>>
  readonly authorities: readonly Authority[]
  /** Advice on sections, by the id of their heading. */
  readonly sections?: Readonly<Record<string, SectionAdvice>>
  /** What is due by the calendar once it is filed. */
  readonly docket?: readonly DocketRule[]
  faults(input: AssessInput): readonly Fault[]
  /** Whether this filing fits what the case holds: advice with its law, never a block. */
  fits(input: FitInput): Fit
  build(input: BuildInput<R>): Draft
}
