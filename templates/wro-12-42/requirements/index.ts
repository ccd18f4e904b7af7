import type { Requirement } from '../../kit.ts'
import { forcedLabor, involuntariness, menaceOfPenalty, workersNationality } from './forced-labor.ts'
import {
  declaration,
  petitionerNamed,
  pinpointsResolve,
  provenance,
  readableExhibits,
  translations,
} from './hygiene.ts'
import { importNexus } from './import-nexus.ts'
import { merchandise } from './merchandise.ts'
import {
  contraryEvidence,
  independentSources,
  indicators,
  producerIdentity,
  recency,
  tariffClassification,
  workerProtection,
} from './persuasion.ts'
import { productionByWhom, productionHow, productionWhere } from './production.ts'
import { reasons } from './reasons.ts'

/** Every requirement by the id facts are tagged with, in the order the conformity report shows them. */
export const requirements = {
  reasons,
  merchandise,
  'production-where': productionWhere,
  'production-by-whom': productionByWhom,
  'production-how': productionHow,
  'forced-labor': forcedLabor,
  involuntariness,
  'menace-of-penalty': menaceOfPenalty,
  'workers-nationality': workersNationality,
  'import-nexus': importNexus,
  indicators,
  recency,
  'independent-sources': independentSources,
  'contrary-evidence': contraryEvidence,
  'producer-identity': producerIdentity,
  'tariff-classification': tariffClassification,
  'worker-protection': workerProtection,
  petitioner: petitionerNamed,
  provenance,
  translations,
  'readable-exhibits': readableExhibits,
  'pinpoints-resolve': pinpointsResolve,
  declaration,
} as const satisfies Readonly<Record<string, Requirement>>

export type RequirementId = keyof typeof requirements
