import { PDFName, PDFRef } from 'pdf-lib'
import { AppError } from '../../domain/errors.ts'
import { coverTags, sectionOf } from './cover-tags.ts'
import type { LoadedPdf } from './load-pdf.ts'
import { startCopier } from './object-copier.ts'
import { leafSource } from './page-tags.ts'
import type { VolumeFile } from './volume-file.ts'
import type { PlannedExhibit } from './volume-plan.ts'

/** Numbers set aside for the tag of the whole file, and for the covers' leaf of the parent tree. */
export interface CoversPlace {
  readonly document: number
  readonly covers: number
}

/** Writes the cover sheets, pages of one typeset file, each with its tags as the beginning of its exhibit's section. */
export async function writeCovers(
  file: VolumeFile,
  covers: LoadedPdf,
  planned: readonly PlannedExhibit[],
  place: CoversPlace,
): Promise<void> {
  const { context, pages } = covers
  if (pages.length !== planned.length)
    throw new AppError(
      'cannot-bind',
      `There are ${planned.length} exhibits but ${pages.length} cover sheets. No file was written.`,
      'Build again; if it happens again, report it.',
    )
  const copier = startCopier(file, context, 'drop')
  const bound = (number: number) => {
    const ref = context.nextRef()
    copier.bind(ref, number)
    return ref
  }
  for (const [i, { cover }] of planned.entries()) {
    const page = pages[i]
    if (page) copier.bind(page.ref, cover)
  }
  const document = bound(place.document)
  const tags = coverTags(covers)
  const held: string[] = []
  for (const [i, plan] of planned.entries()) {
    const page = pages[i]?.dict
    if (!page) continue
    const own = tags[i] ?? null
    for (const key of ['StructParents', 'Annots', 'Tabs']) page.delete(PDFName.of(key))
    if (own) page.set(PDFName.of('StructParents'), context.obj(plan.tags.coverKey))
    page.set(PDFName.of('Parent'), bound(plan.node))
    await copier.write(plan.cover, page)
    const refs = { section: bound(plan.tags.section), body: bound(plan.tags.body), document }
    await copier.write(plan.tags.section, sectionOf(covers, plan, own, refs))
    const holders = own?.holders ?? context.obj([])
    const holder = holders instanceof PDFRef ? holders : context.register(holders)
    held.push(`${String(plan.tags.coverKey)} ${String(copier.number(holder))} 0 R`)
    await copier.drain()
  }
  const [first, last] = [planned[0]?.tags.coverKey ?? 0, planned.at(-1)?.tags.coverKey ?? 0]
  await file.write(place.covers, [leafSource(first, last, held)])
}
