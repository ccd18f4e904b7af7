import exifr from 'exifr'
import { z } from 'zod'
import { saysOf, type FileSays } from '../../../domain/file-says.ts'

/** What is read of a picture's EXIF (CIPA DC-008), as exifr gives it; anything else in it is left alone. */
const Exif = z
  .object({
    Make: z.string(),
    Model: z.string(),
    LensModel: z.string(),
    BodySerialNumber: z.union([z.string(), z.number()]),
    Software: z.string(),
    DateTimeOriginal: z.string(),
    CreateDate: z.string(),
    ModifyDate: z.string(),
    OffsetTimeOriginal: z.string(),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    GPSAltitude: z.number(),
    GPSDateStamp: z.string(),
    GPSTimeStamp: z.union([z.string(), z.array(z.number())]),
    ImageDescription: z.string(),
    Artist: z.string(),
    Copyright: z.string(),
    UserComment: z.string(),
    ExifImageWidth: z.number(),
    ExifImageHeight: z.number(),
  })
  .partial()
type Exif = z.infer<typeof Exif>

const KEYS = Object.keys(Exif.shape) as (keyof Exif)[]
const OPTIONS = {
  ...{ tiff: true, exif: true, gps: true, ifd1: false, xmp: false, iptc: false, icc: false, jfif: false },
  ...{ reviveValues: false, translateValues: false, sanitize: true, mergeOutput: true, silentErrors: true },
}

/** What a picture's EXIF says of when, where and with what it was taken; null where there is none or it is broken. */
export async function pictureSays(bytes: Uint8Array): Promise<FileSays | null> {
  const exif = await readExif(bytes)
  if (exif === null) return null
  const { latitude, longitude } = exif
  const device = [exif.Make, exif.Model].filter((part) => part?.trim())
  const [make = '', model = ''] = device
  const place = latitude !== undefined && longitude !== undefined && !(latitude === 0 && longitude === 0)
  return saysOf(
    [
      ['Lens', exif.LensModel],
      ['Serial number', exif.BodySerialNumber],
      ['Height above the sea', exif.GPSAltitude === undefined ? null : `${exif.GPSAltitude.toFixed(0)} m`],
      ['Satellite time', exif.GPSDateStamp && `${exif.GPSDateStamp.replace(/:/g, '-')} ${clock(exif.GPSTimeStamp)}`],
      ['Changed', moment(exif.ModifyDate)],
      ['Software', exif.Software],
      ['Description', exif.ImageDescription],
      ['Artist', exif.Artist],
      ['Copyright', exif.Copyright],
    ],
    {
      taken: moment(exif.DateTimeOriginal ?? exif.CreateDate, exif.OffsetTimeOriginal),
      place: place ? { latitude, longitude } : null,
      device: (model.startsWith(make) ? model : device.join(' ')).trim() || null,
    },
  )
}

/** Each key alone: one that is not what it should be must not cost the others. */
async function readExif(bytes: Uint8Array): Promise<Exif | null> {
  try {
    const raw: unknown = await exifr.parse(exifBlock(bytes) ?? bytes, OPTIONS)
    if (typeof raw !== 'object' || raw === null) return null
    const sound = KEYS.flatMap((key) => {
      const value = (raw as Record<string, unknown>)[key]
      return Exif.shape[key].safeParse(value).success && value !== undefined ? [[key, value]] : []
    })
    return Exif.parse(Object.fromEntries(sound))
  } catch {
    return null
  }
}

const JPEG = 0xff
/** How a block of EXIF begins: a TIFF in either order of bytes, its first directory right behind (CIPA DC-008 § 4.5.2). */
const STARTS = ['MM\0*\0\0\0\b', 'II*\0\b\0\0\0']

/** The EXIF of a picture that is neither JPEG nor TIFF (HEIC, WebP, PNG), where exifr does not look for it: the block as a TIFF of its own. */
function exifBlock(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] === JPEG) return null
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [first] = STARTS.map((start) => buffer.indexOf(start, 0, 'latin1'))
    .filter((at) => at > 0)
    .sort((x, y) => x - y)
  return first === undefined ? null : Uint8Array.from(buffer.subarray(first))
}

/** A moment as EXIF writes it ("2020:11:03 14:02:11") in ISO 8601, local unless the camera noted an offset; null for none, or for one never set. */
function moment(written: string | undefined, offset?: string): string | null {
  const found = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d:\d\d:\d\d)/.exec(written ?? '')
  if (!found || found[1] === '0000' || found[2] === '00') return null
  const zone = /^[+-]\d\d:\d\d$/.exec(offset ?? '')?.[0] ?? ''
  return `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}T${found[4] ?? ''}${zone}`
}

function clock(time: string | readonly number[] | undefined): string {
  if (typeof time === 'string' || time === undefined) return time ?? ''
  return `${time.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')} UTC`
}
