import { answered, law, p, plain, quotation, signature, slot, strong, unnumbered } from '../../basics.ts'
import type { Block, Inline } from '../../basics.ts'
import { LAW_WORDS } from '../law/words.ts'
import { filerWithin, longDate, said } from '../prose.ts'
import type { PartInput } from '../section.ts'

/** Signature, and the declaration in the form § 1746 gives for the place of signing. */
export function declaration(input: PartInput): readonly Block[] {
  const { filing } = input.terms
  return [
    ...unnumbered('signature', 'Signature', signed(input, 'Respectfully submitted,')),
    ...unnumbered(
      'declaration',
      ['Declaration under ', law('usc-1746')],
      plain('I, ', said(input, 'signatory'), ', declare:'),
      p(`I sign this ${filing} for `, said(input, 'petitioner'), ' and have read it.'),
      p(
        'What it states of my own knowledge is true. What it states on the authority of an exhibit is stated as the exhibit has it, and I believe it to be true.',
      ),
      p(
        `The exhibits are true copies of files in ${filerWithin(input.terms)}’s possession, known by the hashes in the table of exhibits.`,
      ),
      ...forms(input),
      signed(input),
    ),
  ]
}

function signed(input: PartInput, opening: string | null = null): Block {
  const place = said(input, 'signedAt')
  return signature(
    opening,
    strong(said(input, 'signatory')),
    answered(input.fields, 'signatoryTitle'),
    said(input, 'petitioner'),
    [place, ', ', day(input)],
  )
}

function forms(input: PartInput): readonly Block[] {
  const where = answered(input.fields, 'signedWhere')
  if (where === 'inside') return [form(input, LAW_WORDS.signedInside)]
  if (where === 'outside') return [form(input, LAW_WORDS.signedOutside)]
  return [
    plain(slot('signedWhere', 'Signed inside or outside the United States: one of these two forms stays')),
    form(input, LAW_WORDS.signedInside),
    form(input, LAW_WORDS.signedOutside),
  ]
}

function form(input: PartInput, words: string): Block {
  return quotation('I declare ', words, ' Executed on ', day(input), '.')
}

function day(input: PartInput): Inline {
  const date = answered(input.fields, 'signedOn')
  return date === undefined ? said(input, 'signedOn') : { kind: 'text', text: longDate(date) }
}
