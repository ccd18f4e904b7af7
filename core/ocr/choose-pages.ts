import { AppError } from '../../domain/errors.ts'
import type { Evidence, PageText } from '../../domain/evidence.ts'
import { OCR_LANGUAGE_WORDS, OCR_LANGUAGES, ocrLanguageOf } from '../../domain/machine-text.ts'
import type { MachinePage, OcrLanguage, SkippedPage } from '../../domain/machine-text.ts'

/** The languages to read in: those chosen, else the one the item is in. Throws `no-ocr-language`. */
export function chooseLanguages(item: Evidence, chosen: readonly OcrLanguage[]): OcrLanguage[] {
  if (chosen.length > 0) return [...new Set(chosen)]
  const own = ocrLanguageOf(item.language)
  if (own) return [own]
  throw new AppError(
    'no-ocr-language',
    `In which language “${item.title}” is written was not said, and a machine reads each with other eyes. Nothing was read.`,
    `Choose one: ${OCR_LANGUAGES.map((id) => `${id} (${OCR_LANGUAGE_WORDS[id]})`).join(', ')}; or note the item’s language first.`,
  )
}

/**
 * Which pages of an item are read, of those asked for (null: all). Text that came with the file, or that a person confirmed, is never read over;
 * a page read before is read again only if it was asked for by its number. Throws `nothing-to-read`, `no-such-page`.
 */
export function choosePages(
  item: Evidence,
  asked: readonly number[] | null,
  texts: readonly PageText[],
  read: readonly MachinePage[],
): { readonly pages: number[]; readonly skipped: SkippedPage[] } {
  if (!hasPictures(item))
    throw new AppError(
      'nothing-to-read',
      `“${item.title}” has no pages or pictures that could be looked at. Nothing was read.`,
      'Only PDFs and pictures can be read so; type or paste the text of others into a file beside them.',
    )
  const all = Array.from({ length: item.pages ?? 0 }, (_, i) => i + 1)
  refuseBeyond(item, asked ?? [])
  const before = new Map(read.map((one) => [one.page, one]))
  const worded = new Set(texts.flatMap(({ page, text }) => (text === '' ? [] : [page])))
  const because = (page: number): SkippedPage['because'] | null => {
    const known = before.get(page)
    if (!known) return worded.has(page) ? 'own-text' : null
    if (known.confirmed) return 'confirmed'
    return asked === null ? 'read-before' : null
  }
  const pages: number[] = []
  const skipped: SkippedPage[] = []
  for (const page of asked ?? all) {
    const why = because(page)
    if (why === null) pages.push(page)
    else skipped.push({ page, because: why })
  }
  return { pages, skipped }
}

/** Whether an item has pages that can be drawn as pictures. */
export const hasPictures = ({ mediaType, pages }: Pick<Evidence, 'mediaType' | 'pages'>): boolean =>
  pages !== null && (mediaType === 'application/pdf' || mediaType.startsWith('image/'))

function refuseBeyond(item: Evidence, asked: readonly number[]): void {
  const beyond = asked.find((page) => page > (item.pages ?? 0))
  if (beyond !== undefined)
    throw new AppError(
      'no-such-page',
      `“${item.title}” has ${String(item.pages)} pages, not ${String(beyond)}. Nothing was read.`,
      'Give the page of the file, counted from 1, not the number printed on it.',
    )
}
