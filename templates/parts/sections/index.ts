export { closing } from './closing.ts'
export { confidentiality, furtherFacts } from './confidentiality.ts'
export { B_ROWS, conformity, IMPORT_ROW, quoted } from './conformity.ts'
export type { ConformityRow, ConformityWords } from './conformity.ts'
export {
  classified,
  coverLetter,
  isPublic,
  standsIn,
  threeThings,
  TO_COMMISSIONER,
  versionLegend,
  willAnswer,
} from './cover-letter.ts'
export type { Letter } from './cover-letter.ts'
export { declaration } from './declaration.ts'
export { evidence } from './evidence.ts'
export { areImported, executiveSummary, producedBy, proof, showIndicators } from './executive-summary.ts'
export type { Summary } from './executive-summary.ts'
export { factsUnder } from './facts-under.ts'
export { ABBREVIATIONS, frontMatter } from './front-matter.ts'
export { imports } from './imports.ts'
export { indicators } from './indicators.ts'
export { labor, nationality, twoParts } from './labor.ts'
export type { LaborSection, Prongs } from './labor.ts'
export { LAW_PIECES, legalFramework } from './legal-framework.ts'
export type { LawPiece } from './legal-framework.ts'
export { merchandise } from './merchandise.ts'
export { parallel, PARALLEL_GROUNDS, PARALLEL_LAW, pleaded } from './parallel.ts'
export type { ParallelGround } from './parallel.ts'
export { petitioner } from './petitioner.ts'
export { producer } from './producer.ts'
export { production } from './production.ts'
export { reasons } from './reasons.ts'
export { ownWords, relief, workers } from './relief.ts'
export type { Ask, ReliefWords } from './relief.ts'
