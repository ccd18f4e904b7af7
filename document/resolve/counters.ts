/** Running numbers of one document; each call of a field takes the next number, from 1. */
export interface Counters {
  readonly paragraph: () => number
  readonly footnote: () => number
  readonly table: () => number
  readonly figure: () => number
}

/** Counters that stand at zero: blocks must be resolved in reading order, once each. */
export function startCounters(): Counters {
  return { paragraph: counter(), footnote: counter(), table: counter(), figure: counter() }
}

function counter(): () => number {
  let count = 0
  return () => ++count
}
