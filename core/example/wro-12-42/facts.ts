import { fact } from '../example.ts'
import type { ExampleFact, Weight } from '../example.ts'

const RULING = 'ruling-entries-and-decision.txt'
const AUDIT = 'ruling-audit-and-photograph.txt'
const GUARDIAN = 'guardian-november-2020.txt'
const TRADE_TODAY = 'international-trade-today-2021-03-30.txt'
const KPMG = 'kpmg-march-2021.html'
const CBC = 'cbc-marketplace-2021-11-05.txt'
const OFK = 'ofk-article.html'
const ADVISORY = 'joint-advisory-2018-07-23.txt'

const OF_RECORD: Weight = { strength: 'strong', certainty: 'documented' }
const REPORTED: Weight = { strength: 'fair', certainty: 'reported' }
const AGAINST: Weight = { strength: 'fair', bearing: 'against', certainty: 'reported' }

const goodsAndPlace: readonly ExampleFact[] = [
  fact(
    'The goods CBP acted on were women’s and girls’ garments, in two entries',
    '2020-12',
    [
      [RULING, 'Two entries of women’s and girls’ garments were made in December 2020.'],
      [KPMG, 'The two entries of December 2020 were of women’s and girls’ clothing.'],
    ],
    ['merchandise'],
    [],
    OF_RECORD,
  ),
  fact(
    'The maker of the garments was Dandong Huayang Textiles and Garments Co., Ltd., of Dandong, China',
    '2020-12',
    [[RULING, 'The maker was Dandong Huayang Textiles and Garments Co., Ltd., of Dandong, China.']],
    ['production-where', 'production-by-whom', 'reasons'],
    [],
    OF_RECORD,
  ),
  fact(
    'Dandong is a Chinese port close to North Korea',
    null,
    [[OFK, 'Dandong is a Chinese port close to North Korea.']],
    ['production-where'],
  ),
  fact(
    'The Guardian reported, after an investigation of three months, that protective coveralls came from factories in Dandong, Dandong Huayang among them, that used North Korean labor',
    '2020-11',
    [[GUARDIAN, 'came from factories in Dandong, Dandong Huayang among them, that used North Korean labor']],
    ['production-where', 'production-by-whom', 'workers-nationality', 'reasons'],
    [],
    REPORTED,
  ),
]

const labor: readonly ExampleFact[] = [
  fact(
    'A photograph in the auditor’s report, labelled “Production process: Packing” and stamped November 3, 2020, shows Dandong Huayang workers beside boxes of protective clothing; CBP found the boxes identical to boxes The Guardian had pictured',
    '2020-11-03',
    [
      [AUDIT, 'labelled “Production process: Packing” and stamped November 3, 2020'],
      [AUDIT, 'CBP found the boxes identical to boxes pictured by The Guardian in November 2020.'],
    ],
    ['production-how', 'workers-nationality', 'reasons'],
    [],
    OF_RECORD,
  ),
  fact(
    'CBP concluded that the workers who made the garments highly likely also made the protective clothing, and were therefore likely North Korean nationals',
    '2021-03-05',
    [[AUDIT, 'they were therefore likely North Korean nationals']],
    ['production-by-whom', 'workers-nationality', 'forced-labor', 'reasons'],
    [],
    OF_RECORD,
  ),
  fact(
    'The Guardian reported that North Korean workers in Dandong, most of them women, work up to 18 hours a day with little or no time off',
    '2020-11',
    [[GUARDIAN, 'they work up to 18 hours a day with little or no time off']],
    ['production-how', 'forced-labor', 'reasons'],
    ['excessive-overtime'],
    REPORTED,
  ),
  fact(
    'The Guardian reported that these workers are under constant surveillance and cannot freely leave the factories',
    '2020-11',
    [[GUARDIAN, 'they are under constant surveillance, and that they cannot freely leave the factories']],
    ['production-how', 'involuntariness', 'reasons'],
    ['restriction-of-movement'],
    REPORTED,
  ),
  fact(
    'The Guardian reported that about 70 percent of these workers’ wages is taken by the North Korean state',
    '2020-11',
    [[GUARDIAN, 'about 70 percent of their wages is taken by the North Korean state']],
    ['production-how', 'forced-labor', 'reasons'],
    ['withholding-of-wages'],
    REPORTED,
  ),
  fact(
    'A port official of CBP told CBC that the indicators in the case detained at Newark were debt bondage, restricted movement and the seizure of travel documents',
    '2021-11-05',
    [[CBC, 'debt bondage, restricted movement and the seizure of travel documents']],
    ['involuntariness', 'menace-of-penalty', 'forced-labor', 'reasons'],
    ['debt-bondage', 'restriction-of-movement', 'retention-of-identity-documents'],
    REPORTED,
  ),
  fact(
    'A joint advisory of the Departments of State, the Treasury and Homeland Security names apparel and textiles among the sectors in which North Korean nationals work abroad, and China among the countries that host most of them',
    '2018-07-23',
    [[ADVISORY, 'It names apparel and textiles among the sectors in which North Korean nationals work abroad']],
    ['forced-labor', 'reasons'],
  ),
  fact(
    'An article signed OFK says that a researcher, Remco Breuker, found an interview in which a manager of Dandong Huayang spoke of the money made by using North Korean labor for goods exported to the United States',
    null,
    [[OFK, 'spoke of the money it had made by using North Korean labor for goods exported to the United States']],
    ['forced-labor', 'reasons'],
  ),
]

