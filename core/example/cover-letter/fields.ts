import { INVENTED_FILER } from '../invented-fields.ts'

const { petitioner, petitionerAddress, petitionerContact, signatory, signatoryTitle, date, edition } = INVENTED_FILER

/** What an invented filer writes to the port at which the goods of its petition arrive. */
export const fields: Readonly<Record<string, string>> = {
  petitioner,
  petitionerAddress,
  petitionerContact,
  signatory,
  signatoryTitle,
  date,
  edition,
  addressee: 'Port Director, Port of Savannah, U.S. Customs and Border Protection',
  addresseeAddress: 'By hand, with the petition and one sample (example)',
  matter: 'glazed floor tiles of Kilnbrook Ceramics Ltd. (invented), on which a petition was filed on November 2, 2026',
  message: `We enclose a copy of our petition of November 2, 2026, to the Commissioner. It gives the reasons for our belief that these tiles are fired in part by convict labor, a description of the merchandise, and the facts of its production abroad that we could obtain.

We write to you because a shipment of these tiles is expected at your port on December 9, 2026. How your officers can know the goods is shown below, each point with its exhibit.

Section 12.42(b) lets any person bring such a belief to any port director or to the Commissioner. If anything in the petition does not conform, please tell us in which respect, so that we can mend it at once.`,
  enclosures: `The petition of November 2, 2026, with its exhibits, 84 pages
One box of glazed floor tiles, as bought on October 5, 2026
A list of the marks and numbers by which the goods can be known`,
}
