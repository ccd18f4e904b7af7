import { randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import { AppError } from '../../domain/errors.ts'
import { PAGE_SIZE } from '../../db/open-database.ts'

/** The readable first 16 bytes of a case: "WRO", the format with its key-derivation parameters, 12 random bytes. */
export const HEADER_BYTES = 16
const MARK = Buffer.from('WRO', 'latin1')

/** Format 1: 16 KiB pages under AEGIS; Argon2id with 64 MiB, 3 passes, 1 lane. */
export const FORMAT = 1

export function newHeader(): Uint8Array {
  return Buffer.concat([MARK, Buffer.of(FORMAT), randomBytes(12)])
}

/** Reads a case's header. Throws `no-such-case`, `not-a-case`, `newer-version` or `truncated-case`; touches nothing. */
export async function readHeader(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r').catch((cause: unknown) => {
    throw new AppError(
      'no-such-case',
      `There is no case at ${path} that can be read.`,
      'Check the path, or make a new case.',
      cause,
    )
  })
  try {
    const header = Buffer.alloc(HEADER_BYTES)
    const { bytesRead } = await file.read(header, 0, HEADER_BYTES, 0).catch(() => ({ bytesRead: 0 }))
    if (bytesRead < MARK.length || !header.subarray(0, 3).equals(MARK)) throw notACase(path)
    if (bytesRead < HEADER_BYTES) throw truncated(path, bytesRead, PAGE_SIZE)
    if (header.readUInt8(3) > FORMAT) throw newerFormat(path, header.readUInt8(3))
    const { size } = await file.stat()
    if (size % PAGE_SIZE !== 0) throw truncated(path, size, Math.ceil(size / PAGE_SIZE) * PAGE_SIZE)
    return header
  } finally {
    await file.close()
  }
}

function notACase(path: string): AppError {
  return new AppError(
    'not-a-case',
    `${path} is not a Withhold case: it does not begin with a case's mark. It was not touched.`,
    'Choose a file that ends in .wro. If this should be a case, it was damaged or replaced: use a backup.',
  )
}

function newerFormat(path: string, format: number): AppError {
  return new AppError(
    'newer-version',
    `The case ${path} was written by a newer Withhold (file format ${format}; this one reads format ${FORMAT}). It was not touched.`,
    'Open it with the newer Withhold, or install that version here.',
  )
}

/** The file ends before the case does. */
export function truncated(path: string, size: number, expected: number): AppError {
  return new AppError(
    'truncated-case',
    `The case ${path} is cut short: it has ${size} bytes and should have at least ${expected}. It was not changed.`,
    'Copy it again from where it came, or use a backup. Keep this file: parts of it may still be recovered.',
  )
}
