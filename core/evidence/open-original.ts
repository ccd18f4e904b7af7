import { constants } from 'node:fs'
import { lstat, open, type FileHandle } from 'node:fs/promises'
import { AppError } from '../../domain/errors.ts'

const kept = 'Nothing of it is in the case.'

/** Opens a file whose bytes are to be taken in: a regular file, no link. Throws `no-such-file`, `link-not-followed`, `not-a-regular-file`, `cannot-read-file`. */
export async function openOriginal(path: string): Promise<FileHandle> {
  const entry = await lstat(path).catch((cause: unknown) => {
    throw new AppError(
      'no-such-file',
      `There is no file at ${path} that can be looked at. ${kept}`,
      'Check the path and that you may read it.',
      cause,
    )
  })
  if (entry.isSymbolicLink()) {
    throw new AppError(
      'link-not-followed',
      `${path} is a link, and links are not followed. ${kept}`,
      'Add the file it points to by its own path.',
    )
  }
  if (entry.isDirectory()) {
    throw new AppError(
      'cannot-read-file',
      `The folder ${path} can't be listed. ${kept}`,
      'Check that you may read it, then add it again.',
    )
  }
  if (!entry.isFile()) {
    throw new AppError(
      'not-a-regular-file',
      `${path} is no ordinary file (a device, a pipe or a socket). ${kept}`,
      'Copy its contents into a file and add that.',
    )
  }
  // Not to follow a link, nor to wait on a pipe, put there since it was looked at (the flags do not exist on Windows).
  const careful = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW | constants.O_NONBLOCK
  return await open(path, constants.O_RDONLY | careful).catch((cause: unknown) => {
    throw cannotRead(path, cause)
  })
}

export function cannotRead(path: string, cause: unknown): AppError {
  return new AppError(
    'cannot-read-file',
    `${path} can't be read whole. ${kept}`,
    'Check that you may read it and that its disk is in order, then add it again.',
    cause,
  )
}

export function changedWhileRead(path: string): AppError {
  return new AppError(
    'file-changed-while-read',
    `${path} was being written while it was read. ${kept}`,
    'Wait until the program that writes it is done, then add it again.',
  )
}
