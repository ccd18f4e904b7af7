import { pictureSays } from './readers/picture-says.ts'
import { pictureHashes } from './readers/picture-hashes.ts'
import { unread, type Reading } from './reading.ts'
import { openPicture } from './open-picture.ts'

/** A picture: no text, one page for each of its sheets. Decoded once, small, so that one that can't be shown is known when it is added. */
export async function readPicture(bytes: Uint8Array, mediaType: string): Promise<Reading> {
  return { ...(await readPixels(bytes, mediaType)), says: await pictureSays(bytes) }
}

async function readPixels(bytes: Uint8Array, mediaType: string): Promise<Reading> {
  const opened = await openPicture(bytes, mediaType, 'strict')
  if (opened.kind === 'too-large')
    return unread({
      code: 'too-large-to-read',
      message: `The picture has ${opened.says}, more than can be shown. The original is kept.`,
    })
  if (opened.kind === 'picture') {
    const failed = await draws(() => opened.picture.resize(96, 96, { fit: 'inside' }).raw().toBuffer())
    const binding = opened.sheets > 1 ? 'page-images' : 'picture'
    if (failed === null) {
      const hashes = await pictureHashes(opened.picture.clone())
      return { ...unread(null, binding), pages: opened.sheets, hashes }
    }
  }
  return readDamaged(bytes, mediaType)
}

async function readDamaged(bytes: Uint8Array, mediaType: string): Promise<Reading> {
  const opened = await openPicture(bytes, mediaType, 'lenient')
  const drawn =
    opened.kind === 'picture' &&
    (await draws(() => opened.picture.resize(96, 96, { fit: 'inside' }).raw().toBuffer())) === null
  const message = drawn
    ? 'The picture is damaged; what could be read of it is shown. The original is kept as received.'
    : 'The picture could not be read. The original is kept as received.'
  return { ...unread({ code: 'damaged-file', message }, drawn ? 'picture' : 'slip'), pages: drawn ? 1 : null }
}

async function draws(draw: () => Promise<unknown>): Promise<unknown> {
  try {
    await draw()
    return null
  } catch (thrown) {
    return thrown
  }
}
