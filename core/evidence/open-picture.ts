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
  | { readonly kind: 'picture'; readonly picture: Sharp }
  | { readonly kind: 'too-large'; readonly says: string }
  | { readonly kind: 'unreadable' }

/**
 * A picture ready to be drawn upright (EXIF orientation applied). `strict` fails on damage when drawn, `lenient` draws
 * what can be had. HEIC goes through libheif, since sharp's own build can't decode it.
 */
export async function openPicture(
  bytes: Uint8Array,
  mediaType: string,
  mode: 'strict' | 'lenient',
): Promise<OpenedPicture> {
  try {
    if (/^image\/hei[cf]/.test(mediaType)) return await openHeif(bytes)
    const options = { failOn: mode === 'strict' ? 'error' : 'none', limitInputPixels: false } as const
    const { width, height } = await sharp(bytes, options).metadata()
    if (width * height > PIXEL_LIMIT) return tooLarge(width, height)
    return { kind: 'picture', picture: sharp(bytes, { ...options, limitInputPixels: PIXEL_LIMIT }).autoOrient() }
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
    return { kind: 'picture', picture: sharp(data, { raw }) }
  } finally {
    images.dispose()
  }
}

function tooLarge(width: number, height: number): OpenedPicture {
  return { kind: 'too-large', says: `${String(width)} × ${String(height)} points` }
}
