import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { scriptsOf, startPictureReader } from '../../ocr/read-picture.ts'
import type { Lookout } from './lookout.ts'
import type { PagesInput } from './read-pages.ts'
import { MEDIA } from './scan-docx.ts'

/** Dots to the inch at which figures are drawn for print. */
const FIGURE_DPI = 300

/**
 * Reads by machine every picture of a Word file. They are the figures of the petition, byte for byte as its PDF has them: read
 * by themselves, since words in a picture are lost among those of its page.
 */
export async function readWordPictures(
  { protection, exhibits }: PagesInput,
  name: string,
  bytes: Uint8Array,
  looking: Lookout,
): Promise<void> {
  const pictures = Object.entries(unzipSync(bytes, { filter: ({ name: part }) => part.startsWith(MEDIA) }))
  if (pictures.length === 0 || protection.names.length + protection.redactions.length === 0) return
  const reader = await startPictureReader(scriptsOf(exhibits.map(({ language }) => language)), FIGURE_DPI)
  try {
    for (const [part, picture] of pictures) {
      const png = await sharp(picture).greyscale().png({ compressionLevel: 1 }).toBuffer()
      looking.see({ where: `${name}, ${part}, seen in the picture`, text: await reader.read(png), how: 'seen' })
      looking.picture()
    }
  } finally {
    await reader.close()
  }
}
