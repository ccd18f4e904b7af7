import { group } from './ask.ts'

const parallel = group('Parallel grounds')
const relief = group('Relief')

/** Optional grounds beside the main one: each is a tick and the petitioner's own words on how the facts fit it. */
export const parallelFields = {
  pleadOrder13570: parallel.whether('Executive Order 13570: goods or parts of them come from North Korea'),
  order13570: parallel.may('text', 'Which goods or parts come from North Korea, and how that is known'),
  pleadResolutions: parallel.whether('Security Council resolutions on North Korean workers and exports'),
  resolutions: parallel.may('text', 'What the resolutions ask of the country of production, and what the facts show'),
  pleadMarking: parallel.whether('19 U.S.C. § 1304: the goods are marked with a country they do not come from'),
  marking: parallel.may('text', 'What the goods are marked with, and where they were made'),
  pleadFalseEntry: parallel.whether('19 U.S.C. § 1592: goods entered by a false statement or omission'),
  falseEntry: parallel.may('text', 'Which statement or omission, by whom, why material, and what shows fault'),
  pleadAiding: parallel.whether('19 U.S.C. § 1595a: aiding unlawful importation'),
  aiding: parallel.may('text', 'Who directed or assisted which importation, and what shows it'),
}

/** Relief that is asked for only where a person ticks it or gives a number. */
export const otherMeasuresFields = {
  askPenalties: relief.whether('Ask for civil penalties under 19 U.S.C. §§ 1592 and 1595a(b)'),
  askReferral: relief.whether('Ask for referral to Homeland Security Investigations, Justice and OFAC'),
}

/** The same, with a term for the importers' proof: for a petition that asks for goods to be excluded. */
export const reliefMenuFields = {
  ...otherMeasuresFields,
  conditionalDays: relief.may('line', 'Days within which importers may prove the goods clean; blank asks no such term'),
}
