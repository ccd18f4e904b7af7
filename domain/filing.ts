import { z } from 'zod'
import { Sha256 } from './ids.ts'
import { Leak, PetitionVersion } from './protection/protection.ts'
import { VerificationReport } from './protection/verification-report.ts'

/** One PDF of a filing: the petition or a part of the exhibits. `advice` says what to do where it is over the limit. */
export const FilingPart = z.object({
  path: z.string(),
  name: z.string(),
  pages: z.number().int().positive(),
  bytes: z.number().int().nonnegative(),
  sha256: Sha256,
  /** Numbers of the exhibits in it; none in the petition's own file. */
  exhibits: z.array(z.string()),
  advice: z.string().nullable(),
})
export type FilingPart = z.infer<typeof FilingPart>

/** What goes into one field of the portal: plain letters and digits, and how many; `left` are the letters it has no plain form for. */
export const PortalField = z.object({
  field: z.string(),
  text: z.string(),
  length: z.number().int().nonnegative(),
  left: z.array(z.string()),
})
export type PortalField = z.infer<typeof PortalField>

/** A place in the files to be filed where a name stands that must not. */
export const NamedPlace = z.object({ name: z.string(), file: z.string(), where: z.string() })
export type NamedPlace = z.infer<typeof NamedPlace>

/** A file of the folder besides the parts. */
export const FilingFile = z.object({ name: z.string(), bytes: z.number().int().nonnegative(), sha256: Sha256 })
export type FilingFile = z.infer<typeof FilingFile>

/** A file of a filing folder as it was found; `pages` of a PDF. */
export const CheckedFile = FilingFile.extend({ pages: z.number().int().nullable() })
export type CheckedFile = z.infer<typeof CheckedFile>

/** Something in a filing folder that must not be sent as it is. */
export const FilingProblem = z.object({ file: z.string(), says: z.string() })
export type FilingProblem = z.infer<typeof FilingProblem>

/** A filing folder as it was found: its files hashed and opened, the links of its PDFs followed. */
export const FilingCheck = z.object({
  files: z.array(CheckedFile),
  /** Links and bookmarks that lead to a page of their own file, to one of a file beside it, and out of the folder. */
  links: z.object({ inside: z.number().int(), across: z.number().int(), outside: z.number().int() }),
  /** Pages without a word on them: pictures that can’t be searched. */
  wordless: z.number().int(),
  problems: z.array(FilingProblem),
})
export type FilingCheck = z.infer<typeof FilingCheck>

/** A filing folder as written; paths are absolute. A public version was read back: with any leak nothing was written, and there are no files. */
export const FilingResult = z.object({
  folder: z.string(),
  parts: z.array(FilingPart),
  portal: z.array(PortalField),
  manifest: z.string().nullable(),
  bag: z.string().nullable(),
  files: z.array(FilingFile),
  /** Where names stand though the filing was to be without any; nothing for a filing under a name. */
  named: z.array(NamedPlace),
  /** The folder looked at as it lay when it was made; null where nothing was written. */
  check: FilingCheck.nullable(),
  version: PetitionVersion.optional(),
  leaks: z.array(Leak).optional(),
  verification: VerificationReport.optional(),
})
export type FilingResult = z.infer<typeof FilingResult>

/** Bytes in a megabyte as limits of channels count it: the smaller of the two in use, so that both are kept. */
export const MEGABYTE = 1_000_000

export const FilingChannel = z.enum(['portal', 'email', 'post'])
export type FilingChannel = z.infer<typeof FilingChannel>

/** A way to file, with the limit a person keeps for it, in megabytes. */
export const FilingProfile = z.object({
  channel: FilingChannel,
  words: z.string(),
  limitMb: z.number().positive(),
  /** What is known of the limit. */
  says: z.string(),
})
export type FilingProfile = z.infer<typeof FilingProfile>

/** The channels as they start out. No limit of CBP's is published, so these are cautious guesses for a person to correct. */
export const FILING_PROFILES: readonly FilingProfile[] = [
  {
    channel: 'portal',
    words: 'CBP’s allegations portal',
    limitMb: 20,
    says: 'CBP publishes no limit for its portal: this is a cautious guess. Set it to what the portal tells you.',
  },
  {
    channel: 'email',
    words: 'E-mail',
    limitMb: 10,
    says: 'Many mail systems refuse more than 10 MB a message: set it to what the receiver takes.',
  },
  {
    channel: 'post',
    words: 'Post, on a disc or stick',
    limitMb: 4000,
    says: 'Sticks formatted for every system take no file over 4 GB.',
  },
]
