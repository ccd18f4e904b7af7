import type { Binding, Evidence } from '../../domain/evidence.ts'
import { stillWords, type StillOf } from '../../domain/still.ts'

const BOUND: Readonly<Record<Binding, (item: Evidence) => string | null>> = {
  copy: () => null,
  'page-images': (item) =>
    item.mediaType.startsWith('image/')
      ? null
      : 'Bound as page images at 200 dpi with the text behind them, since its own pages can’t be copied safely.',
  picture: () => null,
  set: () => 'Set as pages from the text of the file.',
  slip: (item) =>
    `Represented by a slip sheet${item.problem ? `: ${item.problem.message}` : '; the file is kept in the case and is available on request.'}`,
}

/** What the cover sheet and the index say of how an exhibit was bound: by which means, of which film it is a still, and that it was turned. */
export function exhibitRemark(item: Evidence, still: StillOf | undefined): string | null {
  const parts = [still ? stillWords(still) : null, BOUND[item.binding](item), turnedWords(item)]
  return parts.filter((part) => part !== null).join(' ') || null
}

/** What was turned says so: what was received lies otherwise. */
function turnedWords({ turn, binding }: Evidence): string | null {
  if (turn === 0 || binding === 'set' || binding === 'slip') return null
  return `Turned by ${String(turn)}° clockwise to be read; the original is as received.`
}
