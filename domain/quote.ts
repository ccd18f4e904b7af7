/** Text with the differences flattened that reading a page brings in: line ends, spaces, soft hyphens, quotation marks, composed letters. */
export function flattenText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/(\p{L})[-\u2010]\s*\n\s*(\p{Ll})/gu, '$1$2')
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a quote stands in a page's text, word for word, apart from line breaks and marks of type. */
export function quoteStandsIn(text: string, quote: string): boolean {
  const wanted = flattenText(quote)
  return wanted !== '' && flattenText(text).includes(wanted)
}
