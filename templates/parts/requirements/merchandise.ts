import { answered, assessment, combine, filled, isSecondary, itemsOf, restingOn, support } from '../../basics.ts'
import type { AssessInput, Assessment, Requirement } from '../../basics.ts'
import { isCustomsDocument } from '../reading/customs-document.ts'
import { LAW_WORDS } from '../law/words.ts'
import { subheadings } from '../reading/tariff.ts'
import { isVague } from '../reading/vague.ts'
import { LAW_OF } from '../law/law-of.ts'
import { goodsParts } from './goods-parts.ts'

const DISTINGUISHING = ['marks', 'styles', 'sample'] as const

/** § 12.42(b)(2): goods named and described so that an officer could pick them out, with an exhibit that shows them. */
export const merchandise: Requirement = {
  ...LAW_OF.b2,
  says: LAW_WORDS.b2,
  group: 'returned',
  measuredBy: `“${LAW_WORDS.b2}”: name, description, scope and one thing an officer could tell them by, with an exhibit that shows them.`,
  assess: (input) => {
    const described = filled(
      input.fields,
      ['goods', 'goodsDetail', 'scope'],
      'Name the goods, describe them and say which of them the petition covers.',
    )
    const parts = goodsParts(input)
    if (described.status === 'missing') return { ...described, parts }
    return { ...combine(described, narrow(input), distinguished(input), shown(input)), parts }
  },
}

function narrow({ fields }: AssessInput): Assessment {
  const goods = answered(fields, 'goods')
  if (goods === undefined || !isVague(goods)) return assessment('met', 'The goods are named.', '')
  const why = `“${goods}” names no class of goods an officer could act on.`
  return assessment('weak', why, 'Name the goods as they are traded, such as women’s woven blouses.', {
    fields: ['goods'],
  })
}

/** A tariff subheading, a mark, a style, a sample, or a customs document that already told these goods from others. */
function distinguished({ view, fields }: AssessInput): Assessment {
  const written = DISTINGUISHING.some((name) => answered(fields, name) !== undefined)
  const told = written || subheadings(fields) !== undefined
  if (told || itemsOf(support(view, 'merchandise')).some(isCustomsDocument)) {
    return assessment('met', 'Something is given to tell the goods by.', '')
  }
  const ask = 'Give a tariff subheading, a brand or mark, a style number, or offer a sample.'
  return assessment('missing', 'Nothing is given that an officer could tell the goods by.', ask, {
    fields: ['tariff', ...DISTINGUISHING],
  })
}

function shown({ view }: AssessInput): Assessment {
  const supports = support(view, 'merchandise')
  const ask = 'Add a fact that points to a document or photograph in which the goods are described or seen.'
  if (supports.length === 0) return assessment('missing', 'The description rests on the petitioner’s word alone.', ask)
  if (isSecondary(itemsOf(supports))) {
    return assessment('weak', 'The goods are described by press or web pages only.', ask, { on: supports })
  }
  return assessment('met', `${restingOn(supports)}.`, '', { on: supports })
}
