import { basename } from 'node:path'
import { readFile, stat } from 'node:fs/promises'
import { AppError } from '../../domain/errors.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { isRecording, momentOf, timeCode } from '../../domain/still.ts'
import { readSays } from '../../db/repositories/contents.ts'
import type { App } from '../app.ts'
import { detectType } from '../evidence/detect-type.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { fileName } from '../made/keep-made-item.ts'
import { keepStill } from './keep-still.ts'

/** Longest that encoding a frame may take, in milliseconds. */
const LIMIT_MS = 60_000
/** Largest picture that is taken in as a still, in bytes. */
const LARGEST = 64 * 1024 * 1024
/** Containers tell their length to the second. */
const LENIENCE_MS = 1000

/** Keeps the frame of a film that the window shows at a moment (milliseconds) as an item of its own. Throws `no-such-evidence`, `not-a-film`, `bad-time-code`, `bad-still`, `disk-full`. */
export async function takeStill(
  app: App,
  input: { readonly id: string; readonly at: number; readonly png: Uint8Array },
): Promise<Evidence> {
  const film = filmAt(app, input.id, input.at)
  const bytes = new Uint8Array(input.png)
  const words = `Still at ${timeCode(input.at)} of the film with SHA-256 ${film.sha256}`
  const png = await app.workers.run(
    'draw-still',
    { bytes, words },
    { lane: 'files', timeoutMs: LIMIT_MS, transfer: [bytes.buffer] },
  )
  const name = `${fileName(film.title)}-${timeCode(input.at).replaceAll(':', '-')}.png`
  return await keepStill(app, { film, at: input.at, how: 'drawn', bytes: png, name, mediaType: 'image/png' })
}

/** Takes a picture in, as it is, as the still a person took of a film with another program. Throws `no-such-evidence`, `not-a-film`, `bad-time-code`, `bad-still`, `no-such-file`, `disk-full`. */
export async function bringStill(
  app: App,
  input: { readonly id: string; readonly at: string; readonly path: string },
): Promise<Evidence> {
  const at = momentOf(input.at)
  if (at === null) throw badTimeCode(`“${input.at}” is no time code.`)
  const film = filmAt(app, input.id, at)
  const bytes = await pictureAt(input.path)
  const name = basename(input.path)
  const { mediaType } = await detectType(bytes, name)
  if (!mediaType.startsWith('image/') || mediaType === 'image/svg+xml') throw noPicture(name)
  return await keepStill(app, { film, at, how: 'brought', bytes, name, mediaType })
}

function filmAt(app: App, id: string, at: number): Evidence {
  const film = existingEvidence(app, id)
  if (!isRecording(film) || film.mediaType.startsWith('audio/'))
    throw new AppError(
      'not-a-film',
      `“${film.title}” is no film, so no still can be taken of it. Nothing was changed.`,
      'Choose an item whose file is a film.',
    )
  const length = readSays(app.database.read, film.id)?.details.find(({ what }) => what === 'Length')?.says
  const end = length === undefined ? null : momentOf(length)
  if (end !== null && at > end + LENIENCE_MS) throw badTimeCode(`The film is ${length ?? ''} long.`)
  return film
}

async function pictureAt(path: string): Promise<Uint8Array> {
  const about = await stat(path).catch(() => null)
  if (!about?.isFile())
    throw new AppError('no-such-file', `There is no file at ${path}. Nothing was changed.`, 'Check the path.')
  if (about.size > LARGEST) throw noPicture(basename(path))
  return new Uint8Array(await readFile(path))
}

function noPicture(name: string): AppError {
  return new AppError(
    'bad-still',
    `“${name}” is no picture of at most 64 MB. Nothing was changed.`,
    'Save the still as PNG or JPEG and name that file.',
  )
}

function badTimeCode(why: string): AppError {
  return new AppError(
    'bad-time-code',
    `${why} No still was taken.`,
    'Write hours, minutes and seconds within the film: 00:01:23, or 00:01:23.4.',
  )
}
