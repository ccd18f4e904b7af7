import { pageRangeWords } from '../domain/page-ranges.ts'
import type { ExhibitEntry, ExhibitPart } from './model.ts'

const PART_WORDS: Readonly<Record<ExhibitPart['kind'], string>> = {
  item: 'item',
  translation: 'English translation',
  certificate: 'translator’s certificate',
  original: 'original',
}

/** How many pages of the exhibit a part takes. */
export const pagesOfPart = ({ of, only }: ExhibitPart): number => only?.length ?? of

/** What an exhibit's pages are, where they are not simply the whole item: "pages 1–3, 7 of 12", or its parts with their pages; empty otherwise. */
export function extentWords({ parts }: Pick<ExhibitEntry, 'parts'>): string {
  const [first] = parts
  if (first !== undefined && parts.length === 1) return excerptWords(first)
  let before = 0
  return parts
    .map((part) => {
      const [from, to] = [before + 1, (before += pagesOfPart(part))]
      const place = from === to ? `page ${from}` : `pages ${from}–${to}`
      const excerpt = excerptWords(part)
      return `${PART_WORDS[part.kind]}, ${place}${excerpt === '' ? '' : ` (${excerpt})`}`
    })
    .join('; ')
}

function excerptWords({ only, of }: ExhibitPart): string {
  if (only === null) return ''
  return `excerpt: ${only.length === 1 ? 'page' : 'pages'} ${pageRangeWords(only)} of ${of}`
}

/** Where pages of a part's own PDF came to stand in the exhibit, all from 1; those that are not bound fall away. */
export function boundPages(
  { parts }: Pick<ExhibitEntry, 'parts'>,
  index: number,
  pages: readonly number[],
): readonly number[] {
  const before = parts.slice(0, index).reduce((sum, part) => sum + pagesOfPart(part), 0)
  const only = parts[index]?.only ?? null
  return pages.flatMap((page) => {
    const at = only === null ? page : only.indexOf(page) + 1
    return at > 0 ? [before + at] : []
  })
}
