import type { ExampleItem } from '../example.ts'
import { invented } from '../invented.ts'

const plain = { author: null, url: null } as const

/** Invented files on an invented glove works: two that went with the petition, and four that came after it. */
export const items: readonly ExampleItem[] = [
  invented({
    ...plain,
    name: 'statement-of-a-cutter.txt',
    kind: 'statement',
    title: 'Statement of a cutter',
    publisher: 'Eastmoor Migrants’ Desk (invented)',
    date: '2026-02-11',
    says: [
      'I cut leather for work gloves at Thornbury Glove Works from 2023 to January 2026. I came through an agency in my own country and paid it 4,000 crowns, which I borrowed from it.',
      'The agency took our passports when we arrived and gave them to the office of the works. Nobody I know has got his back.',
      'Until the loan is paid the works keeps half of the wage. I paid for twenty-six months.',
    ],
  }),
  invented({
    ...plain,
    name: 'agency-terms.txt',
    kind: 'corporate-record',
    title: 'Terms of the agency for workers sent to Thornbury',
    publisher: 'Far Shore Placement (invented)',
    date: '2025-05-02',
    says: [
      'The worker owes a placement fee of 4,000 crowns, to be kept from the wage by the works until it is paid.',
      'Passports are deposited with the works for the time of the contract. Who leaves before its end owes the fee at once, and the fare home.',
    ],
  }),
  invented({
    ...plain,
    name: 'statement-of-a-stitcher.txt',
    kind: 'statement',
    title: 'Statement of a stitcher',
    publisher: 'Eastmoor Migrants’ Desk (invented)',
    date: '2026-09-18',
    says: [
      'I have stitched leather work gloves at Thornbury Glove Works since June 2025 and work there still.',
      'In May 2026 a notice said that no fee would be taken any more. In August 2026 half of my wage was kept, as before. On the slip it is called “hostel and training”.',
      'When four of us asked for our passports in August, the manager said that the police would be told we had run away and that the agency would go to our parents for the money.',
    ],
  }),
  invented({
    ...plain,
    name: 'wage-ledger-2026-08.txt',
    kind: 'corporate-record',
    title: 'Wage ledger of Thornbury Glove Works, August 2026',
    publisher: 'Thornbury Glove Works Ltd. (invented)',
    date: '2026-08-31',
    says: [
      'Stitching and cutting, August 2026. Workers on the list: 80. Kept under “hostel and training”: 64 workers, half of the wage each.',
      'The same 64 names stand in the ledger of March 2026 under “placement fee”, with the same sums.',
    ],
  }),
  invented({
    ...plain,
    name: 'shipment-rows-2026-10.csv',
    kind: 'trade-record',
    title: 'Import records naming Thornbury Glove Works, October 2026',
    publisher: 'Cargo Ledger (invented)',
    date: '2026-10-30',
    says: [
      'Bill,Arrival,Shipper,Consignee,Port,Goods,Weight kg',
      'EX2201,2026-09-07,Thornbury Glove Works Ltd,Fencepost Supply Co,Norfolk,Leather work gloves,9400',
      'EX2202,2026-10-19,Thornbury Glove Works Ltd,Fencepost Supply Co,Norfolk,Leather work gloves,11250',
    ],
  }),
  invented({
    ...plain,
    name: 'letter-of-the-importer.txt',
    kind: 'corporate-record',
    title: 'Letter of Fencepost Supply to its customers',
    publisher: 'Fencepost Supply Co. (invented)',
    date: '2026-06-22',
    says: [
      'Our supplier Thornbury Glove Works has ended placement fees on 15 May 2026 and has offered every worker his passport back.',
      'We have seen the notice to the workers. We have not visited the works since.',
    ],
  }),
]
