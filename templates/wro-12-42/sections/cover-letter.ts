import { answered, law, letterhead, pageBreak, plain, reference, signature, strong } from '../../kit.ts'
import type { Block, Runs } from '../../kit.ts'
import { longDate, said, saidInSentence } from '../prose.ts'
import type { Input } from '../prose.ts'
import { subheadings } from '../tariff.ts'

/** The filing sheet: who writes to whom, about what, in which version, and what the package holds. */
export function coverLetter({ fields }: Input): readonly Block[] {
  const date = answered(fields, 'date')
  const port = answered(fields, 'portDirector')
  return [
    letterhead(
      strong(said(fields, 'petitioner')),
      said(fields, 'petitionerAddress'),
      said(fields, 'petitionerContact'),
    ),
    letterhead(date === undefined ? said(fields, 'date') : longDate(date)),
    letterhead(
      'Via CBP Forced Labor Allegations Portal (flallegation.cbp.gov)',
      'Commissioner, U.S. Customs and Border Protection',
      '1300 Pennsylvania Avenue NW, Washington, D.C. 20229',
      port !== undefined && `Copy: ${port}`,
    ),
    plain(
      strong('Re: Petition to withhold release of ', saidInSentence(fields, 'goods')),
      classified(fields),
      ' produced by ',
      saidInSentence(fields, 'producer'),
      ', ',
      saidInSentence(fields, 'producerCountry'),
      '. ',
      law('usc-1307'),
      '; ',
      law('cfr-12-42', '(b)'),
      '. ',
      strong(versionLegend(fields['edition'])),
    ),
    plain('Dear Commissioner:'),
    ...body(fields),
    signature('Respectfully submitted,', strong(said(fields, 'signatory')), answered(fields, 'signatoryTitle')),
    pageBreak(),
  ]
}

function body(fields: Input['fields']): readonly Block[] {
  return [
    plain(
      said(fields, 'petitioner'),
      ' has reason to believe that ',
      saidInSentence(fields, 'goods'),
      ' produced by ',
      saidInSentence(fields, 'producer'),
      ' are made wholly or in part by ',
      saidInSentence(fields, 'laborClass'),
      ', and that they are being, or are likely to be, imported into the United States. It communicates that belief to you under ',
      law('cfr-12-42', '(b)'),
      ' and asks that release of the goods be withheld.',
    ),
    plain(
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
      ' shows where each is met and by which exhibits. The exhibits are bound behind the petition; every citation names the exhibit and the page.',
    ),
    plain('We will answer questions, produce originals for inspection, and add to this petition as we learn more.'),
  ]
}

/** The tariff classification in brackets, where there is one; a slot while nothing is written. */
export function classified(fields: Input['fields']): Runs {
  const given = subheadings(fields)
  if (given !== undefined) return ` (HTSUS ${given})`
  return answered(fields, 'tariff') === undefined && [' (HTSUS ', said(fields, 'tariff'), ')']
}

/** The legend of the version, as cover and confidentiality part print it. */
export function versionLegend(edition: string | undefined): string {
  return isPublic(edition) ? 'Public version.' : 'Confidential version: confidential treatment requested.'
}

/** Whether the petition is built as its public version; anything else is treated as confidential. */
export function isPublic(edition: string | undefined): boolean {
  return /public/i.test(edition ?? '')
}
