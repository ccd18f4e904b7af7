import { PDFHexString, PDFString } from 'pdf-lib'
import { AppError, toAppError } from '../../domain/errors.ts'
import { pagesOfPart } from '../exhibit-extent.ts'
import type { ExhibitEntry, ExhibitPart } from '../model.ts'
import { loadPdf } from './load-pdf.ts'
import { pageTags, type PageTags } from './page-tags.ts'
import { prepareExhibit, type PreparedExhibit } from './prepare-exhibit.ts'
import { nextTagKey } from './tag-tree.ts'
import { stampFaces, STAMP_FONT_SOURCE, type Stamp, type StampFaces } from './stamp.ts'
import type { VolumeExhibit, VolumeInput, VolumeResult } from './volume.ts'
import { openVolumeFile, type Sink, type VolumeFile } from './volume-file.ts'
import { batesNumber } from '../bates.ts'
import { planExhibits, type PlannedExhibit } from './volume-plan.ts'
import { writeCovers } from './write-covers.ts'
import { writeExhibit, type ExhibitPlace } from './write-exhibit.ts'
import { writeFront } from './write-front.ts'

/**
 * Binds petition, cover sheets and exhibits into one PDF, written front to back with one exhibit in memory at a time.
 * The same input gives the same bytes. Throws AppError `cannot-bind`.
 */
