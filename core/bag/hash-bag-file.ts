import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { AppError } from '../../domain/errors.ts'

/** Sums of one file by every algorithm asked for, read once. Throws `cancelled`, `cannot-read-file`. */
export async function hashBagFile(
  path: string,
  algorithms: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const hashes = algorithms.map((algorithm) => [algorithm, createHash(algorithm)] as const)
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 20, signal }))
      for (const [, hash] of hashes) hash.update(piece as Buffer)
  } catch (cause) {
    throw signal?.aborted ? cancelled() : unreadable(path, cause)
  }
  return new Map(hashes.map(([algorithm, hash]) => [algorithm, hash.digest('hex')]))
}

function cancelled(): AppError {
  return new AppError('cancelled', 'The check was cancelled. Nothing was changed.', 'Start it again when you like.')
}

function unreadable(path: string, cause: unknown): AppError {
  return new AppError(
    'cannot-read-file',
    `${path} can’t be read. Nothing was changed.`,
    'See whether the medium it lies on still holds and whether you may read it.',
    cause,
  )
}
