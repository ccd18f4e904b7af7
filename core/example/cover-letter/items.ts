import type { ExampleItem } from '../example.ts'
import { invented } from '../invented.ts'

const plain = { author: null, url: null } as const

/** Invented files on invented tiles that are on their way to one port. */
export const items: readonly ExampleItem[] = [
  invented({
    ...plain,
    name: 'booking-confirmation.txt',
    kind: 'corporate-record',
    title: 'Booking confirmation for tiles of Kilnbrook Ceramics',
    publisher: 'Broadwater Forwarding (invented)',
    date: '2026-11-12',
    says: [
      'Shipper: Kilnbrook Ceramics Ltd. Consignee: Hearthline Floors Inc. Port of discharge: Savannah. Expected arrival: 9 December 2026.',
      'Glazed floor tiles of ceramic, 1,180 boxes on 24 pallets, brand KILNBROOK, container number EXAU 000000-0.',
    ],
  }),
  invented({
    ...plain,
    name: 'captions-of-the-box.txt',
    kind: 'photo',
    title: 'Captions of three photographs of a box of tiles',
    publisher: 'Example Filer (invented)',
    date: '2026-10-05',
    says: [
      '1: a box of glazed floor tiles with the words KILNBROOK and MATT GREY 30 x 30.',
      '2: the end of the box with a stamp, K3, which stands for the third kiln hall.',
      '3: the back of one tile, with the mark of the works pressed into it.',
    ],
  }),
]
