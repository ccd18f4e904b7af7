import type { ResolvedInline, ResolvedLaw } from '../model.ts'
import { render, type Renderers } from '../walk.ts'
import { typstString, typstText } from './escape.ts'

/** Where the binder finds a citation's target: `withhold:exhibit/4?page=2`, or `withhold:exhibit/4` for the cover sheet. */
export function exhibitLink(exhibit: string, page: number | null): string {
  const target = `withhold:exhibit/${encodeURIComponent(exhibit)}`
  return page === null ? target : `${target}?page=${page}`
}

/** Runs as Typst content: a row of `#` expressions, one function per kind of run. */
export function renderInlines(inlines: readonly ResolvedInline[]): string {
  return inlines.map((inline) => render(inlineRenderers, inline)).join('')
}

/** An authority's words, its titles in italics; amber while nobody has compared it with its source. */
export function renderCite(words: string, { parts, unconfirmed }: Pick<ResolvedLaw, 'parts' | 'unconfirmed'>): string {
  const dressed = parts?.map(({ text, italic }) => (italic ? `#emph[${typstText(text)}]` : typstText(text))).join('')
  const cite = dressed ?? typstText(words)
  return unconfirmed ? `#slot[${cite}]` : cite
}

const inlineRenderers: Renderers<ResolvedInline, string> = {
  text: ({ text }) => typstText(text),
  emphasis: ({ children }) => `#emph[${renderInlines(children)}]`,
  strong: ({ children }) => `#strong[${renderInlines(children)}]`,
  cite: ({ exhibit, page, words }) => `#exhibit-cite(${typstString(exhibitLink(exhibit, page))})[${typstText(words)}]`,
  law: (law) => `#law-cite(${typstString(law.authority)})[${renderCite(law.words, law)}]`,
  footnote: ({ number, children }) => `#note(${typstString(String(number))})[${renderInlines(children)}]`,
  slot: ({ says }) => `#slot[${typstText(`[${says}]`)}]`,
  reference: ({ target, words }) => `#part-reference(${typstString(target)})[${typstText(words)}]`,
}
