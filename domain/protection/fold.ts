/** Letters that look like Latin ones, and those an Arabic-script keyboard offers in two forms; after NFKC and lower case. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  // Cyrillic and Greek (Unicode confusables.txt, the single letters)
  ...pairs('абвгеѕіїјкмнорстухһԁԛԝѵ', 'a6brеsiijkmhopctyxhdqwv'),
  ...pairs('αβγεζηικνορτυχω', 'abyezniknoptuxw'),
  // Dotless and crossed letters that have no decomposition
  ...pairs('ıłøđðħŧ', 'iloddht'),
  // Yeh, kaf and heh of Uyghur, Persian and Arabic keyboards
  ...pairs('یىکەھة', 'ييكههه'),
  // The stroke that only lengthens a word
  ـ: '',
}

function pairs(from: string, to: string): Record<string, string> {
  const targets = Array.from(to)
  return Object.fromEntries(Array.from(from).map((letter, i) => [letter, targets[i] ?? letter]))
}

const KEPT = /[\p{L}\p{N}]/u
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }

/** A letter or digit of a text with its look flattened, and where it stood (UTF-16 offsets of the text). */
export interface Folded {
  readonly letter: string
  readonly start: number
  readonly end: number
}

/**
 * A text's letters and digits alone: width, case, diacritics, composed forms and look-alikes flattened, all else
 * dropped. Hangul stays composed, so that a syllable is one letter.
 */
export function fold(text: string): readonly Folded[] {
  const folded: Folded[] = []
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const letters = lettersOf(character)
    // One entry for each UTF-16 unit, so that places in the folded text and in this list agree.
    for (let i = 0; i < letters.length; i++)
      folded.push({ letter: letters.charAt(i), start: index, end: index + character.length })
  }
  return folded
}

/** A Hangul syllable written in its parts, or any one character. */
const CHARACTER = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[\s\S]/gu

/** The folded letters of a text as one string; what fold tells apart by letter, many times as fast. */
export const foldedText = (text: string): string =>
  text.replace(RUN, (run, ascii: string | undefined) =>
    ascii === undefined ? lettersOfRun(run) : ascii.toLowerCase().replace(/[^a-z0-9]+/g, ''),
  )

/** Characters of ASCII, or of all else; no character of fold's has some of both. */
const RUN = /([\0-\x7f]+)|[^\0-\x7f]+/g

function lettersOfRun(run: string): string {
  const characters = /[\u1100-\u115f]/.test(run) ? (run.match(CHARACTER) ?? []) : run
  let letters = ''
  for (const character of characters) letters += lettersOf(character)
  return letters
}

const known = new Map<string, string>()

function lettersOf(character: string): string {
  const found = known.get(character)
  if (found !== undefined) return found
  const letters = flatten(character)
  if (known.size < 50_000) known.set(character, letters)
  return letters
}

function flatten(character: string): string {
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC')
  return Array.from(bare)
    .filter((letter) => KEPT.test(letter))
    .map((letter) => LIGATURES[letter] ?? LOOKALIKES[letter] ?? letter)
    .join('')
}
