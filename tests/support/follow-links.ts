import { openPdf, withPage, type OpenPdf } from '../../core/evidence/open-pdf.ts'
import { pageText } from '../../core/evidence/page-text.ts'
import { lendMemory, memory } from '../../core/evidence/pdfium.ts'

/** A link of the volume: the page it stands on, the words under it, and the page it leads to (from 1; null for none), in a file beside it or in its own (null). */
export interface FollowedLink {
  readonly from: number
  readonly words: string
  readonly to: number | null
  readonly file: string | null
}

/** Every link of a volume followed, and what does not hold of them. `cites` counts the citations of exhibits among them. */
export interface FollowedLinks {
  readonly links: readonly FollowedLink[]
  readonly cites: number
  readonly faults: readonly string[]
}

/**
 * Follows every link of a bound PDF with PDFium: a link whose words name an exhibit and a page must lead to the page with
 * that sticker, one that names an exhibit alone to its cover sheet, and every other link to some page of the petition.
 * Links into another file are followed into the one of that name among `beside`.
 */
export async function followLinks(
  volume: Uint8Array,
  beside: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<FollowedLinks> {
  const { links: local, texts } = await opened(volume, (pdf) => {
    // Links first: reading a page's text melts its annotations into it.
    const links = pagesOf(pdf).flatMap((page) => linksOf(pdf, page))
    return { links, texts: pagesOf(pdf).map((page) => pageText(pdf, page) ?? '') }
  })
  const [links, elsewhere] = await inOtherFiles(volume, local, beside)
  const all = joinBroken(links)
  const checked = all.map((link) => {
    const own = link.file === null ? texts : (elsewhere.get(link.file) ?? [])
    return { cites: citesIn(link.words), fault: faultOf(link, own) }
  })
  return {
    links: all,
    cites: checked.reduce((sum, { cites }) => sum + cites.length, 0),
    faults: checked.flatMap(({ fault }) => fault ?? []),
  }
}

const pagesOf = (pdf: OpenPdf) => Array.from({ length: pdf.pages }, (_, i) => i + 1)

async function opened<T>(bytes: Uint8Array, read: (pdf: OpenPdf) => T | Promise<T>): Promise<T> {
  const found = await openPdf(bytes, read)
  if (found.kind !== 'open') throw new Error('A file can’t be opened')
  return found.value
}

/** Asks each file that links name for the page they mean, as PDFium asks of whoever follows one, and reads its texts. */
async function inOtherFiles(
  volume: Uint8Array,
  local: readonly FollowedLink[],
  beside: ReadonlyMap<string, Uint8Array>,
): Promise<readonly [readonly FollowedLink[], ReadonlyMap<string, readonly string[]>]> {
  let links = local
  const texts = new Map<string, readonly string[]>()
  for (const file of new Set(local.flatMap((link) => link.file ?? []))) {
    const bytes = beside.get(file)
    if (!bytes) continue
    const other = await opened(bytes, (target) =>
      opened(volume, (pdf) => ({
        found: pagesOf(pdf).flatMap((page) => linksOf(pdf, page, target)),
        texts: pagesOf(target).map((page) => pageText(target, page) ?? ''),
      })),
    )
    links = links.map((link, i) => (link.file === file ? (other.found[i] ?? link) : link))
    texts.set(file, other.texts)
  }
  return [links, texts]
}

/** "Ex. 4", "Exhibit 4A", "Ex. AB", "Ex. A-1", "Ex. P-4 at 12". */
const CITE = /Ex(?:hibit|\.)\s*((?:[A-Z]{1,3}-)?\d+[A-Z]{0,2}|[A-Z]{1,3}(?![A-Za-z]))(?:\s+at\s+(\d+))?/g

function citesIn(words: string): readonly { readonly exhibit: string; readonly page: string | null }[] {
  return [...words.matchAll(CITE)].map(([, exhibit = '', page]) => ({ exhibit, page: page ?? null }))
}

function faultOf(link: FollowedLink, texts: readonly string[]): string | null {
  const where = `“${link.words}” on page ${String(link.from)} leads to page ${String(link.to)}`
  const text = link.to === null ? undefined : texts[link.to - 1]
  if (text === undefined) return `${where}, which is no page`
  const sticker = stickerOf(text)
  const cites = citesIn(link.words)
  if (cites.length === 0 && sticker !== null) return `${where}, which is ${sticker}, though the words name no exhibit`
  const wrong = cites.find(({ exhibit, page }) =>
    page === null ? !isCover(texts, link.to ?? 0, exhibit) : sticker !== `Exhibit ${exhibit} · page ${page}`,
  )
  return wrong ? `${where}, which is ${sticker ?? 'no exhibit page'}` : null
}

function stickerOf(text: string): string | null {
  return /Exhibit \S+ · page \d+(?= of \d+)/.exec(text)?.[0] ?? null
}

/** A cover sheet says "exhibit" and its number, carries no sticker, and stands before the exhibit's first page. */
function isCover(texts: readonly string[], page: number, exhibit: string): boolean {
  const text = texts[page - 1] ?? ''
  const named = /exhibit/i.test(text) && text.split(/\s+/).includes(exhibit)
  return named && stickerOf(text) === null && stickerOf(texts[page] ?? '') === `Exhibit ${exhibit} · page 1`
}

/** A citation broken over two lines is two links to one target: their words belong together. */
function joinBroken(links: readonly FollowedLink[]): readonly FollowedLink[] {
  return links.reduce<readonly FollowedLink[]>((joined, link) => {
    const last = joined.at(-1)
    const broken =
      last &&
      last.to === link.to &&
      last.file === link.file &&
      /^Ex\S*(\s+\S+)?(\s+at)?$/.test(last.words) &&
      !/^Ex/.test(link.words)
    return broken ? [...joined.slice(0, -1), { ...last, words: `${last.words} ${link.words}` }] : [...joined, link]
  }, [])
}

function linksOf(pdf: OpenPdf, page: number, target: OpenPdf = pdf): readonly FollowedLink[] {
  const found = withPage(pdf, page, (handle) => {
    const text = pdf.pdfium.FPDFText_LoadPage(handle)
    const chars = charsOf(pdf, text)
    const links: FollowedLink[] = []
    lendMemory(pdf.pdfium, 8, (at) => {
      while (pdf.pdfium.FPDFLink_Enumerate(handle, at, at + 4)) {
        const link = memory(pdf.pdfium).readUInt32LE(at + 4)
        const file = fileOf(pdf, link)
        const index = pageIndex(pdf, link, file === null ? pdf : target)
        links.push({ from: page, words: wordsUnder(pdf, chars, link), to: index < 0 ? null : index + 1, file })
      }
    })
    pdf.pdfium.FPDFText_ClosePage(text)
    return links
  })
  return found ?? []
}

/** Index of the page a link leads to in its own file or in `target`; -1 for none. */
function pageIndex(pdf: OpenPdf, link: number, target: OpenPdf): number {
  const destined = destination(pdf, link, target)
  return destined === 0 ? -1 : pdf.pdfium.FPDFDest_GetDestPageIndex(target.handle, destined)
}

function destination(pdf: OpenPdf, link: number, target: OpenPdf): number {
  const direct = pdf.pdfium.FPDFLink_GetDest(pdf.handle, link)
  if (direct !== 0) return direct
  return pdf.pdfium.FPDFAction_GetDest(target.handle, pdf.pdfium.FPDFLink_GetAction(link))
}

/** PDFACTION_REMOTEGOTO of fpdf_doc.h. */
const REMOTE = 2

/** The file a link leads into; null for its own. */
function fileOf(pdf: OpenPdf, link: number): string | null {
  const action = pdf.pdfium.FPDFLink_GetAction(link)
  if (action === 0 || pdf.pdfium.FPDFAction_GetType(action) !== REMOTE) return null
  const length = pdf.pdfium.FPDFAction_GetFilePath(action, 0, 0)
  return lendMemory(pdf.pdfium, length, (at) => {
    pdf.pdfium.FPDFAction_GetFilePath(action, at, length)
    return memory(pdf.pdfium).toString('utf8', at, at + length - 1)
  })
}

/** A character of a page and where it stands. */
interface Char {
  readonly char: string
  readonly left: number
  readonly right: number
  readonly middle: number
}

function charsOf(pdf: OpenPdf, text: number): readonly Char[] {
  const count = Math.max(0, pdf.pdfium.FPDFText_CountChars(text))
  return lendMemory(pdf.pdfium, 16, (at) =>
    Array.from({ length: count }, (_, i) => {
      pdf.pdfium.FPDFText_GetLooseCharBox(text, i, at)
      const { left, right, top, bottom } = rectangle(pdf, at)
      const char = String.fromCodePoint(pdf.pdfium.FPDFText_GetUnicode(text, i))
      return { char, left, right, middle: (bottom + top) / 2 }
    }),
  )
}

/** A rectangle as PDFium fills it in (FS_RECTF). */
function rectangle(pdf: OpenPdf, at: number): Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>> {
  const [left = 0, top = 0, right = 0, bottom = 0] = [0, 4, 8, 12].map((i) => memory(pdf.pdfium).readFloatLE(at + i))
  return { left, top, right, bottom }
}

/** A gap between letters wider than this, in points, is a space. */
const GAP = 1.2

/** What stands in the link's rectangle, from left to right: right-to-left neighbours must not turn the words of a cite about. */
function wordsUnder(pdf: OpenPdf, chars: readonly Char[], link: number): string {
  return lendMemory(pdf.pdfium, 16, (at) => {
    if (!pdf.pdfium.FPDFLink_GetAnnotRect(link, at)) return ''
    const { left, top, right, bottom } = rectangle(pdf, at)
    const within = (char: Char) =>
      char.left + char.right >= 2 * left &&
      char.left + char.right <= 2 * right &&
      char.middle >= bottom &&
      char.middle <= top
    const inside = chars.filter((char) => /\S/.test(char.char) && within(char)).toSorted((a, b) => a.left - b.left)
    return inside
      .map(({ char, left }, i) => (i > 0 && left - (inside[i - 1]?.right ?? left) > GAP ? ` ${char}` : char))
      .join('')
  })
}
