import {
  answered,
  column,
  factsUnder,
  filerWithin,
  footnote,
  law,
  LAW_WORDS,
  p,
  plain,
  quotation,
  section,
  subsection,
  table,
  told,
} from '../kit.ts'
import type { Block, PartInput, Runs } from '../kit.ts'

/** What an importer must show under § 9241a(b), what CBP asks for, and what such papers leave open. */
export function burden(input: PartInput): readonly Block[] {
  const { fields, terms } = input
  return section(
    'burden',
    'The importer’s burden',
    subsection('exception', 'What the importer must show', ...exception()),
    subsection('papers', 'What CBP asks for, and what such papers leave open', ...papers(filerWithin(terms))),
    answered(fields, 'importerSaid') === undefined ? [] : putForward(input),
    subsection(
      'importer-facts',
      'Facts on those papers',
      factsUnder(input, 'importer-record', 'No fact on papers of the importer or the producer is put forward.'),
    ),
  )
}

function exception(): readonly Block[] {
  return [
    p('Once the workers’ nationality is shown, the goods are prohibited unless the Commissioner'),
    quotation(
      'finds, by clear and convincing evidence, that the goods, wares, articles, or merchandise described in such paragraph ',
      LAW_WORDS.clearAndConvincing,
      '. ',
      law('usc-9241a', '(b)'),
      '.',
    ),
    p(
      'The burden is the importer’s. Proof that the workers are adults, are paid, or have signed contracts does not meet it by itself: the question is whether the labor was exacted under the menace of a penalty from workers who did not offer themselves voluntarily. ',
      law('usc-1307'),
      '. Congress has said elsewhere what assurances would matter: that the employment transfers no currency to the Government of North Korea, that all wages are provided directly to the laborers, and that their conditions are consistent with international standards. ',
      law('usc-9241b', '(c)(1)'),
      '. That provision is on sanctions and not on entry; it shows what to look for.',
    ),
  ]
}

const REPORTED: Runs = footnote(
  'What the ruling found is given here as published reports of it have it; the ruling itself is not at hand.',
)

function papers(filer: string): readonly Block[] {
  return [
    p(
      'In ',
      law('hq-h317249'),
      ' CBP asked the importer for answers to the questions of CBP Form 28 and for “',
      LAW_WORDS.form28,
      '.” What came was not clear and convincing, and the protest was denied.',
      REPORTED,
    ),
    plain('Reports of that ruling show where such papers fail. The third column says what to ask for.'),
    table(
      'Papers an importer puts forward',
      [column('Paper', 2), column('What it left open in that case', 4), column('What would answer it', 4)],
      ROWS,
    ),
    p(
      `The table is ${filer}’s reading of the reports. It binds nobody; it is given so that the questions can be put before the goods are released.`,
    ),
  ]
}

const ROWS: readonly (readonly Runs[])[] = [
  [
    'Audit report',
    'The auditor saw part of the compound and interviewed 10 of 49 workers; the date of the report did not agree; the numbers of employees were inconsistent; the report spoke of Chinese nationals only',
    'A visit without notice to every building, with all rosters and shifts, interviews without minders in the workers’ language, and dates that agree',
  ],
  [
    'Identity cards',
    'Photocopies of resident identity cards could not be read',
    'Legible copies for every worker on the roster of the days on which the goods were made, checked against the persons',
  ],
  [
    'Payroll or other proof of payment',
    'Asked for; not reported as having shown who is paid',
    'Payments to each worker’s own account, by name; payments to a labor company or to an official set out separately',
  ],
  [
    'Recruitment records',
    'Asked for; not reported as having shown where workers come from',
    'Contracts with labor companies, visas and permits, and the registers of the dormitories',
  ],
  [
    'Photographs in a report',
    'One picture of packing showed boxes identical to boxes a newspaper had pictured',
    'Dated pictures of every line and of the dormitories, with the original files',
  ],
]

function putForward(input: PartInput): readonly Block[] {
  return subsection(
    'put-forward',
    'What is put forward here',
    told(input, 'importerSaid'),
    answered(input.fields, 'importerOpen') === undefined ? [] : told(input, 'importerOpen'),
  )
}
