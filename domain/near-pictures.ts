/** Bits of 64 in which two pictures may differ and still be told as alike: see docs/near-duplicates.md for what that finds and misses. */
export const NEAR_BITS = 12

/** In how many bits two pictures differ at least, one of them turned and mirrored in every way. */
export function pictureDistance(one: readonly string[], other: readonly string[]): number {
  const [upright = ''] = one
  return Math.min(...other.map((turned) => bitsApart(upright, turned)))
}

function bitsApart(one: string, other: string): number {
  if (one.length !== other.length || one === '') return Infinity
  let apart = 0
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) apart++
  return apart
}
