import type { ExampleItem } from '../example.ts'
import { invented } from '../invented.ts'

const plain = { author: null, url: null } as const

/** An invented maker of false eyelashes with North Korean and transferred Uyghur workers: what was seen, said and recorded. */
export const items: readonly ExampleItem[] = [
  invented({
    ...plain,
    name: 'statement-former-bookkeeper.txt',
    kind: 'statement',
    title: 'Statement of a former bookkeeper',
    publisher: 'Fernmoor Workers’ Desk (invented)',
    date: '2026-05-20',
    says: [
      'I kept the wage books of Fernmoor Lash until March 2026.',
      'The knotting hall is for the North Koreans. In March 2026 there were 64 of them. Their wages were paid in one sum to a trading company, and I entered no names.',
      'They tie the hair of the mink-style strips by hand. The strips then go to the hall where the others fix them on trays and pack them.',
      'In the packing hall there were 38 Uyghurs, sent in October 2025 by the labor office of a county in Xinjiang. The county paid the company a sum for each of them.',
      'A cadre of the county lived with them. Whoever wished to go home had to ask him, and he told them that their families would lose their allowance. The North Koreans could not go out without their leader, who kept their passports, and were told that they would be sent home if they spoke with us.',
    ],
  }),
  invented({
    ...plain,
    name: 'wage-book-2026-02.txt',
    kind: 'corporate-record',
    title: 'Wage book, February 2026',
    publisher: 'Fernmoor Lash Co., Ltd. (invented)',
    date: '2026-02-28',
    says: [
      'Knotting hall, mink-style strips: 64 workers of the DPRK. Paid to Morning Star Trading in one sum, by contract.',
      'Packing hall, trays and boxes: 38 workers under the county transfer of October 2025. Paid after deduction of lodging, meals and lessons.',
      'Overtime: knotting hall, 118 hours each; packing hall, 74 hours each.',
    ],
  }),
  invented({
    ...plain,
    name: 'county-notice-2025-10.txt',
    kind: 'government-document',
    title: 'Notice of a county labor office, October 2025',
    publisher: 'Labor Office of Westdale County, Xinjiang (invented)',
    date: '2025-10-11',
    says: [
      'Organized transfer of surplus labor: 38 persons of Westdale County, Xinjiang, to Fernmoor Lash Co., Ltd., under the pairing-assistance program.',
      'The cadre who goes with them reports each week. Persons who return without leave are to be persuaded to go back.',
    ],
  }),
  invented({
    ...plain,
    name: 'photographs-of-the-halls.txt',
    kind: 'photo',
    title: 'Captions of six photographs of the halls, April 16, 2026',
    publisher: 'B. Weaver, photographer (invented)',
    date: '2026-04-16',
    says: [
      'Photographs 1 to 3: the door of the knotting hall, with a roster in Korean and the portrait of North Korea’s leaders; trays of mink-style lash strips marked FERNMOOR, SKU FL-20, on the table.',
      'Photographs 4 to 6: the packing hall, with a banner that greets the workers of Westdale County; boxes printed WINK & FERN FALSE LASHES, FL-20, MADE IN CHINA.',
    ],
  }),
  invented({
    ...plain,
    name: 'consignment-note-2026-01.txt',
    kind: 'corporate-record',
    title: 'Consignment note for knotted strips, January 2026',
    publisher: 'Riverside Forwarding (invented)',
    date: '2026-01-17',
    says: [
      'Sender: Morning Star Trading, North Korea. Receiver: Fernmoor Lash Co., Ltd. Goods: knotted lash strips, half finished, 22 cartons.',
    ],
  }),
  invented({
    ...plain,
    name: 'registry-extract.txt',
    kind: 'government-document',
    title: 'Extract from the company register of Fernmoor',
    publisher: 'Fernmoor Market Administration (invented)',
    date: '2026-02-03',
    says: [
      'Fernmoor Lash Co., Ltd. 芬木睫毛有限公司. Unified Social Credit Code 92000000EXAMPLE00Y. Seat and works: 3 Mill Lane, Fernmoor, China. Business: false eyelashes for export.',
    ],
  }),
  invented({
    ...plain,
    name: 'shipments-2026.txt',
    kind: 'trade-record',
    title: 'Shipment rows, February to August 2026',
    publisher: 'Harbor Manifest Data (invented)',
    date: '2026-09-04',
    says: [
      '2026-04-28; bill FNM2604021; shipper FERNMOOR LASH CO., LTD.; consignee WINK & FERN BEAUTY, LLC; port Los Angeles; FALSE EYELASHES FL-20; 310 CTNS; 1,178 KG',
      '2026-08-19; bill FNM2608007; shipper FERNMOOR LASH CO., LTD.; consignee WINK & FERN BEAUTY, LLC; port Los Angeles; FALSE EYELASHES FL-20 FL-22; 275 CTNS; 1,045 KG',
    ],
  }),
  invented({
    ...plain,
    name: 'audit-report-2026-01.txt',
    kind: 'audit-report',
    title: 'Social audit report, January 2026',
    publisher: 'Clearglass Audits (invented)',
    date: '2026-01-29',
    says: [
      'Site: Fernmoor Lash Co., Ltd., 3 Mill Lane, Fernmoor, China. Visit announced two weeks before. Areas seen: packing hall and store. The knotting hall was closed for cleaning.',
      'Workers interviewed: 9, chosen by the management, with a cadre of the transfer program present. No forced labor was found.',
      'Products: false eyelashes of synthetic and animal hair, mink style, SKU FL-18 to FL-24.',
    ],
  }),
]
