import { foldedText } from '../protection/fold.ts'

/** Words that only say what kind of firm it is; after NFKC and in lower case. A group or a holding is another firm than its members. */
const FORMS = new Set(
  (
    'co company ltd limited inc incorporated corp corporation llc llp plc lp gmbh ag kg sa sas sarl srl spa bv nv oy ab as ' +
    'pte pty sdn bhd kk jsc pjsc ojsc ooo tbk pt cv'
  ).split(' '),
)
const WHOLE_FORMS = ['pvt', 'private', 'and', 'the', 'of']

/** The same in scripts that write no space before them. */
const SUFFIXES =
  /(股份有限公司|有限责任公司|有限責任公司|有限公司|公司|株式会社|주식회사|유한책임회사|유한회사|\(주\)|چەكلىك\s*شىركىتى|چەكلىك\s*مەسئۇلىيەت\s*شىركىتى|شىركىتى)/gu

/** A name for comparing: its words without legal form, signs, case and accents, and the same written together. */
export interface BareName {
  readonly words: readonly string[]
  readonly together: string
}

/** Takes from a name what spellings of one firm differ in: CO., LTD and LIMITED, spacing, accents, look-alike letters. */
export function bareName(name: string): BareName {
  const plain = name.normalize('NFKC').toLowerCase()
  const without = plain.replaceAll(SUFFIXES, ' ')
  const kept = wordsOf(without.trim() === '' ? plain : without)
  const telling = kept.filter((word) => !FORMS.has(word) && !WHOLE_FORMS.includes(word))
  // A firm that is called by nothing but such words keeps them.
  const words = (telling.length > 0 ? telling : kept).map(foldedText).filter((word) => word !== '')
  return { words, together: words.join('') }
}

/** Letters of one abbreviation are one word: "S.A." and "L.L.C." */
function wordsOf(text: string): readonly string[] {
  const joined = text.replaceAll(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
  return joined.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
