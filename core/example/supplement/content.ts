import { fact, type Example } from '../example.ts'
import { fields } from './fields.ts'
import { items } from './items.ts'

const CUTTER = 'statement-of-a-cutter.txt'
const TERMS = 'agency-terms.txt'
const STITCHER = 'statement-of-a-stitcher.txt'
const LEDGER = 'wage-ledger-2026-08.txt'
const ROWS = 'shipment-rows-2026-10.csv'
const LETTER = 'letter-of-the-importer.txt'

/** The example: leather work gloves of an invented works, whose importer says that the debts are gone. Nothing in it is real but the law and the port. */
export const example: Example = {
  template: 'supplement',
  title: 'Example: more on the gloves of Thornbury (invented)',
  items,
  fields,
  open: {},
  faults: [],
  facts: [
    fact(
      'In August 2026 Thornbury Glove Works kept half of the wage from 64 of 80 workers under the name “hostel and training”; the same 64 names stand in its ledger of March 2026 under “placement fee”, with the same sums',
      '2026-08-31',
      [
        [LEDGER, 'Kept under “hostel and training”: 64 workers, half of the wage each.'],
        [LEDGER, 'The same 64 names stand in the ledger of March 2026 under “placement fee”, with the same sums.'],
        [
          STITCHER,
          'In August 2026 half of my wage was kept, as before. On the slip it is called “hostel and training”.',
        ],
      ],
      ['new-evidence', 'reasons', 'forced-labor', 'involuntariness'],
      ['debt-bondage', 'withholding-of-wages'],
    ),
    fact(
      'When four workers asked for their passports in August 2026, the manager threatened them with the police and their parents with the debt',
      '2026-09-18',
      [
        [
          STITCHER,
          'the police would be told we had run away and that the agency would go to our parents for the money',
        ],
      ],
      ['new-evidence', 'forced-labor', 'menace-of-penalty'],
      ['intimidation-and-threats', 'retention-of-identity-documents'],
    ),
    fact(
      'Leather work gloves of Thornbury Glove Works arrived for Fencepost Supply at Norfolk',
      '2026-09-07',
      [[ROWS, 'EX2201,2026-09-07,Thornbury Glove Works Ltd,Fencepost Supply Co,Norfolk,Leather work gloves,9400']],
      ['new-evidence', 'import-nexus'],
    ),
    fact(
      'A further shipment of leather work gloves of Thornbury Glove Works arrived for the same consignee at the same port',
      '2026-10-19',
      [[ROWS, 'EX2202,2026-10-19,Thornbury Glove Works Ltd,Fencepost Supply Co,Norfolk,Leather work gloves,11250']],
      ['new-evidence', 'import-nexus'],
    ),
    fact(
      'A cutter paid 4,000 crowns to an agency, which he had borrowed from it, and half of his wage was kept for twenty-six months',
      '2026-02-11',
      [
        [CUTTER, 'I came through an agency in my own country and paid it 4,000 crowns, which I borrowed from it.'],
        [CUTTER, 'Until the loan is paid the works keeps half of the wage. I paid for twenty-six months.'],
      ],
      ['reasons', 'forced-labor', 'involuntariness'],
      ['debt-bondage', 'withholding-of-wages'],
    ),
    fact(
      'The agency’s terms deposit the workers’ passports with the works, and who leaves early owes the fee at once',
      '2025-05-02',
      [
        [TERMS, 'Passports are deposited with the works for the time of the contract.'],
        [TERMS, 'Who leaves before its end owes the fee at once, and the fare home.'],
        [CUTTER, 'The agency took our passports when we arrived and gave them to the office of the works.'],
      ],
      ['reasons', 'forced-labor', 'production-how'],
      ['retention-of-identity-documents', 'debt-bondage'],
    ),
    fact(
      'The importer says that the works ended placement fees on May 15, 2026, and offered every worker his passport back; it has not visited since',
      '2026-06-22',
      [
        [LETTER, 'has ended placement fees on 15 May 2026 and has offered every worker his passport back'],
        [LETTER, 'We have not visited the works since.'],
      ],
      ['contrary-evidence'],
    ),
  ],
}
