import type { ExampleItem } from '../example.ts'
import { invented } from '../invented.ts'

const plain = { author: null, url: null } as const

/** An invented garment works with North Korean workers: what was seen, said and recorded of it. */
export const items: readonly ExampleItem[] = [
  invented({
    ...plain,
    name: 'statement-former-line-leader.txt',
    kind: 'statement',
    title: 'Statement of a former line leader',
    publisher: 'Larkhaven Labor Line (invented)',
    date: '2026-06-14',
    says: [
      'I led a sewing line at Larkspur Garments in Larkhaven until May 2026. I tell what I saw myself.',
      'The third building is for the North Korean women. There were about ninety of them in May 2026. They came in two groups in 2024 with two men who watched over them and kept their passports.',
      'In April and May 2026 they sewed the collars and cuffs of the women’s blouses of order LG-2604. We on the first floor sewed the bodies. The pieces were put together on my line and packed there.',
      'They may not leave the yard alone. On Sundays they walk in a row with the two men. One of them told me that whoever speaks with us is sent home, and that her family would pay for it.',
      'Their wages go to the men. She said that she is given about a fifth of it, twice a year.',
    ],
  }),
  invented({
    ...plain,
    name: 'dormitory-register-2026-04.txt',
    kind: 'corporate-record',
    title: 'Dormitory register, April 2026',
    publisher: 'Larkspur Garments Co., Ltd. (invented)',
    date: '2026-04-30',
    says: [
      'Register of dormitory 3, April 2026. Residents on the last day of the month: 91. Nationality, as entered for each of them: Democratic People’s Republic of Korea.',
      'Place of work, as entered for each of them: building 3, collars and cuffs, order LG-2604.',
      'Documents held by: group leaders A and B. Leave from the compound: with a group leader only.',
    ],
  }),
  invented({
    ...plain,
    name: 'photographs-of-the-packing-line.txt',
    kind: 'photo',
    title: 'Captions of nine photographs of the packing line, May 8, 2026',
    publisher: 'A. Tailor, photographer (invented)',
    date: '2026-05-08',
    says: [
      'Photographs 1 to 4: cartons marked ORDER LG-2604, WOMEN’S WOVEN BLOUSES, LARKSPUR, beside the door of building 3. The neck label reads LARK LANE, STYLE LL-118, MADE IN CHINA.',
      'Photographs 5 to 7: women in grey jackets with a small badge of the North Korean flag carry bundles of collars from building 3 to the packing line.',
      'Photographs 8 and 9: the notice board of building 3, in Korean, with the plan for order LG-2604 and the names of two group leaders.',
    ],
  }),
  invented({
    ...plain,
    name: 'audit-report-2026-03.txt',
    kind: 'audit-report',
    title: 'Social audit report, March 2026',
    publisher: 'Fairview Audit Services (invented)',
    date: '2026-03-19',
    says: [
      'Site: Larkspur Garments Co., Ltd., 8 Quay Road, Larkhaven, China. Visit announced eleven days before. Areas seen: buildings 1 and 2. Building 3 was said to be let to another company and was not entered.',
      'Employees: 412 on page 2 of this report, 388 in its annex. Workers interviewed: 12, in a room of the management. The report finds Chinese nationals only.',
      'Copies of 40 identity cards are attached. The auditor notes that 17 of them cannot be read.',
      'Products: women’s woven blouses of cotton, styles LL-112 to LL-120, brand Lark Lane, for export to the United States.',
    ],
  }),
  invented({
    ...plain,
    name: 'registry-extract.txt',
    kind: 'government-document',
    title: 'Extract from the company register of Larkhaven',
    publisher: 'Larkhaven Market Administration (invented)',
    date: '2026-01-22',
    says: [
      'Larkspur Garments Co., Ltd. 云雀制衣有限公司. Unified Social Credit Code 91000000EXAMPLE00X. Seat and works: 8 Quay Road, Larkhaven, China. Business: making of garments for export.',
      'Buildings 1, 2 and 3 of 8 Quay Road are entered as works of the company. No lease to another company is entered.',
    ],
  }),
  invented({
    ...plain,
    name: 'shipments-2026.txt',
    kind: 'trade-record',
    title: 'Shipment rows, January to September 2026',
    publisher: 'Harbor Manifest Data (invented)',
    date: '2026-10-02',
    says: [
      '2026-06-03; bill LKHV2606017; shipper LARKSPUR GARMENTS CO., LTD.; consignee MERIDIAN EXAMPLE APPAREL, INC.; port Port Newark; WOMEN’S WOVEN BLOUSES ORDER LG-2604; 640 CTNS; 7,360 KG',
      '2026-09-11; bill LKHV2609004; shipper LARKSPUR GARMENTS CO., LTD.; consignee MERIDIAN EXAMPLE APPAREL, INC.; port Port Newark; WOMEN’S WOVEN BLOUSES ORDER LG-2608; 710 CTNS; 8,165 KG',
      'Rows of this shipper to consignees in the United States, January to September 2026: 14.',
    ],
  }),
  invented({
    ...plain,
    name: 'letter-of-the-importer.txt',
    kind: 'corporate-record',
    title: 'Letter of the importer to Larkhaven Labor Line, August 4, 2026',
    publisher: 'Meridian Example Apparel, Inc. (invented)',
    date: '2026-08-04',
    says: [
      'We thank you for your letter. Our supplier Larkspur Garments confirms that it employs no North Korean nationals. We rely on the audit of March 2026 and on the identity cards attached to it.',
      'We have placed orders for the spring season of 2027 with the same supplier.',
    ],
  }),
]
