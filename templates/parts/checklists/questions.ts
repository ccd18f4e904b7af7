import type { Checklist, ChecklistItem } from '../../basics.ts'
import { VERIFIED } from '../law/words.ts'

const question = (
  id: string,
  asks: string,
  weakness: string,
  basis: string,
  verifiedAsOf: string | null = VERIFIED,
): ChecklistItem => ({ id, asks, weakness, basis, verifiedAsOf })

/** What is reported of the ruling; the ruling itself is not at hand. */
const RULING = 'HQ H317249 (Mar. 5, 2021), as reported by International Trade Today and two law firms in 2021'
const ASKED = 'CBP’s request of January 8, 2021 to an importer, as HQ H317249 is quoted in International Trade Today'
const CBC = 'CBC Marketplace (Nov. 5, 2021), as reported of the audits made for a Canadian retailer'
/** A working question: sound practice of auditing, in no ruling that was read. */
const PRACTICE = 'Working list; no ruling that was read says so'

/** Questions to an audit report, from what CBP held against one. */
export const AUDIT_REPORT: Checklist = {
  id: 'audit-report',
  title: 'Weaknesses of an audit report',
  kinds: ['audit-report'],
  items: [
    question(
      'dates',
      'Do its dates agree: of the visit, of the report, on its photographs?',
      'The dates in the report do not agree: [which].',
      RULING,
    ),
    question(
      'areas',
      'Was the auditor shown the whole site?',
      'The auditor saw only part of the site: [which].',
      RULING,
    ),
    question(
      'sites',
      'Does it cover every factory of the compound or group?',
      'The audit covered [one] of [several] factories of the compound.',
      CBC,
    ),
    question(
      'sample',
      'How many workers were interviewed, of how many?',
      'The auditor interviewed [n] of [m] workers.',
      RULING,
    ),
    question(
      'headcount',
      'Is the number of workers the same throughout?',
      'The numbers of workers are inconsistent: [n] and [m].',
      RULING,
    ),
    question(
      'identity-copies',
      'Can the copies of identity papers be read?',
      'The copies of identity papers cannot be read.',
      RULING,
    ),
    question(
      'photographs',
      'Do its photographs fit what it says?',
      'A photograph in the report shows [what], which the report does not mention.',
      RULING,
    ),
    question(
      'minders',
      'Was anyone of the employer present at the interviews?',
      'Interviews were held with [whom] present.',
      PRACTICE,
      null,
    ),
    question(
      'language',
      'Were workers asked in their own language, by somebody who speaks it?',
      'Workers were not interviewed in their own language: [how].',
      PRACTICE,
      null,
    ),
    question('announced', 'Was the visit unannounced?', 'The visit was announced beforehand.', PRACTICE, null),
  ],
}

/** Questions to what an importer puts forward, from what CBP asked for and found wanting. */
export const IMPORTER_DOCUMENTS: Checklist = {
  id: 'importer-documents',
  title: 'Gaps in an importer’s documents',
  kinds: ['corporate-record', 'other'],
  items: [
    question(
      'recruitment',
      'Do they show how each worker was recruited?',
      'The documents do not show how the workers were recruited.',
      ASKED,
    ),
    question(
      'identity',
      'Is there an identity paper for every worker on the roster?',
      'Identity papers are given for [n] of [m] workers.',
      ASKED,
    ),
    question('legible', 'Can the copies be read?', 'The copies cannot be read.', RULING),
    question(
      'payroll',
      'Do payroll or bank records show that each worker was paid, and by whom?',
      'No record shows payment to the workers themselves.',
      ASKED,
    ),
    question(
      'headcount',
      'Do roster, payroll and audit name the same number of workers?',
      'The numbers of workers are inconsistent: [n] and [m].',
      RULING,
    ),
    question(
      'dates',
      'Do they cover the time in which these goods were made?',
      'The documents are of [when]; the goods were made [when].',
      RULING,
    ),
    question(
      'sites',
      'Do they cover every site where these goods were made?',
      'The documents cover [which] site only.',
      CBC,
    ),
    question(
      'maker',
      'Did anybody independent of the producer make or check them?',
      'The documents come from the producer alone.',
      PRACTICE,
      null,
    ),
  ],
}

/** Every checklist there is. */
export const CHECKLISTS: readonly Checklist[] = [AUDIT_REPORT, IMPORTER_DOCUMENTS]
