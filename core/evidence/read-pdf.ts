import type { Binding, PageText, Problem } from '../../domain/evidence.ts'
import { copiesSafely } from './copies-safely.ts'
import { openPdf, pageSize, type OpenPdf } from './open-pdf.ts'
import { pageText } from './page-text.ts'
import { TEXT_LIMIT, unread, type Reading } from './reading.ts'

/** No petition's exhibit comes near this; a page tree can claim billions. */
const PAGE_LIMIT = 20_000

const problems = {
  encrypted: {
    code: 'encrypted-file',
    message: 'The PDF asks for a password, so it can be neither shown nor searched. Ask its source for an open copy.',
  },
  damaged: { code: 'damaged-file', message: 'The PDF is damaged beyond reading. The original is kept as received.' },
  repaired: {
    code: 'damaged-file',
    message: 'The PDF is damaged in places. Its pages can still be drawn, so it is bound as page images.',
  },
  noText: {
    code: 'no-text',
    message: 'The PDF has no text, only pictures of pages. It can be cited by page, but not searched or quoted.',
  },
  tooLarge: {
    code: 'too-large-to-read',
    message: 'The PDF has more pages or text than can be read. The original is kept.',
  },
} as const satisfies Record<string, Problem>

/** Pages, text and way of binding of a PDF. It is bound page by page only if every part of it was shown to copy cleanly. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const opened = await openPdf(bytes, readOpen)
  if (opened.kind !== 'open') return unread(problems[opened.kind])
  const { encrypted, problem, ...read } = opened.value
  if (problem?.code === 'too-large-to-read') return { ...read, problem, binding: 'slip' }
  if (encrypted) return { ...read, problem, binding: 'page-images' }
  const copy = await copiesSafely(bytes, read.pages)
  const binding: Binding = copy === 'yes' ? 'copy' : 'page-images'
  return { ...read, problem: copy === 'damaged' ? problems.repaired : problem, binding }
}

interface OpenReading extends Omit<Reading, 'binding' | 'pages'> {
  readonly pages: number
  readonly encrypted: boolean
}

function readOpen(pdf: OpenPdf): OpenReading {
  const { encrypted, title, language } = pdf
  const pages = Math.min(pdf.pages, PAGE_LIMIT)
  const { texts, whole, drawable } = readTexts(pdf, pages)
  const problem =
    pdf.pages > PAGE_LIMIT || !whole
      ? problems.tooLarge
      : drawable < pages
        ? problems.repaired
        : texts.length === 0
          ? problems.noText
          : null
  return { pages: pdf.pages, texts, encrypted, title, language, problem }
}

function readTexts(pdf: OpenPdf, pages: number): { texts: readonly PageText[]; whole: boolean; drawable: number } {
  const texts: PageText[] = []
  let length = 0
  let drawable = 0
  for (let page = 1; page <= pages && length <= TEXT_LIMIT; page++) {
    const text = pageSize(pdf, page) === null ? null : pageText(pdf, page)
    if (text !== null) drawable++
    if (text) texts.push({ page, text, machine: false })
    length += text?.length ?? 0
  }
  return { texts, whole: length <= TEXT_LIMIT, drawable }
}
