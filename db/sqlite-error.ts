import { AppError } from '../domain/errors.ts'

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : ''

/** Tells a page that fails its authentication, or a structure that does not hold, from other failures. */
export function isDamage(thrown: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB|IOERR_(DATA|CORRUPTFS|SHORT_READ))/.test(codeOf(thrown))
}

/** A failure of SQLite or the file system under it as an AppError; anything else is handed back as it is. */
export function fromSqlite(thrown: unknown, path: string): unknown {
  const code = codeOf(thrown)
  if (thrown instanceof AppError || code === '') return thrown
  if (/^SQLITE_(FULL|IOERR_WRITE)|^ENOSPC|^EDQUOT|^EFBIG/.test(code)) return diskFull(path, thrown)
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return caseInUse(path, thrown)
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)|^EROFS|^EACCES|^EPERM/.test(code)) return readOnlyFolder(path, thrown)
  if (isDamage(thrown)) return damaged(path, thrown)
  return thrown
}

function diskFull(path: string, cause: unknown): AppError {
  return new AppError(
    'disk-full',
    `The disk that holds ${path} is full. The step that was under way was not saved; everything before it is.`,
    'Free some space on that disk and do the step again.',
    cause,
  )
}

/** A case that somebody has open. */
export function caseInUse(path: string, cause?: unknown): AppError {
  return new AppError(
    'case-in-use',
    `The case ${path} is open in another window or program. It was not touched.`,
    'Close it there, then open it here. If no program has it open, wait a few seconds and try again.',
    cause,
  )
}

/** The folder can't be written, so a case in it can't be opened or made. */
export function readOnlyFolder(path: string, cause?: unknown): AppError {
  return new AppError(
    'read-only-folder',
    `The folder of ${path} can't be written to, and an open case needs to write beside itself. The file was not touched.`,
    'Copy the case into a folder you may write to, and open the copy.',
    cause,
  )
}

function damaged(path: string, cause: unknown): AppError {
  return new AppError(
    'damaged-case',
    `A part of the case ${path} is damaged: a page of the file does not carry the seal it was written with. The file was not changed.`,
    'Run Verify to see what is affected; undamaged items can still be read and extracted. Then go back to your last backup.',
    cause,
  )
}
