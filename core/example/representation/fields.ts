import { INVENTED_FILER } from '../invented-fields.ts'

/** What an invented interested person writes against the modification of an invented order. */
export const fields: Readonly<Record<string, string>> = {
  ...INVENTED_FILER,
  matter:
    'the Withhold Release Order of February 10, 2025, on black tea of Mistfall Tea Estate Ltd. (an invented order)',
  askedByOthers:
    'Mistfall Tea Estate Ltd. asked on August 3, 2026, that the order be modified. It relies on an audit of April 2026 and says that two indicators, debt bondage and restriction of movement, have been remedied.',
  channel: 'By the channel CBP names for the matter (example)',
  goods: 'black tea',
  producer: 'Mistfall Tea Estate Ltd.',
  producerAddress: 'Mistfall Hill, Upper Larch Valley (an invented country)',
  position: 'keep the order in force until each indicator is shown to be remedied',
  argument: `The estate says that debts at its shop were cancelled in January 2026. Its own shop book of June 2026 carries the accounts of 58 pluckers, pays out money to six of them, and has a debt of November 2023 that is still open.

The estate says that movement is free. The gate below the lines was photographed in July 2026 with a padlock, a board that asks for the watchman’s slip, and a register of who was allowed to pass.

The audit cannot carry the request. It was announced, it did not see the lines in which the pluckers live, and it spoke to sixteen people from a list the manager had made.`,
  stillPresent: `Debt bondage, withholding of wages and restriction of movement remain.

They would be shown to be gone by a shop book without old debts, wage sheets of three months with payment in money, an open gate seen on an unannounced visit at night, and interviews with pluckers whom the auditor chose and met away from the estate.`,
  petitionerInterest:
    'The submitter is invented. It stands for an association of estate workers, some of whose members pluck tea at this estate.',
  methods:
    'The plucker was heard in her own language by two members of the association. The pages of the shop book were received from a person whose name is withheld. The photographs were taken from the public path.',
  limits:
    'The submitter has seen two pages of the shop book, for one of four divisions. It has not seen the request for modification itself, only what the estate has told the press of it.',
  contraryEvidence:
    'The audit of April 2026 finds that debts at the shop were cancelled in January 2026 and that movement is free.',
  contraryAnswer:
    'The auditor did not visit the lines and heard only pluckers whom the manager had listed. What the estate’s own shop book and its own board at the gate say is later and says the opposite.',
  names: 'the lines = the rows of huts in which the pluckers live',
  workerProtection:
    'Buyers may leave while the order stands, and the estate may send pluckers away with their debts. The submitter asks CBP to have any change depend on debts being cancelled in writing, and on no plucker being sent away for having spoken.',
  confidentiality:
    'The statement and the shop book could let the estate find out who spoke; both are marked confidential.',
}
