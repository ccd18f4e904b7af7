import { parseFuzzyDate, z } from '../kit.ts'

type Type = 'line' | 'text' | 'date'

const written = z.string().trim().min(1, 'Write something here, or leave the petition a draft.')
const fuzzy = z
  .string()
  .trim()
  .refine((text) => parseFuzzyDate(text) !== null, 'Write a date such as 2020-12-23, Dec 2020 or 2020.')
const iso = z.iso.date('Write the date as year-month-day, such as 2026-11-23.')
const place = z.enum(['inside', 'outside'], 'Write inside or outside.')

/** A group of fields under one heading of the form: `must` ones are those a final build validates. */
const group = (name: string) => ({
  must: (type: Type, says: string) => written.describe(says).meta({ type, group: name }),
  may: (type: Type, says: string) => written.optional().describe(says).meta({ type, group: name }),
  day: (says: string) => iso.describe(says).meta({ type: 'date', group: name }),
  about: (says: string) => fuzzy.optional().describe(says).meta({ type: 'line', group: name }),
})

const filing = group('Filing')
const petitioner = group('Petitioner')
const merchandise = group('Merchandise')
const producer = group('Producer')
const labor = group('Labor')
const imports = group('Imports')
const evidence = group('Evidence')
const relief = group('Relief')
const signature = group('Signature')

/** What a person writes for a petition under 19 C.F.R. § 12.42(b). Optional are those a final petition can stand without. */
export const fields = z.object({
  date: filing.day('Date of the petition; the facts are judged as of that day'),
  edition: filing.may('line', 'Public version or Confidential version, as the running head prints it'),
  portDirector: filing.may('line', 'Port director to whom a copy goes, with the port'),

  petitioner: petitioner.must('line', 'Name of the person or organization submitting'),
  petitionerAddress: petitioner.must('line', 'Postal address of the petitioner'),
  petitionerContact: petitioner.must(
    'line',
    'Name, telephone and e-mail of the person CBP may ask; or that the petitioner asks to remain anonymous',
  ),
  petitionerInterest: petitioner.must('text', 'Who the petitioner is and why it submits this'),
  methods: petitioner.must('text', 'How the evidence was found, collected and kept'),
  limits: petitioner.must('text', 'What the petitioner could not see or find out'),

  goods: merchandise.must('line', 'Goods, as named within a sentence (women’s knitted pullovers)'),
  goodsDetail: merchandise.must('text', 'What the goods are: materials, make, sizes, use, packing'),
  tariff: merchandise.must('line', 'HTSUS subheading or subheadings, six to ten digits'),
  marks: merchandise.may('text', 'Brands, labels, marks and packaging an officer would see'),
  styles: merchandise.may('line', 'Style, article or model numbers of the producer'),
  sample: merchandise.may('text', 'Sample offered, and where it can be had'),
  scope: merchandise.must('text', 'One sentence saying exactly which goods the petition covers'),
  notInScope: merchandise.may('text', 'Goods the petition does not ask CBP to act on'),

  producer: producer.must('line', 'Legal name of the producer in Latin letters'),
  producerNative: producer.may('line', 'Name of the producer in its own script'),
  producerAliases: producer.may('line', 'Other names, spellings and subsidiaries, separated by semicolons'),
  producerAddress: producer.must('line', 'Address of the place where the goods are made'),
  producerCountry: producer.must('line', 'Country and locality of production'),
  producerIdentifier: producer.may('line', 'Registry number, such as the Unified Social Credit Code'),
  producerSites: producer.may('text', 'Sites, ownership and related companies'),
  supplyChain: producer.must('text', 'The way of the goods from inputs to the United States, step by step'),

  laborClass: labor.must(
    'line',
    'Class of labor: convict, forced, indentured, forced child labor, or labor of North Korean nationals',
  ),
  reasonsForBelief: labor.must(
    'text',
    'Why the petitioner believes the goods are so made: the full statement of reasons',
  ),
  production: labor.may(
    'text',
    'How the goods are made: processes, workforce, recruitment, transfer, supervision, pay',
  ),
  involuntariness: labor.may('text', 'Why the workers do not offer themselves voluntarily'),
  menaceOfPenalty: labor.may('text', 'What penalty threatens a worker who refuses or leaves'),
  notObtainable: labor.may('text', 'Facts of production the petitioner could not obtain, and what was tried'),

  importers: imports.must('text', 'Importers and consignees in the United States'),
  importLink: imports.must(
    'text',
    'How the goods reach the United States, by which ports, and why imports are likely to go on',
  ),
  lastEntry: imports.about('Date of the last entry known'),

  contraryEvidence: evidence.must(
    'text',
    'Evidence that speaks against the petition: audits, denials, certificates; or that none was found, and where it was sought',
  ),
  contraryAnswer: evidence.must('text', 'The answer to that evidence'),
  names: evidence.may('text', 'Abbreviations and names, one a line: short form = meaning'),

  reliefFurther: relief.may('text', 'Relief asked beyond a Withhold Release Order and a finding'),
  alternativeGrounds: relief.may('text', 'Other grounds and other agencies the facts concern'),
  injury: relief.may('text', 'Injury to producers and workers in the United States'),
  workerProtection: relief.must('text', 'What the relief may mean for the workers, and what would protect them'),
  confidentiality: relief.may('text', 'What is confidential, and why'),

  signatory: signature.must('line', 'Name of the person who signs'),
  signatoryTitle: signature.may('line', 'Title of the person who signs'),
  signedAt: signature.must('line', 'Place of signing'),
  signedWhere: place
    .describe('Whether the declaration is signed inside or outside the United States: write inside or outside')
    .meta({ type: 'line', group: 'Signature' }),
  signedOn: signature.day('Date of signing'),
})

export type FieldName = keyof typeof fields.shape
