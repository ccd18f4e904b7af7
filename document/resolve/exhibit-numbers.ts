import type { NumberScheme } from '../../domain/exhibit.ts'

/** How numbers are written. `prefix` counts only for the scheme "prefixed". */
export interface Scheme {
  readonly scheme: NumberScheme
  readonly prefix: string
}

/** The n-th number (from 1): "4", "D", "AA" or "P-4". */
export function exhibitNumber({ scheme, prefix }: Scheme, n: number): string {
  if (scheme === 'letters') return letters(n)
  return scheme === 'prefixed' ? `${prefix}${String(n)}` : String(n)
}

/** 1 → "A", 26 → "Z", 27 → "AA": as columns of a sheet are lettered. */
function letters(n: number): string {
  const before = Math.floor((n - 1) / 26)
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((n - 1) % 26))
}

function ofLetters(word: string): number {
  return Array.from(word).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** Where a filed number stands: its whole number, and 0 or which of the later ones behind it ("4B" is 4 and 2). */
interface Spot {
  readonly whole: number
  readonly later: number
}

function spotOf({ scheme, prefix }: Scheme, number: string): Spot {
  if (scheme === 'letters') {
    const [, whole = '', later = '0'] = /^([A-Z]+)(?:-(\d+))?$/.exec(number) ?? []
    return { whole: ofLetters(whole), later: Number(later) }
  }
  const bare = scheme === 'prefixed' && number.startsWith(prefix) ? number.slice(prefix.length) : number
  const [, whole = '0', later = ''] = /^(\d+)([A-Z]*)$/.exec(bare) ?? []
  return { whole: Number(whole), later: ofLetters(later) }
}

function written(scheme: Scheme, { whole, later }: Spot): string {
  const number = exhibitNumber(scheme, whole)
  if (later === 0) return number
  return scheme.scheme === 'letters' ? `${number}-${String(later)}` : `${number}${letters(later)}`
}

/** An item in the order wanted, and the number it was filed under, if it was. */
export interface Unnumbered<T> {
  readonly item: T
  readonly filed: string | null
}

export interface Numbered<T> {
  readonly item: T
  readonly number: string
}

/**
 * Numbers items in the order given. Filed numbers stay, and stay in their order: what comes later between two of them takes
 * the number before it with a letter ("4A"), and what comes behind the last goes on counting. `retired` are filed numbers
 * of items that are no exhibits now; they are never given again.
 */
export function numberInOrder<T>(
  scheme: Scheme,
  items: readonly Unnumbered<T>[],
  retired: readonly string[] = [],
): readonly Numbered<T>[] {
  const taken = [...items.flatMap(({ filed }) => filed ?? []), ...retired].map((number) => spotOf(scheme, number))
  const free = freeSpots(taken)
  const lastFiled = items.findLastIndex(({ filed }) => filed !== null)
  let before: Spot | null = null
  const spots = items.map(({ item, filed }, i) => {
    const spot: Spot =
      filed !== null ? spotOf(scheme, filed) : i > lastFiled ? free.whole() : free.behind(before?.whole)
    before = spot
    return { item, spot }
  })
  return spots
    .toSorted((a, b) => a.spot.whole - b.spot.whole || a.spot.later - b.spot.later)
    .map(({ item, spot }) => ({ item, number: written(scheme, spot) }))
}

/** Gives the numbers that are left: the next whole one, or the next behind a whole one. What would stand before the first stands behind it. */
function freeSpots(taken: readonly Spot[]) {
  const first = Math.min(...taken.map(({ whole }) => whole))
  let most = Math.max(0, ...taken.map(({ whole }) => whole))
  const behind = new Map<number, number>()
  for (const { whole, later } of taken) behind.set(whole, Math.max(later, behind.get(whole) ?? 0))
  return {
    whole: (): Spot => ({ whole: ++most, later: 0 }),
    behind(whole = first): Spot {
      const later = (behind.get(whole) ?? 0) + 1
      behind.set(whole, later)
      return { whole, later }
    },
  }
}
