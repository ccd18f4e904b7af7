import { fact } from '../example.ts'
import type { ExampleFact } from '../example.ts'

const BOOKKEEPER = 'statement-former-bookkeeper.txt'
const WAGES = 'wage-book-2026-02.txt'
const NOTICE = 'county-notice-2025-10.txt'
const PHOTOS = 'photographs-of-the-halls.txt'
const NOTE = 'consignment-note-2026-01.txt'
const REGISTRY = 'registry-extract.txt'
const ROWS = 'shipments-2026.txt'
const AUDIT = 'audit-report-2026-01.txt'

const northKorean: readonly ExampleFact[] = [
  fact(
    'The producer’s wage book enters 64 workers of the DPRK in the knotting hall, paid in one sum to a trading company',
    '2026-02-28',
    [[WAGES, 'Knotting hall, mink-style strips: 64 workers of the DPRK. Paid to Morning Star Trading in one sum']],
    ['nk:workers-nationality', 'nk:workers-goods', 'production-by-whom', 'reasons'],
    ['withholding-of-wages'],
  ),
  fact(
    'A former bookkeeper says that the knotting hall is for the North Koreans, 64 of them in March 2026',
    '2026-03',
    [[BOOKKEEPER, 'The knotting hall is for the North Koreans. In March 2026 there were 64 of them.']],
    ['nk:workers-nationality', 'production-by-whom', 'reasons'],
  ),
  fact(
    'A roster in Korean and the portrait of North Korea’s leaders hang at the door of the knotting hall, where trays of strips marked FL-20 stand',
    '2026-04-16',
    [[PHOTOS, 'the door of the knotting hall, with a roster in Korean and the portrait of North Korea’s leaders']],
    ['nk:workers-nationality', 'nk:workers-goods', 'reasons'],
  ),
  fact(
    'The North Koreans tie the hair of the mink-style strips by hand; the strips then go to the packing hall',
    '2026-03',
    [[BOOKKEEPER, 'They tie the hair of the mink-style strips by hand.']],
    ['nk:workers-goods', 'production-how', 'reasons'],
  ),
  fact(
    'The North Koreans could not go out without their leader, who kept their passports, and were told that they would be sent home if they spoke with others',
    '2026-03',
    [[BOOKKEEPER, 'The North Koreans could not go out without their leader, who kept their passports']],
    ['nk:forced-labor', 'nk:involuntariness', 'nk:menace-of-penalty'],
    ['restriction-of-movement', 'retention-of-identity-documents', 'intimidation-and-threats'],
  ),
  fact(
    'Workers of the knotting hall worked 118 hours of overtime each in February 2026',
    '2026-02-28',
    [[WAGES, 'Overtime: knotting hall, 118 hours each']],
    ['nk:forced-labor', 'production-how'],
    ['excessive-overtime'],
  ),
]

const uyghur: readonly ExampleFact[] = [
  fact(
    'A county labor office in Xinjiang gave notice of the organized transfer of 38 persons to the producer under the pairing-assistance program',
    '2025-10-11',
    [
      [
        NOTICE,
        'Organized transfer of surplus labor: 38 persons of Westdale County, Xinjiang, to Fernmoor Lash Co., Ltd.',
      ],
    ],
    ['xj:labor-transfer', 'reasons'],
  ),
  fact(
    'The producer’s wage book enters 38 workers under the county transfer in the packing hall, paid after deduction of lodging, meals and lessons',
    '2026-02-28',
    [[WAGES, 'Packing hall, trays and boxes: 38 workers under the county transfer of October 2025.']],
    ['xj:labor-transfer', 'production-by-whom', 'production-how', 'reasons'],
    ['withholding-of-wages'],
  ),
  fact(
    'A former bookkeeper says that 38 Uyghurs were sent by the county’s labor office, and that the county paid the company a sum for each of them',
    '2026-03',
    [[BOOKKEEPER, 'The county paid the company a sum for each of them.']],
    ['xj:labor-transfer', 'reasons'],
  ),
  fact(
    'A cadre of the county lived with them; whoever wished to go home had to ask him, and was told that the family would lose its allowance',
    '2026-03',
    [[BOOKKEEPER, 'he told them that their families would lose their allowance']],
    ['xj:forced-labor', 'xj:involuntariness', 'xj:menace-of-penalty'],
    ['restriction-of-movement', 'intimidation-and-threats'],
  ),
  fact(
    'Persons who return without leave are, the notice says, to be persuaded to go back',
    '2025-10-11',
    [[NOTICE, 'Persons who return without leave are to be persuaded to go back.']],
    ['xj:forced-labor', 'xj:involuntariness'],
    ['abuse-of-vulnerability'],
  ),
]

const goodsAndWay: readonly ExampleFact[] = [
  fact(
    'Boxes printed Wink & Fern False Lashes, FL-20, Made in China, stand in the packing hall',
    '2026-04-16',
    [[PHOTOS, 'boxes printed WINK & FERN FALSE LASHES, FL-20, MADE IN CHINA']],
    ['merchandise'],
  ),
  fact(
    'The works make false eyelashes of synthetic and animal hair, mink style, SKU FL-18 to FL-24',
    '2026-01-29',
    [[AUDIT, 'Products: false eyelashes of synthetic and animal hair, mink style, SKU FL-18 to FL-24.']],
    ['merchandise'],
  ),
  fact(
    'The company register enters the works of Fernmoor Lash at 3 Mill Lane, Fernmoor, China',
    '2026-02-03',
    [[REGISTRY, 'Seat and works: 3 Mill Lane, Fernmoor, China.']],
    ['production-where', 'reasons'],
  ),
  fact(
    'Half-finished knotted strips, 22 cartons, were sent from North Korea to Fernmoor Lash',
    '2026-01-17',
    [[NOTE, 'Sender: Morning Star Trading, North Korea. Receiver: Fernmoor Lash Co., Ltd.']],
    ['parallel-grounds'],
  ),
  fact(
    'On April 28, 2026, Fernmoor Lash shipped 310 cartons of false eyelashes to Wink & Fern Beauty at Los Angeles',
    '2026-04-28',
    [[ROWS, 'FALSE EYELASHES FL-20; 310 CTNS; 1,178 KG']],
    ['import-nexus'],
  ),
  fact(
    'On August 19, 2026, Fernmoor Lash shipped 275 cartons of false eyelashes to the same consignee',
    '2026-08-19',
    [[ROWS, 'FALSE EYELASHES FL-20 FL-22; 275 CTNS; 1,045 KG']],
    ['import-nexus'],
  ),
]

const against: readonly ExampleFact[] = [
  fact(
    'The auditor did not see the knotting hall, which was closed for cleaning, and heard nine workers chosen by the management with a cadre present',
    '2026-01-29',
    [
      [AUDIT, 'The knotting hall was closed for cleaning.'],
      [AUDIT, 'Workers interviewed: 9, chosen by the management, with a cadre of the transfer program present.'],
    ],
    ['nk:importer-record'],
  ),
  fact(
    'The audit report found no forced labor',
    '2026-01-29',
    [[AUDIT, 'No forced labor was found.']],
    ['contrary-evidence'],
  ),
]

/** What the invented documents show, each with the words it rests on. */
export const facts: readonly ExampleFact[] = [...northKorean, ...uyghur, ...goodsAndWay, ...against]
