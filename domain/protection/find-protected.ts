import { fold, foldedText, type Folded } from './fold.ts'
import { isUnspaced, nameForms, textForm, type Form } from './name-forms.ts'
import type { ProtectedName, Redaction } from './protection.ts'

/** A protected passage of a text: UTF-16 offsets, and what the public version prints instead. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly instead: string
}

/** What a public version prints where words were taken out, as CBP prints its rulings (HQ H330077). */
export const TAKEN_OUT = '[ ]'

/** Finds every protected passage of a text, in order and without overlaps. */
export type FindProtected = (text: string) => readonly Found[]

/** Compiles what is protected into a finder: names with all their forms, and marked words wherever they stand. */
export function findProtected(protection: {
  readonly names: readonly Pick<ProtectedName, 'name' | 'variants' | 'alias'>[]
  readonly redactions: readonly Pick<Redaction, 'text'>[]
}): FindProtected {
  const names = protection.names.flatMap(({ name, variants, alias }) =>
    nameForms([name, ...variants]).map((form) => needleOf(form, alias)),
  )
  const texts = protection.redactions.flatMap(({ text }) => (text === null ? [] : needleOf(textForm(text), TAKEN_OUT)))
  const needles = [...names, ...texts].filter(({ letters }) => letters !== '')
  return (text) => {
    const letters = needles.length === 0 ? '' : foldedText(text)
    const there = needles.filter((needle) => letters.includes(needle.letters))
    return there.length === 0 ? [] : withoutOverlaps(matchesIn(text, there))
  }
}

/** A text with every protected passage replaced. */
export function replaceProtected(find: FindProtected, text: string): string {
  let at = 0
  const parts: string[] = []
  for (const { start, end, instead } of find(text)) {
    parts.push(text.slice(at, start), instead)
    at = end
  }
  return at === 0 ? text : parts.join('') + text.slice(at)
}

interface Needle {
  readonly letters: string
  /** Places between two letters where a new part begins. */
  readonly breaks: ReadonlySet<number>
  /** Long enough to be no other word, or of a script without spaces: it may stand inside a word and be broken anywhere. */
  readonly free: boolean
  /** Letters that must stand as capitals: those of initials and the first of a name with initials. */
  readonly capitals: ReadonlySet<number>
  readonly instead: string
}

const FREE_FROM = 8

function needleOf({ parts, initials }: Form, instead: string): Needle {
  const folded = parts.map(foldedText)
  const letters = folded.join('')
  const starts = folded.map((_, i) => folded.slice(0, i).join('').length)
  return {
    letters,
    breaks: new Set(starts),
    free: !initials && (letters.length >= FREE_FROM || isUnspaced(parts.join(''))),
    capitals: new Set(initials ? starts : []),
    instead,
  }
}

function matchesIn(text: string, needles: readonly Needle[]): readonly Found[] {
  const folded = fold(text)
  const letters = folded.map(({ letter }) => letter).join('')
  return needles.flatMap((needle) => {
    const found: Found[] = []
    for (let at = letters.indexOf(needle.letters); at >= 0; at = letters.indexOf(needle.letters, at + 1)) {
      const [first, last] = [folded[at], folded[at + needle.letters.length - 1]]
      if (first && last && standsAlone(text, folded, at, needle))
        found.push({ start: first.start, end: last.end, instead: needle.instead })
    }
    return found
  })
}

function standsAlone(text: string, folded: readonly Folded[], at: number, needle: Needle): boolean {
  const last = at + needle.letters.length - 1
  const gaps = Array.from({ length: last - at }, (_, i) => gapBehind(text, folded, at + i))
  if (gaps.some((gap) => gap.length > LONGEST_GAP)) return false
  if (needle.free) return true
  if (gapBehind(text, folded, at - 1) === '' || gapBehind(text, folded, last) === '') return false
  if ([...needle.capitals].some((i) => !isCapital(text, folded[at + i]))) return false
  const spaced = gaps.length > 1 && gaps.every((gap) => gap !== '')
  return spaced || gaps.every((gap, i) => mayBreak(text, folded, at, i + 1, gap, needle))
}

/** More than this between two letters, white space counted once, and they belong to different things. */
const LONGEST_GAP = 6

/** What stands between a letter and the next, white space made one; a text's ends count as a space. */
function gapBehind(text: string, folded: readonly Folded[], index: number): string {
  const [before, after] = [folded[index], folded[index + 1]]
  if (!before || !after) return ' '
  const gap = text.slice(before.end, Math.max(before.end, after.start))
  return gap.replace(/[\p{M}\u200b-\u200f\u2060\ufeff]/gu, '').replace(/\s+/gu, ' ')
}

/** Whether a short name may be broken before its `i`th letter: between its parts, or by a hyphen, or into two capitalized syllables. */
function mayBreak(
  text: string,
  folded: readonly Folded[],
  at: number,
  i: number,
  gap: string,
  needle: Needle,
): boolean {
  if (gap === '' || needle.breaks.has(i)) return true
  if (i < 2 || needle.letters.length - i < 2) return false
  return /[\p{Pd}\u00ad]/u.test(gap) || (isCapital(text, folded[at]) && isCapital(text, folded[at + i]))
}

function isCapital(text: string, letter: Folded | undefined): boolean {
  return letter !== undefined && /\p{Lu}|\p{Lo}|\p{N}/u.test(text.slice(letter.start, letter.end).normalize('NFKD'))
}

/** Passages that overlap become one, with the words for the longest of them. */
function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const merged: Found[] = []
  for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (!last || each.start >= last.end) merged.push(each)
    else merged[merged.length - 1] = { ...longer(last, each), start: last.start, end: Math.max(last.end, each.end) }
  }
  return merged
}

const longer = (a: Found, b: Found): Found => (b.end - b.start > a.end - a.start ? b : a)
