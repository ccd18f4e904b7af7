import type { ExampleItem } from '../example.ts'
import { invented } from '../invented.ts'

/** Invented files on an invented plant that packs seafood near the border. */
export const items: readonly ExampleItem[] = [
  invented({
    name: 'line-worker-statement.txt',
    kind: 'statement',
    title: 'Statement of a Chinese line worker',
    publisher: 'Border Labor Desk (invented)',
    author: null,
    date: '2026-04-22',
    url: null,
    says: [
      'I worked at Graycliff Seafood in Dandong from 2024 to March 2026. The women on the squid and clam lines came from Pyongyang. Everyone knew, and their team leaders wore badges with the portrait.',
      'There were about 120 of them. They came and went in a closed bus, never alone. Their passports were held by two men who lived with them.',
      'They worked from six in the morning until ten at night in the season, with one day off in the month. The foreman said that most of their pay went to the office that sent them.',
    ],
  }),
  invented({
    name: 'permit-register.txt',
    kind: 'government-document',
    title: 'Extract of a register of work permits',
    publisher: 'Exit and Entry Office (invented)',
    author: null,
    date: '2025-11-30',
    url: null,
    note: 'English translation by the filer’s translator, with certificate; the original is in Chinese',
    says: [
      'Graycliff Seafood Processing Co., Ltd.: 118 permits, nationality Democratic People’s Republic of Korea, purpose technical training, valid to 30 June 2026.',
    ],
  }),
  invented({
    name: 'vessel-track.txt',
    kind: 'satellite-image',
    title: 'Track and images of the carrier Bright Ebb',
    publisher: 'Seaward Imaging (invented)',
    author: null,
    date: '2026-06-18',
    url: null,
    says: [
      'The carrier Bright Ebb switched off its transponder on 9 June 2026 south of Nampo. An image of 11 June 2026 shows it at anchor in the roads of Nampo, North Korea, with lighters alongside.',
      'It reappeared on 13 June 2026 and berthed at Dandong on 14 June 2026.',
    ],
  }),
  invented({
    name: 'packing-list.txt',
    kind: 'corporate-record',
    title: 'Packing list of Graycliff Seafood',
    publisher: 'Graycliff Seafood Processing Co., Ltd. (invented)',
    author: null,
    date: '2026-07-02',
    url: null,
    says: [
      'Frozen squid rings, 10 kilogram cartons, brand NORTH TIDE, lot GC-0626, raw material landed from Bright Ebb on 14 June 2026, packed at 3 Estuary Road, Dandong.',
      'Frozen clam meat, 5 kilogram bags, brand NORTH TIDE, lot GC-0627, packed at 3 Estuary Road, Dandong.',
    ],
  }),
  invented({
    name: 'shipment-rows.csv',
    kind: 'trade-record',
    title: 'Import records naming Graycliff Seafood',
    publisher: 'Cargo Ledger (invented)',
    author: null,
    date: '2026-10-01',
    url: null,
    says: [
      'Bill,Arrival,Shipper,Consignee,Port of lading,Port,Goods,Weight kg',
      'EX1001,2026-08-03,Graycliff Seafood Processing Co Ltd,Blue Pier Foods Inc,Dandong,Seattle,Frozen squid rings NORTH TIDE,21800',
      'EX1002,2026-09-21,Graycliff Seafood Processing Co Ltd,Blue Pier Foods Inc,Dandong,Seattle,Frozen clam meat NORTH TIDE,19500',
    ],
  }),
  invented({
    name: 'buyer-audit.txt',
    kind: 'audit-report',
    title: 'Buyer’s audit of Graycliff Seafood',
    publisher: 'Pier Compliance (invented)',
    author: null,
    date: '2026-02-11',
    url: null,
    says: [
      'The auditors saw the finfish hall. The hall in which squid and clams are packed was not shown. All workers seen were Chinese nationals.',
      'The plant gave its head count as 95 on the form and as 212 in the canteen’s records.',
    ],
  }),
]
