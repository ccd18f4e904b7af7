import { footnote, law, p, quotation } from '../kit.ts'
import type { LawPiece, PartInput } from '../kit.ts'
import { chosenGrounds, groundsNamed } from './grounds.ts'
import { SCREENING_WORDS } from './law.ts'

/** § 9225(c): enhanced screening, on three grounds, and what the section does not give. */
export const screeningPiece: LawPiece = {
  id: 'screening',
  title: 'Enhanced screening of cargo',
  blocks: (input: PartInput) => [
    p('Congress has provided that ', '“', SCREENING_WORDS.lead, '”:'),
    quotation(`(A) ${SCREENING_WORDS.port};`),
    quotation(`(B) ${SCREENING_WORDS.vessel}; or`),
    quotation(`(C) ${SCREENING_WORDS.registry}. `, law('usc-9225', '(c)(1)'), '.'),
    p(
      `${grounds(input)} The section leaves screening to the Secretary’s judgment. It has an exception for food, medicine and relief to North Korea. `,
      law('usc-9225', '(c)(2)'),
      '. Its power of seizure reaches vessels, aircraft and conveyances, not goods. ',
      law('usc-9225', '(d)'),
      '. What screening finds is dealt with under the laws that govern the goods.',
    ),
    p(
      'Ground (A) rests on a report by the President, which was to be made within 180 days of August 2, 2017 and yearly for five years, and to include specific findings on, among others, “',
      SCREENING_WORDS.ports,
      '” ',
      law('usc-9225', '(a)–(b)'),
      '.',
      chosenGrounds(input.fields).some(({ id }) => id === 'A')
        ? footnote('The report relied on: ', law('nkspea-report'), '.')
        : [],
    ),
  ],
}

function grounds({ fields }: PartInput): string {
  const named = groundsNamed(fields)
  return named === null ? 'The ground relied on is named in the request.' : `This request rests on ${named}.`
}

/** The resolutions that ban the goods themselves. */
export const resolutionsPiece: LawPiece = {
  id: 'resolution-bans',
  title: 'Resolutions of the Security Council',
  blocks: () => [
    p(
      'The Security Council has banned North Korea’s exports of seafood, ',
      law('res-2371'),
      ', and of textiles, ',
      law('res-2375'),
      ', and has asked that its workers abroad be sent home, ',
      law('res-2397'),
      '.',
    ),
  ],
}
