import type { ResolvedInline } from '../model.ts'

/** The words of some runs as a reader sees them, footnotes left out. */
export function plainText(inlines: readonly ResolvedInline[]): string {
  return inlines.map(wordsOf).join('')
}

function wordsOf(inline: ResolvedInline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'emphasis':
    case 'strong':
      return plainText(inline.children)
    case 'cite':
    case 'law':
    case 'reference':
      return inline.words
    case 'slot':
      return `[${inline.says}]`
    case 'footnote':
      return ''
  }
}
