import { Converter } from 'opencc-js/t2cn'

/** Marks that stand on Latin, Greek, Cyrillic, Hebrew and Arabic letters. Those of Indic, Thai and Japanese letters tell words apart and stay. */
const MARKS = new RegExp(
  `[${'0300-036f 0483-0487 0591-05c7 0610-061a 064b-065f 0670 06d6-06dc 06df-06e8 06ea-06ed 1ab0-1aff 1dc0-1dff 20d0-20ff fe20-fe2f'
    .replaceAll(/[0-9a-f]{4}/g, String.raw`\u$&`)
    .replaceAll(' ', '')}]`,
  'gu',
)

const pairs = (from: string, to: string): readonly (readonly [string, string])[] =>
  Array.from(from, (letter, i) => [letter, Array.from(to)[i] ?? letter])

/** Letters that are one to whoever searches but that Unicode does not take apart; after NFKC and lower case. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ...pairs('ıłøđðħŧςґє', 'iloddhtσге'),
  // Uyghur as printed in Latin letters before 1983.
  ...pairs('əɵⱪⱨⱬƣ', 'eokhzg'),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ŋ', 'ng'],
  // Yeh, kaf and heh as Uyghur, Persian, Urdu and Arabic keyboards have them.
  ...pairs('ىیےۍ', 'يييي'),
  ...pairs('کڪ', 'كك'),
  ...pairs('ەھةہۀ', 'ههههه'),
  // The seat of a vowel that opens a word: Uyghur writes it, many leave it out. The stroke only lengthens a word.
  ['ئ', ''],
  ['ـ', ''],
  ...pairs('أإآٱؤ', 'ااااو'),
  ...pairs('٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', '01234567890123456789'),
])

const known = new Map<string, string>()
const simplified = Converter({ from: 't', to: 'cn' })

/** A character as it is compared: width, case, accents, look-alike letters and traditional Chinese flattened; empty where it is no letter of its own. */
export function foldLetter(character: string): string {
  const found = known.get(character)
  if (found !== undefined) return found
  const folded = flatten(character)
  if (known.size < 100_000) known.set(character, folded)
  return folded
}

function flatten(character: string): string {
  // A seat written in two pieces is one letter all the same.
  const plain = character
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[ىيی]\u0654/gu, 'ئ')
  return Array.from(plain, flattenOne).join('')
}

function flattenOne(letter: string): string {
  if (/\p{Cf}/u.test(letter)) return ''
  const whole = ALIKE.get(letter)
  if (whole !== undefined) return whole
  if (/\p{Script=Han}/u.test(letter)) return simplified(letter)
  const bare = letter.normalize('NFD').replace(MARKS, '').normalize('NFC')
  return ALIKE.get(bare) ?? bare
}
