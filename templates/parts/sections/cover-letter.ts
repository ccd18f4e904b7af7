import { answered, letterhead, pageBreak, plain, reference, signature, strong } from '../../basics.ts'
import type { Block, FieldValues, Runs } from '../../basics.ts'
import { longDate, said } from '../prose.ts'
import type { Written } from '../prose.ts'
import { subheadings } from '../reading/tariff.ts'
import type { PartInput, Section } from '../section.ts'

/** What differs from letter to letter. */
export interface Letter {
  /** The channel and the address, line by line; a port director's copy follows by itself. */
  readonly to: readonly Runs[] | ((input: PartInput) => readonly Runs[])
  /** What it is about, ending in a full stop and a space: the version's legend follows. */
  readonly re: (input: PartInput) => Runs
  readonly dear: Runs | ((input: PartInput) => Runs)
  readonly body: (input: PartInput) => readonly Block[]
}

/** The Commissioner's address, by way of CBP's portal. */
export const TO_COMMISSIONER: readonly Runs[] = [
  'Via CBP Forced Labor Allegations Portal (flallegation.cbp.gov)',
  'Commissioner, U.S. Customs and Border Protection',
  '1300 Pennsylvania Avenue NW, Washington, D.C. 20229',
]

/** The filing sheet: who writes to whom, about what, in which version, and what the package holds. */
export function coverLetter({ to, re, dear, body }: Letter): Section {
  return (input) => {
    const { fields } = input
    const date = answered(fields, 'date')
    const port = answered(fields, 'portDirector')
    return [
      letterhead(strong(said(input, 'petitioner')), said(input, 'petitionerAddress'), said(input, 'petitionerContact')),
      letterhead(date === undefined ? said(input, 'date') : longDate(date)),
      letterhead(...(typeof to === 'function' ? to(input) : to), port !== undefined && `Copy: ${port}`),
      plain(re(input), strong(versionLegend(fields['edition']))),
      plain(typeof dear === 'function' ? dear(input) : dear),
      ...body(input),
      signature('Respectfully submitted,', strong(said(input, 'signatory')), answered(fields, 'signatoryTitle')),
      pageBreak(),
    ]
  }
}

/** Where the three things § 12.42(b) asks for stand, and imports; how the exhibits are cited. */
export function threeThings({ terms }: PartInput): Block {
  return plain(
    'The regulation asks for three things. The reasons for the belief are in ',
    reference('reasons'),
    ', the description of the merchandise in ',
    reference('merchandise'),
    ', and the facts of its production abroad in ',
    reference('production'),
    '. ',
    reference('imports'),
    ' deals with imports. The table in ',
    reference('conformity'),
    ` shows where each is met and by which exhibits. The exhibits are bound behind the ${terms.filing}; every citation names the exhibit and the page.`,
  )
}

/** Where the points of the filing are, the first named in a sentence's form ("The reasons are"), and how the exhibits are cited. */
export function standsIn(
  { terms }: PartInput,
  first: readonly [says: string, heading: string],
  ...others: readonly (readonly [name: string, heading: string])[]
): Block {
  const rest = others.flatMap(([name, heading], i) => [
    `${i === others.length - 1 ? ' and ' : ', '}${name} in `,
    reference(heading),
  ])
  return plain(
    `${first[0]} in `,
    reference(first[1]),
    rest,
    `. The exhibits are bound behind the ${terms.filing}; every citation names the exhibit and the page.`,
  )
}

/** What the petitioner will do after filing. */
export const willAnswer = ({ terms }: PartInput): Block =>
  plain(`We will answer questions, produce originals for inspection, and add to this ${terms.filing} as we learn more.`)

/** The tariff classification in brackets, where there is one; a slot while nothing is written. */
export function classified(input: Written): Runs {
  const given = subheadings(input.fields)
  if (given !== undefined) return ` (HTSUS ${given})`
  return answered(input.fields, 'tariff') === undefined && [' (HTSUS ', said(input, 'tariff'), ')']
}

/** The legend of the version, as cover and confidentiality part print it. */
export function versionLegend(edition: string | undefined): string {
  return isPublic(edition) ? 'Public version.' : 'Confidential version: confidential treatment requested.'
}

/** Whether the filing is built as its public version; anything else is treated as confidential. */
export function isPublic(edition: FieldValues[string] | undefined): boolean {
  return /public/i.test(edition ?? '')
}
