import { AppError } from '../../domain/errors.ts'
import type { Task } from '../jobs/task.ts'
import { openPicture } from '../evidence/open-picture.ts'

interface Drawn {
  readonly bytes: Uint8Array
  /** Written into the picture, so that it tells what it is wherever it goes. */
  readonly words: string
}

/** A frame the window drew, encoded anew as a PNG that says what it is a still of: the same frame gives the same bytes. Throws AppError `bad-still`. */
export const drawStill: Task<Drawn, Uint8Array> = async ({ bytes, words }) => {
  const opened = await openPicture(bytes, 'image/png', 'strict')
  if (opened.kind !== 'picture') throw badStill()
  try {
    const png = await opened.picture
      .flatten({ background: 'black' })
      .toColourspace('srgb')
      .withExif({ IFD0: { ImageDescription: words } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    return new Uint8Array(png)
  } catch (cause) {
    throw badStill(cause)
  }
}

function badStill(cause?: unknown): AppError {
  return new AppError(
    'bad-still',
    'The frame could not be taken: it is no picture that can be read. Nothing was changed.',
    'Go to another moment of the film and take the still there.',
    cause,
  )
}
