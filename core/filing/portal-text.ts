/** What signs that mean something are written as where only letters and digits are taken. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/§§/g, ' sections '],
  [/§/g, ' section '],
  [/¶¶/g, ' paragraphs '],
  [/¶/g, ' paragraph '],
  [/&/g, ' and '],
  [/%/g, ' percent '],
  [/@/g, ' at '],
  [/\$/g, ' USD '],
  [/€/g, ' EUR '],
  [/£/g, ' GBP '],
  [/¥/g, ' CNY or JPY '],
  [/°/g, ' degrees '],
  [/\+/g, ' plus '],
  [/[’'ʼ]/g, ''],
]

/** Letters that no decomposition makes plain. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  ø: 'o',
  Ø: 'O',
  œ: 'oe',
  Œ: 'OE',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
}

/** A text in plain letters and digits with single spaces, and the runs of letters that have no plain form and were left out. */
export function portalText(text: string): { readonly text: string; readonly left: readonly string[] } {
  const worded = WORDS.reduce((so, [sign, word]) => so.replace(sign, word), text)
  const lettered = Array.from(worded, (char) => LETTERS[char] ?? char).join('')
  const decomposed = lettered.normalize('NFKD').replace(/\p{Mn}+/gu, '')
  const left = [...new Set(decomposed.match(/[\p{L}\p{N}]*[^\P{L}A-Za-z][\p{L}\p{N}]*/gu) ?? [])]
  const plain = decomposed.replace(/[^A-Za-z0-9]+/g, ' ').trim()
  return { text: plain, left: left.map((run) => run.normalize('NFC')) }
}
