/** The end of an axis that begins at nought, and the marks on it: four to six, at 1, 2 or 5 times a power of ten. */
export function axisTo(most: number): { readonly end: number; readonly marks: readonly number[] } {
  if (!(most > 0)) return { end: 1, marks: [0, 1] }
  const rough = most / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power
  const count = Math.ceil(most / step - 1e-9)
  const marks = Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)))
  return { end: marks.at(-1) ?? most, marks }
}
