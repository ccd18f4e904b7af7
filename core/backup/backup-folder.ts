import { access, constants, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppError } from '../../domain/errors.ts'

/** Refuses a folder that is missing, can't be written, or has no room for `bytes` more. Throws `no-such-folder`, `cannot-write`, `disk-full`; nothing is written. */
export async function refuseUnusable(folder: string, bytes: number): Promise<void> {
  if (!(await stat(folder).catch(() => null))?.isDirectory()) throw missing(folder)
  await access(folder, constants.W_OK).catch((cause: unknown) => {
    throw notWritable(folder, cause)
  })
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < bytes) throw noRoom(folder, bytes)
}

/** Whether a folder lies on the same disk as a case's file. A folder that can't be asked is on another. */
export async function onSameDisk(folder: string, casePath: string): Promise<boolean> {
  const [a, b] = await Promise.all([folder, dirname(casePath)].map((path) => stat(path).catch(() => null)))
  return a !== null && b !== null && a?.dev === b?.dev
}

function missing(folder: string): AppError {
  return new AppError(
    'no-such-folder',
    `The folder for backups, ${folder}, is not there. No copy was made; the case and earlier copies are as they were.`,
    'Plug in the disk that holds it, or choose another folder.',
  )
}

function notWritable(folder: string, cause: unknown): AppError {
  return new AppError(
    'cannot-write',
    `The folder for backups, ${folder}, can’t be written to. No copy was made; the case and earlier copies are as they were.`,
    'Choose a folder you may write to.',
    cause,
  )
}

/** The disk of the folder is too full for a copy. */
export function noRoom(folder: string, bytes: number, cause?: unknown): AppError {
  return new AppError(
    'disk-full',
    `The disk that holds ${folder} is too full for a copy of the case (${Math.ceil(bytes / 1_000_000)} MB). No copy was made; the case and earlier copies are as they were.`,
    'Free some space there, or choose a folder on another disk.',
    cause,
  )
}