export async function buildVolume(
  input: VolumeInput,
  sink: Sink,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<VolumeResult> {
  const file = openVolumeFile(sink)
  const petition = await loadPdf(input.petition)
  const planned = planExhibits(
    file,
    input.exhibits.map(({ entry }) => entry),
    petition.pages.length,
    nextTagKey(petition.catalog),
  )
  const pages = petition.pages.length + planned.reduce((sum, { entry }) => sum + entry.pages + 1, 0)
  const [tree, node, document, covers] = [file.reserve(), file.reserve(), file.reserve(), file.reserve()]
  const front = { tree, node, document, covers, pages: petition.pages.map(() => file.reserve()) }
  const catalog = await writeFront(file, petition, front, planned, input)
  await writeNode(file, front.node, front.tree, front.pages)
  progress(petition.pages.length, pages)
  if (planned.length > 0) await writeCovers(file, await loadPdf(input.covers), planned, front)
  const stamps = planned.length > 0 ? await writeStampFonts(file) : null
  if (stamps)
    await writeExhibits(file, input, planned, { ...stamps, tree: front.tree }, (done) => progress(done, pages))
  const kids = [front.node, ...planned.map(({ node }) => node)]
  await file.write(front.tree, [`<</Type /Pages /Count ${String(pages)} /Kids [${kids.map(reference).join(' ')}]>>`])
  const info = file.reserve()
  await file.write(info, [infoSource(input)])
  await file.finish(`/Root ${reference(catalog)} /Info ${reference(info)}`)
  return {
    pages,
    exhibits: planned.map(({ entry, firstPage }) => ({ number: entry.number, firstPage, pages: entry.pages })),
  }
}

const reference = (number: number): string => `${String(number)} 0 R`

async function writeNode(file: VolumeFile, node: number, parent: number, pages: readonly number[]): Promise<void> {
  const kids = pages.map(reference).join(' ')
  const count = String(pages.length)
  await file.write(node, [`<</Type /Pages /Parent ${reference(parent)} /Count ${count} /Kids [${kids}]>>`])
}

/** Writes the faces of the stamps, once for all pages; gives their numbers. */
export async function writeStampFonts(file: VolumeFile): Promise<{ readonly plain: number; readonly bold: number }> {
  const fonts = { plain: file.reserve(), bold: file.reserve() }
  await file.write(fonts.plain, [STAMP_FONT_SOURCE.plain])
  await file.write(fonts.bold, [STAMP_FONT_SOURCE.bold])
  return fonts
}

/** Writes the exhibits one behind the other, each ended by its node of the page tree. */
export async function writeExhibits(
  file: VolumeFile,
  input: Pick<VolumeInput, 'exhibits' | 'banner' | 'watermark' | 'bates'>,
  planned: readonly PlannedExhibit[],
  { tree, ...fonts }: { readonly tree: number; readonly plain: number; readonly bold: number },
  progress: (done: number) => void,
): Promise<void> {
  const faces = await stampFaces()
  // The covers' keys come first, since some file may be written before all pages are.
  let key = (planned[0]?.tags.coverKey ?? 0) + planned.length
  for (const [i, plan] of planned.entries()) {
    const exhibit = input.exhibits[i]
    if (!exhibit) continue
    const stamp = stampsOf(plan, input)
    const tags = pageTags(file, plan.tags, key)
    await bindOne(file, faces, exhibit, { ...fonts, pages: plan.pages, parent: plan.node, tags }, (page) => {
      progress(plan.firstPage + page)
      return stamp(page)
    })
    key = await tags.finish()
    await writeNode(file, plan.node, tree, [plan.cover, ...plan.pages])
    // The memory that an exhibit came in is given to a later one.
    await file.flush()
  }
}

/** In a function of its own, so that nothing of one part is held while the next is loaded. */
async function bindOne(
  file: VolumeFile,
  faces: StampFaces,
  exhibit: VolumeExhibit,
  place: ExhibitPlace & { readonly tags: PageTags },
  stamp: (page: number) => Stamp,
): Promise<void> {
  let before = 0
  for (const [index, part] of exhibit.entry.parts.entries()) {
    const first = before
    const pages = place.pages.slice(first, first + pagesOfPart(part))
    const prepared = await preparedOf(exhibit, part, index)
    const tagged = {
      tags: place.tags,
      says: (page: number) => pageWords(exhibit.entry, first + page),
      language: part.language ?? null,
    }
    await writeExhibit(file, faces, prepared, { ...place, pages }, (page) => stamp(first + page), tagged)
    before += pages.length
  }
}

/** "Exhibit 4, page 2 of 12: Payroll". */
const pageWords = ({ number, pages, title }: ExhibitEntry, page: number): string =>
  `Exhibit ${number}, page ${String(page)} of ${String(pages)}: ${title}`

/** A part's own pages, or where they can't be copied its pages drawn; as many as it was counted with, and of them those that are bound. */
async function preparedOf(exhibit: VolumeExhibit, part: ExhibitPart, index: number): Promise<PreparedExhibit> {
  const pdf = await exhibit.pages(index)
  const prepared = await prepareExhibit(pdf).catch((thrown: unknown) => toAppError(thrown))
  if (!(prepared instanceof AppError) && prepared.pages.length === part.of) return chosen(prepared, part)
  const redrawn = await exhibit.redrawn?.(pdf)
  const again = redrawn ? await prepareExhibit(redrawn) : prepared
  if (again instanceof AppError) throw again
  if (again.pages.length === part.of) return chosen(again, part)
  const { number } = exhibit.entry
  throw cannotBind(`Exhibit ${number} has ${again.pages.length} pages, not the ${part.of} it was counted with`)
}

/** Only what is bound is kept; pages left out are never written, since nothing refers to them. */
function chosen(prepared: PreparedExhibit, { only }: ExhibitPart): PreparedExhibit {
  if (only === null) return prepared
  return { ...prepared, pages: only.flatMap((page) => prepared.pages[page - 1] ?? []) }
}

/** "Exhibit 4 · page 2 of 12", and a Bates number that runs on over all exhibits. */
function stampsOf(
  { entry, before }: PlannedExhibit,
  { banner, watermark, bates }: Pick<VolumeInput, 'banner' | 'watermark' | 'bates'>,
): (page: number) => Stamp {
  const notice = [watermark, banner].filter((part) => part !== null && part !== '').join(' · ')
  return (page) => ({
    sticker: `Exhibit ${entry.number} · page ${String(page)} of ${String(entry.pages)}`,
    bates: batesNumber(bates, before + page),
    notice: notice === '' ? null : notice,
    corner: bates.corner,
  })
}

/** The information dictionary as PDF source: no clock, and no word of who worked on it but the author's. */
export function infoSource({ title, author, date }: Pick<VolumeInput, 'title' | 'author' | 'date'>): string {
  const day = date === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(date)
  const made = day ? PDFString.of(`D:${day.slice(1).join('')}000000Z`).toString() : null
  const dates = made ? `/CreationDate ${made} /ModDate ${made}` : ''
  const text = (value: string) => PDFHexString.fromText(value).toString()
  return `<</Title ${text(title)} /Author ${text(author)} /Creator ${text('Withhold')} /Producer ${text('Withhold')} ${dates}>>`
}

function cannotBind(what: string): AppError {
  return new AppError('cannot-bind', `${what}. No file was written.`, 'Build again; if it happens again, report it.')
}
