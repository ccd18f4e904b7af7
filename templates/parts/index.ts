export { ASKS, MENU } from './asks.ts'
export { AUDIT_REPORT, CHECKLISTS } from './checklists/questions.ts'
export { CBP_ANSWER, CBP_DOCKET, EVIDENCE_REFRESH } from './docket/rules.ts'
export { FAULTS, petitionFaults } from './faults/faults.ts'
export { fault, faultsOf, opening } from './faults/fault.ts'
export { group } from './fields/ask.ts'
export { FIELDS } from './fields/groups.ts'
export { joinTemplates } from './join/join-templates.ts'
export type { From, Joint } from './join/join-templates.ts'
export type { JointPart, Naming } from './join/naming.ts'
export { authoritiesOf } from './law/authorities.ts'
export { comparedOn } from './law/compared-on.ts'
export { LAW_OF } from './law/law-of.ts'
export { LAW_WORDS, VERIFIED } from './law/words.ts'
export { composeTemplate, goodsTitle } from './petition.ts'
export type { ComposedTemplate, Composition } from './petition.ts'
export { factsAt, PETITION_PLACES, setOut } from './places.ts'
export {
  capital,
  dated,
  dateWords,
  exhibitsNamed,
  factLine,
  filer,
  filerWithin,
  firstSentence,
  inARow,
  joined,
  joinRuns,
  knownRows,
  lettered,
  longDate,
  proofAfter,
  proofOf,
  said,
  saidFirst,
  saidInSentence,
  seeAfter,
  told,
} from './prose.ts'
export { isCustomsDocument } from './reading/customs-document.ts'
export { groundOf } from './reading/ground.ts'
export { namesProducer } from './reading/names-producer.ts'
export { subheadings } from './reading/tariff.ts'
export { isUnnamed, isVague } from './reading/vague.ts'
export { inXinjiang } from './reading/xinjiang.ts'
export { nationalityShown } from './requirements/forced-labor.ts'
export { HYGIENE, hygieneOf, PERSUASION, persuasionOf, REQUIREMENTS, requirementsOf } from './requirements/index.ts'
export { CONDITIONS, independentSourcesOf, recencyOf } from './requirements/persuasion.ts'
export { listedWords } from './listed.ts'
export { signalsOf, sourced } from './signals.ts'
export type { Signals } from './signals.ts'
export type { Outline, PartInput, Section, Terms } from './section.ts'
export * from './sections/index.ts'
