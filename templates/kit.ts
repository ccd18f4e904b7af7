import type { Template } from './template.ts'

export * from '../document/build.ts'
export type { Block, Column, Inline } from '../document/model.ts'
export type { Assessment, Fault, Status } from '../domain/assessment.ts'
export type { Authority } from '../domain/authority.ts'
export type { CaseView, ProvedFact } from '../domain/case-view.ts'
export { KIND_WORDS } from '../domain/evidence.ts'
export type { Evidence, EvidenceKind } from '../domain/evidence.ts'
export { parseFuzzyDate } from '../domain/fuzzy-date.ts'
export { INDICATORS, INDICATOR_WORDS } from '../domain/indicator.ts'
export type { Indicator } from '../domain/indicator.ts'
export type { EvidenceId } from '../domain/ids.ts'
export type { FieldValues } from '../domain/petition.ts'
export { assessment, combine } from './assessing/assessment.ts'
export { answered, filled } from './assessing/filled.ts'
export { flawsOf } from './assessing/flaws-of.ts'
export { independentKinds } from './assessing/independent-kinds.ts'
export { isSecondary, kindsOfSource, restingOn, sourceWords } from './assessing/kinds-of-source.ts'
export type { SourceRule } from './assessing/kinds-of-source.ts'
export { lastKnownDay, monthsBefore, recent } from './assessing/recent.ts'
export { itemsOf, support, supportWithShipments } from './assessing/support.ts'
export type { Support } from './assessing/support.ts'
export type { AssessInput, BuildInput, Draft, Requirement, Template } from './template.ts'
export { z } from 'zod'

/** A template as written, frozen, with its requirements' names in its type: `assessed.production` misspelt does not compile. */
export function defineTemplate<const R extends string>(template: Template<R>): Template<R> {
  Object.freeze(template.requirements)
  Object.freeze(template.authorities)
  return Object.freeze(template)
}
