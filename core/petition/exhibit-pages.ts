import type { Binding, PageText, Problem, QuarterTurn } from '../../domain/evidence.ts'
import { toAppError } from '../../domain/errors.ts'
import { replaceProtected } from '../../domain/protection/find-protected.ts'
import { prepareExhibit } from '../../document/exhibits/prepare-exhibit.ts'
import { renderSlipSheet } from '../../document/typst/slip-sheet.ts'
import { renderTextExhibit } from '../../document/typst/text-exhibit.ts'
import { renderWithheldSheet } from '../../document/typst/withheld-sheet.ts'
import type { Task } from '../jobs/task.ts'
import { openPdf } from '../evidence/open-pdf.ts'
import { pageText } from '../evidence/page-text.ts'
import { drawPages } from './draw-pages.ts'
import { finderOf, type PageRules } from './public/page-rules.ts'
import { publicPages } from './public/public-pages.ts'
import { rewriteAll } from './public/rewrite-blocks.ts'
import { picturePages } from './picture-pages.ts'
import { turnPages } from './turn-pages.ts'
import { warmTypesetter } from './typesetter.ts'

export interface ExhibitPagesInput {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly binding: Binding
  readonly name: string
  readonly sha256: string
  readonly size: number
  /** Degrees clockwise that a picture is turned on its page, or all pages are turned. */
  readonly turn?: QuarterTurn | undefined
  readonly texts: readonly PageText[]
  readonly title: string
  readonly problem: Problem | null
  /** Set for the public version: what its pages leave out. */
  readonly rules?: PageRules | null
}

/** An exhibit's pages as one PDF that copies cleanly, and the words of each page. */
export interface ExhibitPages {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly pageTexts: readonly string[]
  /** Pages made pictures for the public version, and those of them that are covered whole. */
  readonly flattened?: readonly number[]
  readonly covered?: readonly number[]
}

/** Tables and sources of data keep their columns in a face of one width. */
const COLUMNS = /^(text\/(csv|tab-separated-values)|application\/(json|xml)|message\/rfc822|multipart\/related)$/

const UNSHOWN =
  'This type of file has no pages that can be bound. The file itself is kept in the case and is available on request.'

/** Makes the pages of an exhibit the way its item is bound; what can't be made so gets a slip sheet, and never a failure. */
export const exhibitPages: Task<ExhibitPagesInput, ExhibitPages> = async (given) => {
  const { rules = null } = given
  if (rules) return publicExhibit(given, rules)
  return await madePages(given)
}

async function madePages(input: ExhibitPagesInput): Promise<ExhibitPages> {
  const pdf = await pagesOf(input).catch((thrown: unknown) => slip(input, toAppError(thrown).message))
  const { pages, pageTexts } = await madeOf(pdf)
  return { pdf, pages, pageTexts: pageTexts.map((text, i) => knownText(input, i + 1) ?? text) }
}

/** Pages that are the item's own say what was read of them when it was added. */
function knownText({ binding, texts }: ExhibitPagesInput, page: number): string | null {
  if (binding !== 'copy' && binding !== 'page-images') return null
  return texts.find((text) => text.page === page)?.text ?? null
}

async function pagesOf(input: ExhibitPagesInput): Promise<Uint8Array> {
  if (input.binding === 'copy') return await turnPages(await copyOrDraw(input.bytes), input.turn ?? 0)
  const hidden = input.rules?.regions ?? null
  if (input.binding === 'picture') return picturePages(input.bytes, input.mediaType, { hidden, turn: input.turn ?? 0 })
  if (input.binding === 'page-images') {
    const isScan = input.mediaType.startsWith('image/')
    return isScan
      ? picturePages(input.bytes, input.mediaType, { hidden, turn: input.turn ?? 0 })
      : await turnPages(await drawPages(input.bytes), input.turn ?? 0)
  }
  if (input.binding === 'set') return setText(input)
  return slip(input, input.problem?.message ?? UNSHOWN)
}

/** What is set from words has them replaced before it is set; all else is made first and redacted then. */
async function publicExhibit(input: ExhibitPagesInput, rules: PageRules): Promise<ExhibitPages> {
  if (rules.withheld !== null) return await madeOf(await withheldSheet(rules.withheld, rules.sealed))
  if (input.binding === 'set' || input.binding === 'slip') {
    const rewrite = (text: string) => replaceProtected(finderOf(rules), text)
    const { texts, title, name, problem } = rewriteAll(
      { texts: input.texts, title: input.title, name: input.name, problem: input.problem },
      rewrite,
    )
    return await madePages({ ...input, texts, title, name, problem, rules: null })
  }
  const isPicture = input.mediaType.startsWith('image/')
  if (!isPicture) return await publicPdf(input, rules)
  const pdf = await pagesOf(input).catch((thrown: unknown) => slip(input, toAppError(thrown).message))
  const pages = await publicPages(pdf, input.texts, { ...rules, regions: [] })
  return { ...pages, pageTexts: [], flattened: marked(rules, pages.flattened) }
}

/** Words and regions lie on the pages as they came: these are turned once nothing protected is left on them. */
async function publicPdf(input: ExhibitPagesInput, rules: PageRules): Promise<ExhibitPages> {
  const { pdf, turn } = await pagesOf({ ...input, turn: 0 }).then(
    (own) => ({ pdf: own, turn: input.turn ?? 0 }),
    async (thrown: unknown) => ({ pdf: await slip(input, toAppError(thrown).message), turn: 0 as const }),
  )
  const pages = await publicPages(pdf, input.texts, rules)
  const turned = await turnPages(pages.pdf, turn)
  return { ...pages, pdf: turned, pageTexts: [] }
}

const marked = ({ regions }: PageRules, flattened: readonly number[]): readonly number[] =>
  [...new Set([...flattened, ...regions.map(({ page }) => page)])].sort((a, b) => a - b)

async function withheldSheet(ground: string, sealed?: boolean): Promise<Uint8Array> {
  const typesetter = await warmTypesetter()
  return typesetter.pdf({ main: renderWithheldSheet(ground, sealed), files: [] }).pdf
}

async function madeOf(pdf: Uint8Array): Promise<ExhibitPages> {
  const opened = await openPdf(pdf, (open) => Array.from({ length: open.pages }, (_, i) => pageText(open, i + 1) ?? ''))
  const pageTexts = opened.kind === 'open' ? opened.value : []
  return { pdf, pages: pageTexts.length, pageTexts }
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
