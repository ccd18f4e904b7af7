import { group } from './ask.ts'
import { otherMeasuresFields, parallelFields, reliefMenuFields } from './parallel.ts'

const filing = group('Filing')
const petitioner = group('Petitioner')
const merchandise = group('Merchandise')
const producer = group('Producer')
const labor = group('Labor')
const imports = group('Imports')
const evidence = group('Evidence')
const relief = group('Relief')
const signature = group('Signature')

const filingFields = (name: string) => ({
  date: filing.day(`Date of the ${name}; the facts are judged as of that day`),
  edition: filing.may('line', 'Public version or Confidential version, as the running head prints it'),
  portDirector: filing.may('line', 'Port director to whom a copy goes, with the port'),
})

const petitionerFields = (filer: string) => ({
  petitioner: petitioner.must('line', 'Name of the person or organization submitting'),
  petitionerAddress: petitioner.must('line', `Postal address of the ${filer}`),
  petitionerContact: petitioner.must(
    'line',
    `Name, telephone and e-mail of the person CBP may ask; or that the ${filer} asks to remain anonymous`,
  ),
  petitionerInterest: petitioner.must('text', `Who the ${filer} is and why it submits this`),
  methods: petitioner.must('text', 'How the evidence was found, collected and kept'),
  limits: petitioner.must('text', `What the ${filer} could not see or find out`),
})

const merchandiseFields = (name: string) => ({
  goods: merchandise.must('line', 'Goods, as named within a sentence (women’s knitted pullovers)'),
  goodsDetail: merchandise.must('text', 'What the goods are: materials, make, sizes, use, packing'),
  tariff: merchandise.must('line', 'HTSUS subheading or subheadings, six to ten digits'),
  marks: merchandise.may('text', 'Brands, labels, marks and packaging an officer would see'),
  styles: merchandise.may('line', 'Style, article or model numbers of the producer'),
  sample: merchandise.may('text', 'Sample offered, and where it can be had'),
  scope: merchandise.must('text', `One sentence saying exactly which goods the ${name} covers`),
  notInScope: merchandise.may('text', `Goods the ${name} does not ask CBP to act on`),
})

const producerFields = {
  producer: producer.must('line', 'Legal name of the producer in Latin letters'),
  producerNative: producer.may('line', 'Name of the producer in its own script'),
  producerAliases: producer.may('line', 'Other names, spellings and subsidiaries, separated by semicolons'),
  producerAddress: producer.must('line', 'Address of the place where the goods are made'),
  producerCountry: producer.must('line', 'Country and locality of production'),
  producerIdentifier: producer.may('line', 'Registry number, such as the Unified Social Credit Code'),
  producerSites: producer.may('text', 'Sites, ownership and related companies'),
  supplyChain: producer.must('text', 'The way of the goods from inputs to the United States, step by step'),
}

const laborFields = (filer: string) => ({
  laborClass: labor.must(
    'line',
    'Class of labor: convict, forced, indentured, forced child labor, or labor of North Korean nationals',
  ),
  reasonsForBelief: labor.must(
    'text',
    `Why the ${filer} believes the goods are so made: the full statement of reasons`,
  ),
  production: labor.may(
    'text',
    'How the goods are made: processes, workforce, recruitment, transfer, supervision, pay',
  ),
  involuntariness: labor.may('text', 'Why the workers do not offer themselves voluntarily'),
  menaceOfPenalty: labor.may('text', 'What penalty threatens a worker who refuses or leaves'),
  notObtainable: labor.may('text', `Facts of production the ${filer} could not obtain, and what was tried`),
})

const importFields = {
  importers: imports.must('text', 'Importers and consignees in the United States'),
  importLink: imports.must(
    'text',
    'How the goods reach the United States, by which ports, and why imports are likely to go on',
  ),
  lastEntry: imports.about('Date of the last entry known'),
}

const evidenceFields = (name: string) => ({
  contraryEvidence: evidence.must(
    'text',
    `Evidence that speaks against the ${name}: audits, denials, certificates; or that none was found, and where it was sought`,
  ),
  contraryAnswer: evidence.must('text', 'The answer to that evidence'),
  names: evidence.may('text', 'Abbreviations and names, one a line: short form = meaning'),
})

const reliefFields = {
  reliefFurther: relief.may('text', 'Relief asked beyond a Withhold Release Order and a finding'),
  alternativeGrounds: relief.may('text', 'Other grounds and other agencies the facts concern'),
  injury: relief.may('text', 'Injury to producers and workers in the United States'),
  workerProtection: relief.must('text', 'What the relief may mean for the workers, and what would protect them'),
  confidentiality: relief.may('text', 'What is confidential, and why'),
}

const signatureFields = {
  signatory: signature.must('line', 'Name of the person who signs'),
  signatoryTitle: signature.may('line', 'Title of the person who signs'),
  signedAt: signature.must('line', 'Place of signing'),
  signedWhere: signature.place(
    'Whether the declaration is signed inside or outside the United States: write inside or outside',
  ),
  signedOn: signature.day('Date of signing'),
}

/** Groups of fields that more than one filing asks for, as shapes to spread into `z.object`; `name` is the filing ("petition"), `filer` who files it. */
export const FIELDS = {
  filing: filingFields,
  petitioner: petitionerFields,
  merchandise: merchandiseFields,
  producer: () => producerFields,
  labor: laborFields,
  imports: () => importFields,
  evidence: evidenceFields,
  parallel: () => parallelFields,
  relief: () => reliefFields,
  otherMeasures: () => otherMeasuresFields,
  reliefMenu: () => reliefMenuFields,
  signature: () => signatureFields,
} as const
