import { AppError } from '../domain/errors.ts'
import { PetitionVersion } from '../domain/protection/protection.ts'
import type { VerificationReport } from '../domain/protection/verification-report.ts'

/** A version of the petition as typed. Throws `usage`. */
export function versionOf(typed: string): PetitionVersion {
  const version = PetitionVersion.safeParse(typed).data
  if (version) return version
  throw new AppError('usage', `“${typed}” is no version. Nothing was built.`, 'Ask for public or confidential.')
}

/** What reading a public version back came to, as lines; none for other versions. */
export function verifiedLines({
  verification,
}: {
  readonly verification?: VerificationReport | undefined
}): readonly string[] {
  if (!verification) return []
  const { read, leaks } = verification
  const unread = verification.unread.map((where) => `Look at ${where}: no machine read its picture.`)
  if (leaks.length === 0)
    return [
      `Verified: ${read.pages} pages and ${read.pictures} pictures read back, nothing protected found.`,
      ...unread,
    ]
  return [
    'No file was written: what is protected was found in the public version.',
    ...leaks.map(({ where, match }) => `${where}: ${match}`),
  ]
}
