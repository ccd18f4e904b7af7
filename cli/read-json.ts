import { readFile } from 'node:fs/promises'
import { AppError } from '../domain/errors.ts'
import type { Io } from './io.ts'

/** The JSON a command is given in a file, or on standard input as "-". Throws `no-such-file`, `usage`. */
export async function readJson(io: Io, file: string, what: string): Promise<unknown> {
  const text =
    file === '-'
      ? await io.readStdin()
      : await readFile(file, 'utf8').catch((cause: unknown) => {
          throw new AppError('no-such-file', `${file} can't be read. No ${what} was made.`, 'Check the path.', cause)
        })
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new AppError(
      'usage',
      `${file} is not JSON. No ${what} was made.`,
      'Write the whole as one JSON object.',
      cause,
    )
  }
}
