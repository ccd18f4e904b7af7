import { fact } from '../example.ts'
import type { ExampleFact } from '../example.ts'

const STATEMENT = 'statement-former-line-leader.txt'
const REGISTER = 'dormitory-register-2026-04.txt'
const PHOTOS = 'photographs-of-the-packing-line.txt'
const AUDIT = 'audit-report-2026-03.txt'
const REGISTRY = 'registry-extract.txt'
const ROWS = 'shipments-2026.txt'
const LETTER = 'letter-of-the-importer.txt'

/** What the invented documents show, each with the words it rests on. */
export const facts: readonly ExampleFact[] = [
  fact(
    'A former line leader saw about ninety North Korean women at work in the third building in May 2026; they had come in 2024 with two men who watched over them and kept their passports',
    '2026-05',
    [[STATEMENT, 'The third building is for the North Korean women. There were about ninety of them in May 2026.']],
    ['workers-nationality', 'production-by-whom', 'reasons'],
    ['retention-of-identity-documents', 'abuse-of-vulnerability'],
  ),
  fact(
    'The producer’s own register enters 91 residents of dormitory 3 as nationals of the Democratic People’s Republic of Korea',
    '2026-04-30',
    [[REGISTER, 'Nationality, as entered for each of them: Democratic People’s Republic of Korea.']],
    ['workers-nationality', 'production-by-whom', 'reasons'],
  ),
  fact(
    'The notice board of the third building is in Korean and names two group leaders; women with a badge of the North Korean flag carry collars from it to the packing line',
    '2026-05-08',
    [
      [PHOTOS, 'women in grey jackets with a small badge of the North Korean flag'],
      [PHOTOS, 'the notice board of building 3, in Korean, with the plan for order LG-2604'],
    ],
    ['workers-nationality', 'workers-goods', 'reasons'],
  ),
  fact(
    'In April and May 2026 these workers sewed the collars and cuffs of the women’s blouses of order LG-2604',
    '2026-05',
    [
      [STATEMENT, 'they sewed the collars and cuffs of the women’s blouses of order LG-2604'],
      [REGISTER, 'building 3, collars and cuffs, order LG-2604'],
    ],
    ['workers-goods', 'production-how', 'reasons'],
  ),
  fact(
    'Cartons at the door of the third building bear the order number LG-2604, and the label in the blouses reads Lark Lane, style LL-118',
    '2026-05-08',
    [[PHOTOS, 'cartons marked ORDER LG-2604, WOMEN’S WOVEN BLOUSES, LARKSPUR, beside the door of building 3']],
    ['merchandise', 'workers-goods'],
  ),
  fact(
    'The works make women’s woven blouses of cotton in styles LL-112 to LL-120 for export to the United States',
    '2026-03-19',
    [[AUDIT, 'women’s woven blouses of cotton, styles LL-112 to LL-120, brand Lark Lane']],
    ['merchandise'],
  ),
  fact(
    'The works stand at 8 Quay Road, Larkhaven, and the company register enters buildings 1, 2 and 3 as works of the company, with no lease to another',
    '2026-01-22',
    [[REGISTRY, 'Buildings 1, 2 and 3 of 8 Quay Road are entered as works of the company.']],
    ['production-where', 'importer-record', 'reasons'],
  ),
  fact(
    'The workers may leave the compound with a group leader only, and the group leaders hold their documents',
    '2026-04-30',
    [[REGISTER, 'Documents held by: group leaders A and B. Leave from the compound: with a group leader only.']],
    ['involuntariness', 'production-how', 'forced-labor', 'reasons'],
    ['restriction-of-movement', 'retention-of-identity-documents'],
  ),
  fact(
    'A worker told the line leader that whoever speaks with the local workers is sent home, and that her family would pay for it',
    '2026-05',
    [[STATEMENT, 'whoever speaks with us is sent home, and that her family would pay for it']],
    ['menace-of-penalty', 'forced-labor'],
    ['intimidation-and-threats', 'isolation'],
  ),
  fact(
    'The wages go to the two men; a worker said that she is given about a fifth, twice a year',
    '2026-05',
    [[STATEMENT, 'Their wages go to the men. She said that she is given about a fifth of it, twice a year.']],
    ['forced-labor', 'production-how'],
    ['withholding-of-wages'],
  ),
  fact(
    'On June 3, 2026, Larkspur Garments shipped 640 cartons of women’s woven blouses of order LG-2604 to Meridian Example Apparel at Port Newark',
    '2026-06-03',
    [[ROWS, 'WOMEN’S WOVEN BLOUSES ORDER LG-2604; 640 CTNS; 7,360 KG']],
    ['import-nexus'],
  ),
  fact(
    'On September 11, 2026, Larkspur Garments shipped 710 cartons of women’s woven blouses to the same consignee at Port Newark',
    '2026-09-11',
    [[ROWS, 'WOMEN’S WOVEN BLOUSES ORDER LG-2608; 710 CTNS; 8,165 KG']],
    ['import-nexus'],
  ),
  fact(
    'Fourteen rows of January to September 2026 name Larkspur Garments as shipper to consignees in the United States',
    '2026-09',
    [[ROWS, 'Rows of this shipper to consignees in the United States, January to September 2026: 14.']],
    ['import-nexus'],
  ),
  fact(
    'The auditor’s visit was announced, building 3 was not entered, and twelve workers were interviewed in a room of the management',
    '2026-03-19',
    [
      [AUDIT, 'Building 3 was said to be let to another company and was not entered.'],
      [AUDIT, 'Workers interviewed: 12, in a room of the management.'],
    ],
    ['importer-record'],
  ),
  fact(
    'The audit report gives 412 employees on one page and 388 in its annex',
    '2026-03-19',
    [[AUDIT, 'Employees: 412 on page 2 of this report, 388 in its annex.']],
    ['importer-record'],
  ),
  fact(
    'Of the forty copies of identity cards attached to the audit report, 17 cannot be read',
    '2026-03-19',
    [[AUDIT, 'Copies of 40 identity cards are attached. The auditor notes that 17 of them cannot be read.']],
    ['importer-record'],
  ),
  fact(
    'The audit report finds Chinese nationals only',
    '2026-03-19',
    [[AUDIT, 'The report finds Chinese nationals only.']],
    ['contrary-evidence'],
  ),
  fact(
    'The importer answered that its supplier employs no North Korean nationals, that it relies on the audit of March 2026, and that it has placed orders for the spring of 2027',
    '2026-08-04',
    [
      [LETTER, 'Our supplier Larkspur Garments confirms that it employs no North Korean nationals.'],
      [LETTER, 'We have placed orders for the spring season of 2027 with the same supplier.'],
    ],
    ['contrary-evidence', 'import-nexus'],
  ),
]
