import type { StreamSource } from './object-copier.ts'
import type { PreparedExhibit } from './prepare-exhibit.ts'
import { stampFaces, STAMP_FONT_SOURCE } from './stamp.ts'
import { openVolumeFile, type Sink } from './volume-file.ts'
import { writeExhibit } from './write-exhibit.ts'

/** Writes a volume of one exhibit alone, just as it would be bound, so that it can be checked before it is. */
export async function rehearse(exhibit: PreparedExhibit, bytesOf: StreamSource, sink: Sink): Promise<void> {
  const file = openVolumeFile(sink)
  const [tree, catalog, plain, bold] = [file.reserve(), file.reserve(), file.reserve(), file.reserve()]
  const pages = exhibit.pages.map(() => file.reserve())
  await file.write(plain, [STAMP_FONT_SOURCE.plain])
  await file.write(bold, [STAMP_FONT_SOURCE.bold])
  const place = { pages, parent: tree, plain, bold, bytesOf }
  await writeExhibit(file, await stampFaces(), exhibit, place, () => ({
    sticker: '',
    bates: '',
    notice: null,
    corner: 'bottom-left',
  }))
  const kids = pages.map((number) => `${String(number)} 0 R`).join(' ')
  await file.write(tree, [`<</Type /Pages /Count ${String(pages.length)} /Kids [${kids}]>>`])
  await file.write(catalog, [`<</Type /Catalog /Pages ${String(tree)} 0 R>>`])
  await file.finish(`/Root ${String(catalog)} 0 R`)
}
