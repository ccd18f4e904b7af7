import type { Requirement } from '../../basics.ts'
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
  CONDITIONS,
  contraryEvidence,
  independentSourcesOf,
  indicators,
  producerIdentity,
  recencyOf,
  tariffClassification,
  workerProtection,
} from './persuasion.ts'
import { parallelGrounds } from './parallel.ts'
import { exhibitsCited, searchablePages, translationCertificates } from './package.ts'
import { productionByWhom, productionHow, productionWhere } from './production.ts'
import { auditsAnswered, contradictions, corroboration, nexusPath, presumptionTrack, quantities } from './proving.ts'
import { reasons } from './reasons.ts'

/** Requirements that more than one filing has, by the id facts are tagged with, in the order the conformity report shows them. A module spreads one to change its law or words. */
export const REQUIREMENTS = {
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
  recency: recencyOf(CONDITIONS),
  'independent-sources': independentSourcesOf(CONDITIONS),
  'nexus-path': nexusPath,
  corroboration,
  'presumption-track': presumptionTrack,
  quantities,
  'contrary-evidence': contraryEvidence,
  contradictions,
  'audits-answered': auditsAnswered,
  'producer-identity': producerIdentity,
  'tariff-classification': tariffClassification,
  'worker-protection': workerProtection,
  'parallel-grounds': parallelGrounds,
  petitioner: petitionerNamed,
  provenance,
  translations,
  'readable-exhibits': readableExhibits,
  'pinpoints-resolve': pinpointsResolve,
  'exhibits-cited': exhibitsCited,
  'translation-certificates': translationCertificates,
  'searchable-pages': searchablePages,
  declaration,
} as const satisfies Readonly<Record<string, Requirement>>

/** Some of the shared requirements, in the order given. */
export function requirementsOf<const K extends keyof typeof REQUIREMENTS>(
  ...ids: readonly K[]
): Readonly<Record<K, Requirement>>
export function requirementsOf(...ids: readonly (keyof typeof REQUIREMENTS)[]): Readonly<Record<string, Requirement>> {
  return Object.fromEntries(ids.map((id) => [id, REQUIREMENTS[id]]))
}

/** The requirements of the package itself, which every filing with exhibits has. */
export const hygieneOf = (): Readonly<Record<HygieneId, Requirement>> => requirementsOf(...HYGIENE)

/** What makes any filing for named goods persuade, whatever its law. */
export const persuasionOf = (): Readonly<Record<PersuasionId, Requirement>> => requirementsOf(...PERSUASION)

/** Those requirements' names, for a joint filing that has them once. */
export const PERSUASION = [
  'nexus-path',
  'corroboration',
  'quantities',
  'contrary-evidence',
  'contradictions',
  'audits-answered',
  'producer-identity',
  'tariff-classification',
  'worker-protection',
  'parallel-grounds',
] as const
type PersuasionId = (typeof PERSUASION)[number]

export const HYGIENE = [
  'petitioner',
  'provenance',
  'translations',
  'readable-exhibits',
  'pinpoints-resolve',
  'exhibits-cited',
  'translation-certificates',
  'searchable-pages',
  'declaration',
] as const
type HygieneId = (typeof HYGIENE)[number]
