/** Names and values of an SVG element's attributes. */
export type Attributes = Readonly<Record<string, string | number>>

/** Attributes as they stand in a tag, numbers to a hundredth of a point. */
export const attributes = (all: Attributes): string =>
  Object.entries(all)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value)}"`,
    )
    .join('')

/** An element without content. */
export const element = (name: string, all: Attributes): string => `<${name}${attributes(all)}/>`

/** An element that holds text alone; whatever characters it holds, it is text. */
export const textIn = (name: string, text: string, all: Attributes): string =>
  `<${name}${attributes(all)}>${escaped(text)}</${name}>`

/** A line of text. */
export const textElement = (text: string, all: Attributes): string => textIn('text', text, all)

/** Text as XML has it; control characters, which XML has no place for, are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

/** A whole SVG with what it says in words as its title. */
export const titled = (svg: string, alt: string): string =>
  // A function, since “$&” in a name would be read as a pattern.
  svg.replace('>', () => `>${textIn('title', alt, {})}`)
