/** What the invented filer of an invented example writes about itself, and how it signs: the same in each of them. */
export const INVENTED_FILER = {
  petitioner: 'Example Filer (invented)',
  petitionerAddress: 'No address: the filer does not exist',
  petitionerContact: 'No contact: the filer does not exist',
  signatory: 'A. N. Example (invented)',
  signatoryTitle: 'For the filer',
  signedAt: 'Washington, D.C.',
  signedWhere: 'inside',
  signedOn: '2026-11-23',
  date: '2026-11-23',
  edition: 'Confidential version',
} as const