const imports: readonly ExampleFact[] = [
  fact(
    'Poof Apparel was the importer of two entries of garments of Dandong Huayang made in December 2020',
    '2020-12',
    [[RULING, 'Two entries of women’s and girls’ garments were made in December 2020. The importer was Poof Apparel.']],
    ['import-nexus', 'reasons'],
    [],
    OF_RECORD,
  ),
  fact(
    'CBP detained these goods of Dandong Huayang at the Port of Newark on December 23, 2020',
    '2020-12-23',
    [
      [RULING, 'CBP detained the goods on December 23, 2020, at the Port of Newark, New Jersey'],
      [KPMG, 'They were entered at New York and detained at Newark.'],
    ],
    ['import-nexus'],
    [],
    OF_RECORD,
  ),
  fact(
    'The port excluded the entries on January 22 and 26, 2021 as prohibited merchandise',
    '2021-01-26',
    [[TRADE_TODAY, 'the port excluded the entries on January 22 and 26, 2021 as prohibited merchandise']],
    ['import-nexus'],
  ),
  fact(
    'An article signed OFK says that Dandong Huayang exports mainly to the United States and Canada, and ships some goods through Busan, South Korea',
    null,
    [[OFK, 'Dandong Huayang exports mainly to the United States and Canada']],
    ['import-nexus'],
  ),
]

const contrary: readonly ExampleFact[] = [
  fact(
    'The audit report of 2020 said that the factory employed Chinese nationals only',
    '2020',
    [[AUDIT, 'The report said that the factory employed Chinese nationals only.']],
    ['contrary-evidence'],
    [],
    AGAINST,
  ),
  fact(
    'The copies of identity cards showed the workers’ ethnicity as Han or Mongolian',
    '2021-03',
    [[KPMG, 'The copies of identity cards showed the ethnicity of the workers as Han or Mongolian.']],
    ['contrary-evidence'],
    [],
    AGAINST,
  ),
  fact(
    'Dandong Huayang denied using North Korean labor',
    null,
    [[OFK, 'Dandong Huayang denied using North Korean labor.']],
    ['contrary-evidence'],
    [],
    AGAINST,
  ),
  fact(
    'The auditor interviewed 10 of 49 workers and saw only part of the compound',
    '2020',
    [
      [AUDIT, 'The auditor interviewed 10 of 49 workers.'],
      [AUDIT, 'The auditor saw only part of the compound.'],
    ],
    ['contrary-evidence', 'reasons'],
    [],
    OF_RECORD,
  ),
  fact(
    'CBP found the numbers of employees inconsistent, the date of the report in doubt and the copies of the identity cards illegible',
    '2021-03-05',
    [
      [AUDIT, 'The numbers of employees were inconsistent. There was a discrepancy in the date of the report.'],
      [AUDIT, 'The copies of the identity cards were illegible.'],
    ],
    ['contrary-evidence'],
    [],
    OF_RECORD,
  ),
  fact(
    'Audits made for Reitmans, a Canadian retailer, had found nothing; they had covered only one factory of the compound',
    '2021-11-05',
    [[CBC, 'Its audits had found nothing; they had covered only one factory of the compound.']],
    ['contrary-evidence'],
  ),
]

const others: readonly ExampleFact[] = [
  fact(
    'CBP asked the importer on January 8, 2021 how Dandong Huayang employees are recruited, and for identification cards and payroll records or other proof of payment',
    '2021-01-08',
    [
      [
        TRADE_TODAY,
        'documents on how Dandong Huayang employees are recruited, their identification cards, and payroll records',
      ],
    ],
    [],
  ),
  fact(
    'Reitmans, a Canadian retailer, had received more than 100 shipments from Dandong Huayang and took the goods off sale; these were imports into Canada',
    '2021-11-05',
    [[CBC, 'had received more than 100 shipments from Dandong Huayang. It took the goods off sale.']],
    [],
  ),
  fact(
    'An article signed OFK says that Panjiva pages show subsidiaries of Dandong Huayang taking more than 80 or more than 90 percent of their shipments from North Korea; the rows are not at hand',
    null,
    [[OFK, 'taking more than 80 or more than 90 percent of their shipments from North Korea']],
    [],
  ),
]

/** Every fact of the example, each with the words it rests on. */
export const facts: readonly ExampleFact[] = [...goodsAndPlace, ...labor, ...imports, ...contrary, ...others]
