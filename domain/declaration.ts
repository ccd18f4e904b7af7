import { z } from 'zod'

/** The forms of 28 U.S.C. § 1746, word for word up to the date; the statute lets a person "certify, verify, or state" as well. */
export const SECTION_1746 = {
  cite: '28 U.S.C. § 1746',
  outside:
    'I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct. Executed on',
  inside: 'I declare under penalty of perjury that the foregoing is true and correct. Executed on',
  source: 'A copy of the United States Code of 2023-04-20; later amendments were not checked.',
  verifiedAsOf: '2026-11-23',
} as const

const Words = z.string().trim().min(1)

/** What somebody declares, to be printed as a page to sign. `where` is the place of signing, which decides the form. */
export const Declaration = z.object({
  title: Words.max(300),
  declarant: Words.max(200),
  capacity: z.string().trim().max(300).default(''),
  statements: z.array(Words.max(4000)).min(1).max(200),
  where: z.enum(['inside', 'outside']),
  signedAt: z.string().trim().max(200).default(''),
  signedOn: z.string().trim().max(100).default(''),
})
export type Declaration = z.infer<typeof Declaration>

/** A thing that can't be bound, shown by a sheet: what it is, how much of it there is, its marks and where it is kept. */
export const Sample = z.object({
  title: Words.max(300),
  description: Words.max(2000),
  quantity: z.string().trim().max(300).default(''),
  marks: z.string().trim().max(600).default(''),
  keptBy: z.string().trim().max(600).default(''),
  offered: z.string().trim().max(600).default(''),
})
export type Sample = z.infer<typeof Sample>
