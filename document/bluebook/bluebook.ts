import type { CitePart } from '../../domain/authority.ts'
import type { AuthorityKind, Csl } from '../../domain/authority-record.ts'
import * as law from './law-forms.ts'
import * as source from './source-forms.ts'

const FORMS: Readonly<Record<AuthorityKind, (csl: Csl) => readonly CitePart[]>> = {
  statute: law.statute,
  regulation: law.codified,
  'federal-register': law.federalRegister,
  'executive-order': law.executiveOrder,
  ruling: law.ruling,
  case: law.legalCase,
  un: law.unitedNations,
  ilo: law.laborOrganization,
  press: source.press,
  web: source.web,
  report: source.report,
  interview: source.interview,
  'trade-data': source.tradeData,
  imagery: source.imagery,
}

/** An authority in the Bluebook's form for court documents, from its CSL-JSON; what the record lacks is left out. */
export function bluebook(kind: AuthorityKind, csl: Csl): readonly CitePart[] {
  return FORMS[kind](csl)
}

/** The same as plain words. */
export const wordsOf = (cite: readonly CitePart[]): string => cite.map(({ text }) => text).join('')
