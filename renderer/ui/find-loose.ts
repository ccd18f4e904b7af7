const SKIPPED = /[\s\u00ad\u200b\ufffe-]/

/** Where a quote stands in a text, white space, line ends and hyphens aside; start and end in UTF-16 units, or null. */
export function findLoose(text: string, quote: string): readonly [number, number] | null {
  const kept = squeeze(text)
  const wanted = squeeze(quote).letters
  if (wanted === '') return null
  const at = kept.letters.indexOf(wanted)
  const start = kept.from[at]
  const last = kept.from[at + wanted.length - 1]
  return at < 0 || start === undefined || last === undefined ? null : [start, last + 1]
}

function squeeze(text: string): { readonly letters: string; readonly from: readonly number[] } {
  const from: number[] = []
  const letters: string[] = []
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charAt(i)
    if (SKIPPED.test(letter)) continue
    letters.push(letter)
    from.push(i)
  }
  return { letters: letters.join(''), from }
}

/** The words a selection stands for, as the page's own text has them; the selection with plain spaces if they differ. */
export function quoteFrom(pageText: string, selected: string): string {
  const place = findLoose(pageText, selected)
  const words = place ? pageText.slice(place[0], place[1]) : selected
  return words
    .replace(/(\p{L})[-\u2010]\s*\n\s*(\p{Ll})/gu, '$1$2')
    .replace(/\s+/g, ' ')
    .trim()
}
