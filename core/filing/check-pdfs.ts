import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { FilingProblem } from '../../domain/filing.ts'
import { openPdf, withPage, type OpenPdf } from '../evidence/open-pdf.ts'
import { pageText } from '../evidence/page-text.ts'
import type { Task, TaskContext } from '../jobs/task.ts'
import { pdfLinks, type PdfLink } from './pdf-links.ts'

/** An exhibit as the index of a filing places it: its cover sheet's page in a file, from 1, with its pages behind it. */
export interface IndexedExhibit {
  readonly number: string
  readonly file: string
  readonly firstPage: number
  readonly pages: number
}

export interface CheckPdfsInput {
  readonly folder: string
  /** Names of the files that are there. */
  readonly files: readonly string[]
  readonly exhibits: readonly IndexedExhibit[]
}

export interface CheckedPdfs {
  readonly pages: Readonly<Record<string, number>>
  /** Pages without a word on them. */
  readonly wordless: number
  readonly links: { readonly inside: number; readonly across: number; readonly outside: number }
  readonly problems: readonly FilingProblem[]
}

/** Opens every PDF and Word file of a filing folder: pages, words, labels, exhibits where the index says, and every link followed, also into the files beside. */
export const checkPdfs: Task<CheckPdfsInput, CheckedPdfs> = async (input, context) => {
  const problems: FilingProblem[] = []
  const read: ReadPdf[] = []
  for (const file of input.files.filter((name) => name.endsWith('.pdf'))) {
    const one = await readPdf(input, file, context)
    if (one) read.push(one)
    else problems.push({ file, says: 'It can’t be opened.' })
  }
  for (const file of input.files.filter((name) => name.endsWith('.docx')))
    if (!(await isWord(join(input.folder, file))))
      problems.push({ file, says: 'It is no Word file that can be opened.' })
  const links = await resolved(input, read)
  return {
    pages: Object.fromEntries(read.map(({ file, pages }) => [file, pages])),
    wordless: read.reduce((sum, { wordless }) => sum + wordless, 0),
    links: { inside: count(links, 'inside'), across: count(links, 'across'), outside: count(links, 'outside') },
    problems: [...problems, ...read.flatMap((one) => one.problems), ...links.flatMap((link) => broken(input, link))],
  }
}

interface ReadPdf {
  readonly file: string
  readonly pages: number
  readonly wordless: number
  readonly links: readonly PdfLink[]
  readonly problems: readonly FilingProblem[]
}

const bytesOf = async (folder: string, file: string) => new Uint8Array(await readFile(join(folder, file)))

async function readPdf(
  { folder, exhibits }: CheckPdfsInput,
  file: string,
  context: TaskContext,
): Promise<ReadPdf | null> {
  const opened = await openPdf(await bytesOf(folder, file), (pdf): ReadPdf => {
    // Links first: reading a page's text melts its annotations into it.
    const links = pdfLinks(pdf)
    const numbers = Array.from({ length: pdf.pages }, (_, i) => i + 1)
    const says = numbers.flatMap((page) =>
      withPage(pdf, page, () => true) ? [] : [`Its page ${String(page)} can’t be shown.`],
    )
    if (pdf.pdfium.FPDF_GetPageLabel(pdf.handle, 0, 0, 0) <= 2) says.push('Its pages have no labels.')
    const wordless = numbers.filter((page) => {
      context.progress(page, pdf.pages)
      return (pageText(pdf, page) ?? '') === ''
    }).length
    says.push(...exhibits.filter((one) => one.file === file).flatMap((exhibit) => misplaced(pdf, exhibit)))
    return { file, pages: pdf.pages, wordless, links, problems: says.map((words) => ({ file, says: words })) }
  })
  return opened.kind === 'open' ? opened.value : null
}

/** Each exhibit's first and last page say so by their stickers. */
function misplaced(pdf: OpenPdf, { number, firstPage, pages }: IndexedExhibit): readonly string[] {
  const isThere = (page: number) => {
    const words = (pageText(pdf, firstPage + page) ?? '').replace(/\s+/g, ' ')
    return words.includes(`Exhibit ${number} · page ${String(page)} of ${String(pages)}`)
  }
  return isThere(1) && isThere(pages)
    ? []
    : [`Exhibit ${number} does not begin on page ${String(firstPage)} with ${String(pages)} pages, as the index says.`]
}

async function isWord(path: string): Promise<boolean> {
  try {
    const part = unzipSync(new Uint8Array(await readFile(path)), { filter: ({ name }) => name === 'word/document.xml' })
    return strFromU8(part['word/document.xml'] ?? new Uint8Array()).includes('</w:document>')
  } catch {
    return false
  }
}

interface Resolved extends PdfLink {
  readonly in: string
}

/** Links into other files are asked of the file they lead into. */
async function resolved(input: CheckPdfsInput, read: readonly ReadPdf[]): Promise<readonly Resolved[]> {
  const all: Resolved[] = []
  for (const { file, links } of read) {
    all.push(...links.filter(({ kind }) => kind !== 'across').map((link) => ({ ...link, in: file })))
    for (const target of new Set(links.flatMap((link) => link.file ?? []))) {
      const there = read.some((one) => one.file === target) ? await across(input, file, target) : null
      const own = there ?? links.filter((link) => link.file === target).map((link) => ({ ...link, to: null }))
      all.push(...own.map((link) => ({ ...link, in: file })))
    }
  }
  return all
}

async function across({ folder }: CheckPdfsInput, file: string, target: string): Promise<readonly PdfLink[] | null> {
  const bytes = await bytesOf(folder, file)
  const opened = await openPdf(await bytesOf(folder, target), async (other) => {
    const own = await openPdf(bytes, (pdf) => pdfLinks(pdf, other).filter((link) => link.file === target))
    return own.kind === 'open' ? own.value : null
  })
  return opened.kind === 'open' ? opened.value : null
}

const count = (links: readonly Resolved[], kind: PdfLink['kind']) =>
  links.filter((link) => link.kind === kind && (link.to !== null || kind === 'outside')).length

/** What is wrong with a link. Exhibits keep links of their own, which may have led nowhere before. */
function broken({ exhibits }: CheckPdfsInput, link: Resolved): readonly FilingProblem[] {
  const where = link.from === null ? 'A bookmark' : `A link on page ${String(link.from)}`
  if (link.kind === 'program') return [{ file: link.in, says: `${where} starts a program.` }]
  if (link.kind === 'outside' || link.to !== null) return []
  if (link.kind === 'across')
    return [{ file: link.in, says: `${where} leads into ${link.file ?? ''}, to no page that is there.` }]
  const isExhibit = exhibits.some(({ file }) => file === link.in)
  return isExhibit ? [] : [{ file: link.in, says: `${where} leads to no page.` }]
}
