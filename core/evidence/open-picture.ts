import { createRequire } from 'node:module'
import sharp, { type Sharp } from 'sharp'

/** More pixels than this are not drawn: a small file can claim billions. */
export const PIXEL_LIMIT = 268_000_000

interface HeifImage {
  readonly width: number
  readonly height: number
  decode(): Promise<{ readonly data: Uint8ClampedArray }>
}
type DecodeHeif = (input: { buffer: Uint8Array }) => Promise<readonly HeifImage[] & { dispose(): void }>

export type OpenedPicture =
  /** `sheets` are the pages of a TIFF such as a fax or a scan; 1 for all other formats, whose frames are a film. */
  | { readonly kind: 'picture'; readonly picture: Sharp; readonly sheets: number }
  | { readonly kind: 'too-large'; readonly says: string }
  | { readonly kind: 'unreadable' }

/**
 * A picture, or a sheet of it (from 1), ready to be drawn upright (EXIF orientation applied). `strict` fails on damage when drawn, `lenient` draws
 * what can be had. HEIC goes through libheif, since sharp's own build can't decode it.
 */
export async function openPicture(
  bytes: Uint8Array,
  mediaType: string,
  mode: 'strict' | 'lenient',
  sheet = 1,
): Promise<OpenedPicture> {
  try {
    if (/^image\/hei[cf]/.test(mediaType)) return await openHeif(bytes)
    const options = { failOn: mode === 'strict' ? 'error' : 'none', limitInputPixels: false } as const
    const { width, height, pages } = await sharp(bytes, { ...options, page: sheet - 1 }).metadata()
    if (width * height > PIXEL_LIMIT) return tooLarge(width, height)
    const picture = sharp(bytes, { ...options, limitInputPixels: PIXEL_LIMIT, page: sheet - 1 }).autoOrient()
    return { kind: 'picture', picture, sheets: mediaType === 'image/tiff' ? (pages ?? 1) : 1 }
  } catch {
    return { kind: 'unreadable' }
  }
}

async function openHeif(bytes: Uint8Array): Promise<OpenedPicture> {
  const load = createRequire(import.meta.url)
  const { all } = load('heic-decode') as { readonly all: DecodeHeif }
  const images = await all({ buffer: bytes })
  try {
    const first = images[0]
    if (!first) return { kind: 'unreadable' }
    if (first.width * first.height > PIXEL_LIMIT) return tooLarge(first.width, first.height)
    const { data } = await first.decode()
    const raw = { width: first.width, height: first.height, channels: 4 as const }
    return { kind: 'picture', picture: sharp(data, { raw }), sheets: 1 }
  } finally {
    images.dispose()
  }
}

function tooLarge(width: number, height: number): OpenedPicture {
  return { kind: 'too-large', says: `${String(width)} × ${String(height)} points` }
}
