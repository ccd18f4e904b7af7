import sharp from 'sharp'
import type { QuarterTurn } from '../../domain/evidence.ts'
import { renderPictureSheet, type PictureSheet, type SheetCell } from '../../document/typst/picture-sheet.ts'
import type { Task } from '../jobs/task.ts'
import { warmTypesetter } from '../petition/typesetter.ts'
import { uprightPixels } from './adjust-picture.ts'

/** A picture of a sheet before it is drawn; its bytes are pulled as `picture:N`, from 0. */
export interface SheetSource extends Omit<SheetCell, 'path' | 'width' | 'height'> {
  readonly mediaType: string
  readonly page: number
  /** Degrees clockwise that its item is kept turned. */
  readonly turn: QuarterTurn
}

export interface SheetPagesInput {
  readonly sheet: Omit<PictureSheet, 'cells'>
  readonly pictures: readonly SheetSource[]
}

/** Longest side of a picture on a sheet, in pixels: 3.4 inches at 300 dpi. */
const SIDE = 1000

/** Sets a sheet of small pictures as pages, one picture after the other in memory. Throws AppError `bad-comparison`, `cannot-typeset`. */
export const sheetPages: Task<SheetPagesInput, Uint8Array> = async ({ sheet, pictures }, context) => {
  const cells: SheetCell[] = []
  const files: { path: string; bytes: Uint8Array }[] = []
  for (const [i, { mediaType, page, turn, ...told }] of pictures.entries()) {
    const { data, info } = await uprightPixels(await context.pull(`picture:${i}`), mediaType, page)
    const small = await sharp(data, { raw: info })
      .rotate(turn)
      .resize(SIDE, SIDE, { fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 88 })
      .toBuffer({ resolveWithObject: true })
    const path = `/picture-${i}.jpg`
    files.push({ path, bytes: small.data })
    cells.push({ ...told, path, width: small.info.width, height: small.info.height })
    context.progress(i + 1, pictures.length + 1)
  }
  return (await warmTypesetter()).pdf({ main: renderPictureSheet({ ...sheet, cells }), files }).pdf
}
