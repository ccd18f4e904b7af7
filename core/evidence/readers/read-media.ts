import { createRequire } from 'node:module'
import mediaInfo from 'mediainfo.js'
import { z } from 'zod'
import { saysOf, type FileSays, type Point } from '../../../domain/file-says.ts'
import type { Task } from '../../jobs/task.ts'
import { unread, type Reading } from '../reading.ts'
import { durationWords, isoMoment, pointOf } from './media-words.ts'

/** What of MediaInfo's tracks is told; all it says is text or number. */
const Track = z.object({ '@type': z.string() }).catchall(z.unknown())
type Track = z.infer<typeof Track>
const Report = z.object({ media: z.object({ track: z.array(Track) }).nullish() })

const CHUNK = 1_048_576

/** A film or sound of any size: what its container tells, without a picture or sound of it decoded. Its bytes are pulled by "offset length". Never throws for what they are. */
export const readMedia: Task<{ size: number }, Reading> = async ({ size }, context) => {
  const path = createRequire(import.meta.url).resolve('mediainfo.js/MediaInfoModule.wasm')
  const reader = await mediaInfo({ format: 'object', chunkSize: CHUNK, full: false, locateFile: () => path })
  try {
    const found = await reader.analyzeData(size, (length, offset) =>
      context.pull(`${String(offset)} ${String(length)}`),
    )
    const tracks = Report.safeParse(found).data?.media?.track ?? []
    const known = tracks.some((track) => ['Video', 'Audio'].includes(track['@type']))
    return known ? { ...unread(null), says: describe(tracks) } : unreadable
  } catch {
    return unreadable
  } finally {
    reader.close()
  }
}

const unreadable = unread({
  code: 'damaged-file',
  message:
    'The film or sound could not be described: no picture or sound was found in it. The original is kept as received.',
})

function describe(tracks: readonly Track[]): FileSays | null {
  const of = (type: string) => tracks.find((track) => track['@type'] === type)
  const text = (track: Track | undefined, ...names: readonly string[]) =>
    names.map((name) => track?.[name]).find((value) => typeof value === 'string' || typeof value === 'number')
  const [general, video, audio] = [of('General'), of('Video'), of('Audio')]
  const own = Track.safeParse(Object.assign({ '@type': 'extra' }, general?.['extra'])).data
  const made = text(general, 'Recorded_Date', 'Encoded_Date', 'Tagged_Date') ?? text(video, 'Encoded_Date')
  const device = [
    text(general, 'Encoded_Hardware_CompanyName') ?? text(own, 'com_apple_quicktime_make'),
    text(general, 'Encoded_Hardware_Name') ?? text(own, 'com_apple_quicktime_model', 'com_android_model'),
  ]
  const place: Point | null = pointOf(String(text(general, 'Recorded_Location') ?? text(own, 'xyz') ?? ''))
  const size = video ? `${String(text(video, 'Width') ?? '?')} × ${String(text(video, 'Height') ?? '?')}` : null
  return saysOf(
    [
      ['Container', text(general, 'Format')],
      ['Length', durationWords(Number(text(general, 'Duration') ?? NaN))],
      ['Picture', video ? [text(video, 'Format'), size].filter(Boolean).join(', ') : null],
      ['Pictures a second', text(video, 'FrameRate')],
      ['Turned by', video && Number(text(video, 'Rotation') ?? 0) !== 0 ? `${String(text(video, 'Rotation'))}°` : null],
      ['Sound', audio ? [text(audio, 'Format'), text(audio, 'Channels')].filter(Boolean).join(', channels: ') : null],
      ['Title', text(general, 'Title', 'Track')],
      ['Made with', text(general, 'Encoded_Application', 'Encoded_Library')],
    ],
    {
      taken: isoMoment(made === undefined ? '' : String(made)),
      place,
      device: device.filter((part) => typeof part === 'string').join(' ') || null,
    },
  )
}
