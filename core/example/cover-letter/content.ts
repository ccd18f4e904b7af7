import { fact, type Example } from '../example.ts'
import { fields } from './fields.ts'
import { items } from './items.ts'

const BOOKING = 'booking-confirmation.txt'
const BOX = 'captions-of-the-box.txt'

/** The example: a letter to one port about invented tiles on their way there. Nothing in it is real but the law and the port. */
export const example: Example = {
  template: 'cover-letter',
  title: 'Example: a letter about Kilnbrook tiles (invented)',
  items,
  fields,
  open: {},
  faults: [],
  facts: [
    fact(
      'A booking of November 12, 2026, names Kilnbrook Ceramics as shipper and Hearthline Floors as consignee of 1,180 boxes of glazed floor tiles, expected at Savannah on December 9, 2026',
      '2026-11-12',
      [
        [BOOKING, 'Port of discharge: Savannah. Expected arrival: 9 December 2026.'],
        [BOOKING, 'Glazed floor tiles of ceramic, 1,180 boxes on 24 pallets, brand KILNBROOK'],
      ],
      ['matter', 'import-nexus'],
    ),
    fact(
      'The boxes bear the word KILNBROOK, and those of the third kiln hall the stamp K3 on the end; the mark of the works is pressed into the back of each tile',
      '2026-10-05',
      [
        [BOX, 'a box of glazed floor tiles with the words KILNBROOK and MATT GREY 30 x 30'],
        [BOX, 'the end of the box with a stamp, K3, which stands for the third kiln hall'],
        [BOX, 'the back of one tile, with the mark of the works pressed into it'],
      ],
      ['matter', 'merchandise'],
    ),
  ],
}
