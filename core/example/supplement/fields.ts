import { INVENTED_FILER } from '../invented-fields.ts'

/** What the invented filer writes to add new evidence to its petition of May 2026. */
export const fields: Readonly<Record<string, string>> = {
  ...INVENTED_FILER,
  filedOn: '2026-05-04',
  filedAs: 'leather work gloves of Thornbury Glove Works Ltd.',
  allegationNumber: 'EX-26-0001, invented',
  channel: 'Via CBP Forced Labor Allegations Portal (flallegation.cbp.gov)',
  whatIsNew: `Since the petition was filed petitioner has received a second statement, of a worker who is at the works now, a page of the producer’s own wage ledger for August 2026, and records of two more shipments.

None of it could be given before: the statement was taken in September 2026, the ledger is of August, and the shipments arrived in September and October.`,
  whatItChanges: `It brings the facts on debt and withheld wages in the petition up to August 2026, and it adds a threat that the petition did not have.

It answers what the importer has said since: that placement fees ended on May 15, 2026. The ledger shows the same sums kept from the same 64 workers under another name.

Nothing in the petition is withdrawn. One date is corrected: passports were first held in 2023, not in 2024.`,
  petitionerInterest:
    'Petitioner is invented. It stands for an organization that advises migrant workers in their own language.',
  methods:
    'The stitcher was heard twice by telephone, and the record was read back. The page of the ledger was photographed by a person whose name is withheld and typed from the photograph. The shipment rows were bought.',
  limits:
    'Petitioner has one page of the ledger, for one hall. It has not been inside the works. It does not know whether any passport was given back.',
  goods: 'leather work gloves',
  producer: 'Thornbury Glove Works Ltd.',
  producerAddress: '40 Tannery Lane, Thornbury, Eastmoor (an invented country)',
  contraryEvidence:
    'The importer wrote to its customers on June 22, 2026, that placement fees had ended and that every worker had been offered his passport back.',
  contraryAnswer:
    'The importer saw a notice and did not visit. Three months later the producer’s own ledger keeps the same sums from the same 64 workers, and a worker who asked for her passport was threatened with the police.',
  names: 'the petition = the petition of May 4, 2026, to which this is added',
  confidentiality:
    'The statement of the stitcher and the page of the ledger could let the producer find out who spoke; both are marked confidential.',
}
