import { answered } from '../kit.ts'
import type { FieldValues } from '../kit.ts'

/** A list of § 2(d)(2)(B) that an entity may be added to. */
export interface SubList {
  readonly id: 'i' | 'ii' | 'iv' | 'v'
  /** The requirement whose facts show that the entity belongs there. */
  readonly tag: string
  readonly words: string
}

/** The lists by their number in the Act. The third, of products, is no list of entities and can't be chosen. */
export const SUB_LISTS: readonly SubList[] = [
  {
    id: 'i',
    tag: 'made-in-xinjiang',
    words: 'entities in Xinjiang that mine, produce or manufacture goods with forced labor',
  },
  {
    id: 'ii',
    tag: 'labor-transfer',
    words:
      'entities that work with the government of Xinjiang to recruit, transport, transfer, harbor or receive forced labor, or Uyghurs, Kazakhs, Kyrgyz or members of other persecuted groups, out of Xinjiang',
  },
  {
    id: 'iv',
    tag: 'exports-listed-goods',
    words: 'entities that export goods of entities on the first two lists to the United States',
  },
  {
    id: 'v',
    tag: 'sources-from-xinjiang',
    words:
      'facilities and entities that source material from Xinjiang, or from persons tied to “poverty alleviation,” “pairing-assistance” or other forced-labor schemes of the government',
  },
]

/** The lists chosen, in the order of the Act: "ii", "(ii) and (v)", "2(d)(2)(B)(ii), (v)". */
export function chosenLists(fields: FieldValues): readonly SubList[] {
  const text = (answered(fields, 'subList') ?? '').toLowerCase().replace(/2\(d\)\(2\)\(b\)/g, '')
  const named: readonly string[] = text.match(/\b(?:iv|v|ii|i)\b/g) ?? []
  return SUB_LISTS.filter(({ id }) => named.includes(id))
}
