import { answered, p, plain, quotation, signature, slot, strong, unnumbered, law } from '../../kit.ts'
import type { Block, FieldValues, Inline } from '../../kit.ts'
import { LAW_WORDS } from '../law-words.ts'
import { longDate, said } from '../prose.ts'
import type { Input } from '../prose.ts'

/** Signature, and the declaration in the form § 1746 gives for the place of signing. */
export function declaration({ fields }: Input): readonly Block[] {
  return [
    ...unnumbered('signature', 'Signature', signed(fields, 'Respectfully submitted,')),
    ...unnumbered(
      'declaration',
      ['Declaration under ', law('usc-1746')],
      plain('I, ', said(fields, 'signatory'), ', declare:'),
      p('I sign this petition for ', said(fields, 'petitioner'), ' and have read it.'),
      p(
        'What it states of my own knowledge is true. What it states on the authority of an exhibit is stated as the exhibit has it, and I believe it to be true.',
      ),
      p(
        'The exhibits are true copies of files in petitioner’s possession, known by the hashes in the table of exhibits.',
      ),
      ...forms(fields),
      signed(fields),
    ),
  ]
}

function signed(fields: FieldValues, opening: string | null = null): Block {
  const place = said(fields, 'signedAt')
  return signature(
    opening,
    strong(said(fields, 'signatory')),
    answered(fields, 'signatoryTitle'),
    said(fields, 'petitioner'),
    [place, ', ', day(fields)],
  )
}

function forms(fields: FieldValues): readonly Block[] {
  const where = answered(fields, 'signedWhere')
  if (where === 'inside') return [form(fields, LAW_WORDS.signedInside)]
  if (where === 'outside') return [form(fields, LAW_WORDS.signedOutside)]
  return [
    plain(slot('signedWhere', 'Signed inside or outside the United States: one of these two forms stays')),
    form(fields, LAW_WORDS.signedInside),
    form(fields, LAW_WORDS.signedOutside),
  ]
}

function form(fields: FieldValues, words: string): Block {
  return quotation('I declare ', words, ' Executed on ', day(fields), '.')
}

function day(fields: FieldValues): Inline {
  const date = answered(fields, 'signedOn')
  return date === undefined ? said(fields, 'signedOn') : { kind: 'text', text: longDate(date) }
}
