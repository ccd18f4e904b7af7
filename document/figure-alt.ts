import { plainText } from './docx/plain-text.ts'
import type { ResolvedBlock } from './model.ts'

/** What is said to who can't see a figure's picture: what a person wrote for it, or else its caption. */
export function figureAlt(figure: Extract<ResolvedBlock, { readonly kind: 'figure' }>): string {
  const words = figure.alt.trim() === '' ? plainText(figure.caption).trim() : figure.alt.trim()
  return words === '' ? `Figure ${figure.number}` : words
}
