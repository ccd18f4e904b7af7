/** One way a protected string may be written: its parts in order, and whether some of them are initials. */
export interface Form {
  readonly parts: readonly string[]
  readonly initials: boolean
}

/** Scripts written without spaces between words: no break is needed around a name, and any may stand inside. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

export const isUnspaced = (text: string): boolean => UNSPACED.test(text)

/**
 * Every form of a name that is looked for: as given, first part last, last part first, initials for all but one part, and
 * for each the spellings of ü (u, v, yu). Case, width, diacritics, spaces, hyphens and line breaks are the matcher's part.
 * Not made: a part of a name alone, another romanisation, simplified for traditional characters; those are given as variants.
 */
export function nameForms(names: readonly string[]): readonly Form[] {
  const forms = names.flatMap((name) => spellings(partsOf(name)).flatMap(formsOf))
  return [...new Map(forms.map((form) => [`${form.parts.join(' ')} ${String(form.initials)}`, form])).values()]
}

/** A marked passage is looked for as it stands. */
export const textForm = (text: string): Form => ({ parts: partsOf(text), initials: false })

const partsOf = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

function formsOf(parts: readonly string[]): readonly Form[] {
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined || parts.length < 2 || parts.some(isUnspaced)) return [whole(parts)]
  const orders = [parts, [...parts.slice(1), first], [last, ...parts.slice(0, -1)]]
  return [...orders.map(whole), ...initialForms(first, parts.slice(1)), ...initialForms(last, parts.slice(0, -1))]
}

const whole = (parts: readonly string[]): Form => ({ parts, initials: false })

/** "C. S. Kim", "Kim C. S.", "C. Kim" and "Kim C." */
function initialForms(surname: string, given: readonly string[]): readonly Form[] {
  if (surname.length < 2) return []
  const all = given.map((part) => part.slice(0, 1))
  const rows = [all, all.slice(0, 1), [all.join('')]]
  return rows.flatMap((initials) => [
    { parts: [surname, ...initials], initials: true },
    { parts: [...initials, surname], initials: true },
  ])
}

/** At most this many spellings of one name are tried: each part with ü doubles or trebles them. */
const MOST = 27

function spellings(parts: readonly string[]): readonly (readonly string[])[] {
  return parts
    .reduce<readonly (readonly string[])[]>(
      (rows, part) => rows.flatMap((row) => ways(part).map((way) => [...row, way])),
      [[]],
    )
    .slice(0, MOST)
}

/** A pinyin syllable with ü: lü, nü, lüe, nüe, and as keyboards and passports write them. */
const SYLLABLE = /^([ln])(u|v|yu|ü)(e?)$/iu

function ways(part: string): readonly string[] {
  const [, start, , end] = SYLLABLE.exec(part) ?? []
  const written = start === undefined ? [] : ['u', 'v', 'yu'].map((vowel) => `${start}${vowel}${end ?? ''}`)
  const umlauts = /ü/iu.test(part) ? ['u', 'v', 'yu'].map((vowel) => part.replace(/ü/giu, vowel)) : []
  return [...new Set([part, ...written, ...umlauts])]
}
