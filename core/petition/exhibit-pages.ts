import type { Binding, PageText, Problem } from '../../domain/evidence.ts'
import { toAppError } from '../../domain/errors.ts'
import { prepareExhibit } from '../../document/exhibits/prepare-exhibit.ts'
import { renderSlipSheet } from '../../document/typst/slip-sheet.ts'
import { renderTextExhibit } from '../../document/typst/text-exhibit.ts'
import type { Task } from '../jobs/task.ts'
import { openPdf } from '../evidence/open-pdf.ts'
import { pageText } from '../evidence/page-text.ts'
import { drawPages } from './draw-pages.ts'
import { picturePages } from './picture-pages.ts'
import { warmTypesetter } from './typesetter.ts'

export interface ExhibitPagesInput {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly binding: Binding
  readonly name: string
  readonly sha256: string
  readonly size: number
  readonly texts: readonly PageText[]
  readonly title: string
  readonly problem: Problem | null
}

/** An exhibit's pages as one PDF that copies cleanly, and the words of each page. */
export interface ExhibitPages {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly pageTexts: readonly string[]
}

/** Tables and sources of data keep their columns in a face of one width. */
const COLUMNS = /^(text\/(csv|tab-separated-values)|application\/(json|xml)|message\/rfc822|multipart\/related)$/

const UNSHOWN =
  'This type of file has no pages that can be bound. The file itself is kept in the case and is available on request.'

/** Makes the pages of an exhibit the way its item is bound; what can't be made so gets a slip sheet, and never a failure. */
export const exhibitPages: Task<ExhibitPagesInput, ExhibitPages> = async (input) => {
  const pdf = await pagesOf(input).catch((thrown: unknown) => slip(input, toAppError(thrown).message))
  const made = await openPdf(pdf, (open) => {
    const numbers = Array.from({ length: open.pages }, (_, i) => i + 1)
    return numbers.map((page) => pageText(open, page) ?? '')
  })
  const own = made.kind === 'open' ? made.value : []
  return { pdf, pages: own.length, pageTexts: own.map((text, i) => knownText(input, i + 1) ?? text) }
}

/** Pages that are the item's own say what was read of them when it was added. */
function knownText({ binding, texts }: ExhibitPagesInput, page: number): string | null {
  if (binding !== 'copy' && binding !== 'page-images') return null
  return texts.find((text) => text.page === page)?.text ?? null
}

async function pagesOf(input: ExhibitPagesInput): Promise<Uint8Array> {
  if (input.binding === 'copy') return copyOrDraw(input.bytes)
  if (input.binding === 'picture') return picturePages(input.bytes, input.mediaType)
  if (input.binding === 'page-images') {
    const isScan = input.mediaType.startsWith('image/')
    return isScan ? picturePages(input.bytes, input.mediaType) : drawPages(input.bytes)
  }
  if (input.binding === 'set') return setText(input)
  return slip(input, input.problem?.message ?? UNSHOWN)
}

async function copyOrDraw(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    await prepareExhibit(bytes)
    return bytes
  } catch {
    return await drawPages(bytes)
  }
}

async function setText({ title, texts, mediaType }: ExhibitPagesInput): Promise<Uint8Array> {
  const paragraphs = texts.flatMap(({ text }) => text.split(/\n{2,}/)).filter((paragraph) => paragraph.trim() !== '')
  const typesetter = await warmTypesetter()
  const main = renderTextExhibit({ title, paragraphs, mono: COLUMNS.test(mediaType) })
  return typesetter.pdf({ main, files: [] }).pdf
}

async function slip({ name, size, sha256, mediaType }: ExhibitPagesInput, problem: string): Promise<Uint8Array> {
  const typesetter = await warmTypesetter()
  return typesetter.pdf({ main: renderSlipSheet({ name, bytes: size, sha256, mediaType, problem }), files: [] }).pdf
}
