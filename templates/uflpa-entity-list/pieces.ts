import { footnote, law, lettered, list, p, quotation, saidInSentence } from '../kit.ts'
import type { LawPiece, PartInput, Runs } from '../kit.ts'
import { ACT_WORDS } from './law.ts'
import { chosenLists, SUB_LISTS } from './sub-list.ts'

/** § 3: the presumption. */
export const presumptionPiece: LawPiece = {
  id: 'uflpa-presumption',
  title: 'The presumption of the Act',
  blocks: () => [
    p(
      'It is the policy of the United States, Congress has said, ',
      '“',
      ACT_WORDS.policy,
      '.” ',
      law('uflpa', '§ 1(2)'),
      '. To that end the Commissioner is to:',
    ),
    quotation(
      ACT_WORDS.presumption,
      '. ',
      law('uflpa', '§ 3(a)'),
      '.',
      footnote('Quoted as published extracts have it; square brackets are theirs.'),
    ),
    p(
      'The presumption has applied since June 21, 2022. An importer who would have the goods admitted must have complied with the Task Force’s guidance and “',
      ACT_WORDS.inquiries,
      '.” ',
      law('uflpa', '§ 3(b)(1)'),
      '. It must show besides, by clear and convincing evidence, that the goods were not made wholly or in part by forced labor. No part of that burden lies on whoever brings the matter to notice.',
    ),
  ],
}

/** § 2(d)(2)(B): the lists, and the standard on which an entity is put on one. */
export const listsPiece: LawPiece = {
  id: 'uflpa-lists',
  title: 'The lists of entities',
  blocks: (input: PartInput) => [
    p('The Act has the Task Force keep lists of entities. ', law('uflpa-lists'), '. In paraphrase, they are of:'),
    list(...SUB_LISTS.map(({ id, words }, i) => `(${id}) ${words}${i === SUB_LISTS.length - 1 ? '.' : ';'}`)),
    p(
      'Goods of a listed entity fall under the presumption wherever they are made. The Task Force adds an entity on reasonable cause to believe that it meets the terms of a list, which the Court of International Trade has read as less than a preponderance of the evidence. ',
      law('ninestar'),
      '. ',
      asked(input),
    ),
    p(
      'A Withhold Release Order is not asked for: the Task Force’s strategy says that none issues for goods the Act covers. ',
      law('fletf-strategy'),
      '.',
    ),
  ],
}

/** The lists asked for, within a sentence; a slot's words while none is chosen. */
export const listWords = (input: PartInput): Runs => named(input.fields) ?? ['list ', saidInSentence(input, 'subList')]

const named = (fields: PartInput['fields']) =>
  lettered(
    'list',
    chosenLists(fields).map(({ id }) => id),
  )

function asked({ fields, terms }: PartInput): string {
  const lists = named(fields)
  return lists === null ? 'The list asked for is named in the request.' : `This ${terms.filing} asks for ${lists}.`
}
