import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../domain/errors.ts'
import type { NamedPlace } from '../../domain/filing.ts'
import type { App } from '../app.ts'

/** Longest that reading one file through may take, in milliseconds. */
const LIMIT_MS = 1_800_000

/** Reads every file of a folder as its receiver could and names each place where one of the names stands. Throws what a file can't be read for: then nothing is known of it. */
export async function searchFolder(
  app: App,
  folder: string,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<NamedPlace[]> {
  const found: NamedPlace[] = []
  for (const file of (await readdir(folder)).sort()) {
    const bytes = new Uint8Array(await readFile(join(folder, file)))
    const input = { file, bytes, names }
    const places = await app.workers.run('find-names', input, {
      lane: 'files',
      timeoutMs: LIMIT_MS,
      signal,
      transfer: [bytes.buffer],
    })
    found.push(...places.map((place) => ({ file, ...place })))
  }
  return found
}

/** Most places told in a message; the first of each name says enough. */
const TOLD = 20

/** Refuses a filing without a name in which names stand. Throws `named`. */
export function refuseNamed(named: readonly NamedPlace[]): never {
  const told = named.slice(0, TOLD).map(({ name, file, where }) => `“${name}” is in ${file}: ${where}.`)
  const more = named.length > TOLD ? [`And in ${String(named.length - TOLD)} more places.`] : []
  throw new AppError(
    'named',
    `The filing was to be without a name, but names stand in it; no file was written. ${[...told, ...more].join(' ')}`,
    'Take the names out of the fields, facts and details they come from, or redact the evidence, and build again. A draft is written with the places listed.',
  )
}
