/** More than this many values are forgotten, and read anew where they come again. */
const MOST = 50_000

/** What is made of a text, made once for each text. */
export function once<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>()
  return (text) => {
    const known = made.get(text)
    if (known !== undefined) return known
    const value = make(text)
    if (made.size >= MOST) made.clear()
    made.set(text, value)
    return value
  }
}
