import { isUnspaced, nameForms, textForm, type Form } from '../../../domain/protection/name-forms.ts'
import type { Protection } from '../../../domain/protection/protection.ts'

/** Finds the protected strings of a text: what stood there, once for each form. `seen` reads letters as a machine that reads pictures confuses them. */
export type FindLeak = (text: string, how?: 'written' | 'seen' | 'bytes') => readonly string[]

/**
 * Compiles what is protected into regular expressions. This is written apart from the finder that redacts, on purpose: a
 * mistake in one is to be caught by the other.
 */
export function leakPatterns(protection: Pick<Protection, 'names' | 'redactions'>): FindLeak {
  const forms = [
    ...protection.names.flatMap(({ name, variants }) => nameForms([name, ...variants])),
    ...protection.redactions.flatMap(({ text }) => (text === null ? [] : [textForm(text)])),
  ].filter(({ parts }) => parts.length > 0)
  const written = patterns(forms, letterClass)
  const sets = { written, seen: patterns(forms, confusedClass), bytes: patterns(forms.filter(isFree), letterClass) }
  return (text, how = 'written') => {
    if (text === '' || forms.length === 0) return []
    const plain = flattened(text)
    // Only to be quick: a picture's confused letters are left to the patterns alone.
    const letters = how === 'seen' ? null : lettersOf(plain).map(baseOf).join('')
    const found = sets[how].flatMap(({ pattern, base }) => {
      if (letters !== null && !letters.includes(base)) return []
      return (pattern.exec(plain) ?? []).slice(0, 1).map((match) => match.trim())
    })
    return [...new Set(found)]
  }
}

interface Pattern {
  readonly pattern: RegExp
  /** The letters alone, look-alikes as the Latin letter. */
  readonly base: string
}

function patterns(forms: readonly Form[], classOf: ClassOf): readonly Pattern[] {
  const bySource = new Map(forms.map((form) => [patternOf(form, classOf), form]))
  return [...bySource].map(([source, { parts }]) => {
    return {
      pattern: new RegExp(source, 'u'),
      base: lettersOf(flattened(parts.join('')))
        .map(baseOf)
        .join(''),
    }
  })
}

/** Letters in their parts, without accents, strokes, invisible characters and surplus space. */
const flattened = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u200b-\u200f\u2060\ufeff\u0640]/gu, '')
    .replace(/[ßẞæÆœŒøØłŁđĐðÐþÞħŧı]/gu, (letter) => UNSTROKED[letter] ?? letter)
    .replace(/\s+/gu, ' ')

/** Letters that have no parts, as a text of plain letters (a portal's field) writes them. */
const UNSTROKED: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', þ: 'th', Þ: 'Th' },
  ...{ ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ħ: 'h', ŧ: 't', ı: 'i' },
}

const FREE_FROM = 8
const GAP = '[^\\p{L}\\p{N}]{0,6}'
const HYPHEN = '(?:[\\u00ad\\p{Pd}] ?)?'

function isFree({ parts, initials }: Form): boolean {
  return !initials && (isUnspaced(parts.join('')) || lettersOf(parts.join('')).length >= FREE_FROM)
}

const lettersOf = (text: string): readonly string[] =>
  Array.from(flattened(text)).filter((letter) => /[\p{L}\p{N}]/u.test(letter))

type ClassOf = (letter: string) => string

function patternOf(form: Form, classOf: ClassOf): string {
  const parts = form.parts.map(lettersOf).filter((part) => part.length > 0)
  if (isFree(form)) return parts.flat().map(classOf).join(GAP)
  const words = parts.map((part) => part.map((letter, i) => cased(form, classOf, letter, i)).join(HYPHEN))
  const letters = parts.flat()
  const spaced = form.initials || letters.length < 3 ? [] : [letters.map(classOf).join('[^\\p{L}\\p{N}]{1,2}')]
  return `(?<![\\p{L}\\p{N}])(?:${[words.join(GAP), ...spaced].join('|')})(?![\\p{L}\\p{N}])`
}

/** The first letter of each part of a name with initials is a capital. */
function cased(form: Form, classOf: ClassOf, letter: string, index: number): string {
  return form.initials && index === 0 ? escaped(letter.toUpperCase()) : classOf(letter)
}

/** Letters of other alphabets drawn like a Latin one. */
const ALIKE: Readonly<Record<string, string>> = {
  a: 'аα',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'іι',
  j: 'ј',
  k: 'кκ',
  n: 'η',
  o: 'оο',
  p: 'рρ',
  s: 'ѕ',
  t: 'тτ',
  u: 'υ',
  v: 'ѵ',
  x: 'хχ',
  y: 'уγ',
  ي: 'یى',
  ك: 'ک',
  ه: 'ەھة',
}

/** What a machine takes one letter of a picture for. */
const CONFUSED: Readonly<Record<string, string>> = {
  l: 'i1|',
  i: 'l1|j',
  '1': 'li|',
  o: '0',
  '0': 'o',
  s: '5',
  '5': 's',
  e: 'c',
  c: 'e',
  u: 'v',
  v: 'u',
  b: '6',
  g: '9q',
}

function letterClass(letter: string): string {
  return anyOf(bothCases(letter) + bothCases(ALIKE[letter.toLowerCase()] ?? ''))
}

function confusedClass(letter: string): string {
  const lower = letter.toLowerCase()
  return anyOf(bothCases(letter) + bothCases(ALIKE[lower] ?? '') + bothCases(CONFUSED[lower] ?? ''))
}

const BASES = new Map(
  Object.entries(ALIKE).flatMap(([base, alike]) => Array.from(alike, (letter) => [letter, base] as const)),
)

function baseOf(letter: string): string {
  const lower = letter.toLowerCase()
  return BASES.get(lower) ?? lower
}

const bothCases = (letters: string): string => letters.toLowerCase() + letters.toUpperCase()
const escaped = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')

function anyOf(letters: string): string {
  return `[${[...new Set(Array.from(letters))].map(escaped).join('')}]`
}
