import { z } from 'zod'
import type { Authority } from './authority.ts'

/** What an authority is; its kind settles the form it is printed in. */
export const AuthorityKind = z.enum([
  'statute',
  'regulation',
  'federal-register',
  'executive-order',
  'ruling',
  'case',
  'un',
  'ilo',
  'press',
  'web',
  'report',
  'interview',
  'trade-data',
  'imagery',
])
export type AuthorityKind = z.infer<typeof AuthorityKind>

/** The part of the table of authorities each kind stands in. */
export const GROUP_OF_KIND: Readonly<Record<AuthorityKind, Authority['group']>> = {
  statute: 'statutes',
  regulation: 'regulations',
  'federal-register': 'regulations',
  'executive-order': 'other',
  ruling: 'rulings',
  case: 'cases',
  un: 'international',
  ilo: 'international',
  press: 'other',
  web: 'other',
  report: 'other',
  interview: 'other',
  'trade-data': 'other',
  imagery: 'other',
}

const Text = z.string().trim().max(2000)
const Name = z.strictObject({ family: Text.optional(), given: Text.optional(), literal: Text.optional() })

/** CSL-JSON's date: year, or year and month, or year, month and day. */
export const CslDate = z.strictObject({
  'date-parts': z.array(z.array(z.number().int().min(1).max(9999)).min(1).max(3)).length(1),
})
export type CslDate = z.infer<typeof CslDate>

/** The variables of a CSL-JSON item (CSL 1.0.2) that the forms here print. */
export const Csl = z.strictObject({
  type: Text.optional(),
  title: Text.optional(),
  'original-title': Text.optional(),
  author: z.array(Name).max(20).optional(),
  translator: z.array(Name).max(5).optional(),
  'container-title': Text.optional(),
  publisher: Text.optional(),
  authority: Text.optional(),
  volume: Text.optional(),
  page: Text.optional(),
  number: Text.optional(),
  section: Text.optional(),
  genre: Text.optional(),
  'event-place': Text.optional(),
  issued: CslDate.optional(),
  accessed: CslDate.optional(),
  URL: z
    .string()
    .max(2000)
    .regex(/^https?:\/\//)
    .optional(),
  archive_location: z
    .string()
    .max(2000)
    .regex(/^https?:\/\//)
    .optional(),
})
export type Csl = z.infer<typeof Csl>

/** An authority a person adds to a case. `verifiedAsOf` is null until somebody compared it with its source. */
export const AuthorityRecord = z.strictObject({
  kind: AuthorityKind,
  csl: Csl,
  says: z.string().trim().min(1).max(2000),
  source: z.string().trim().max(2000),
  verifiedAsOf: z.iso.date().nullable(),
})
export type AuthorityRecord = z.infer<typeof AuthorityRecord>

/** One authority of a petition as its list shows it. */
export const AuthorityInfo = z.object({
  id: z.string(),
  group: z.enum(['statutes', 'regulations', 'rulings', 'cases', 'international', 'other']),
  cite: z.string(),
  says: z.string(),
  source: z.string(),
  verifiedAsOf: z.string().nullable(),
  /** Who confirmed it in this case; null where its template did, or nobody has. */
  confirmedBy: z.string().nullable(),
  /** How many places of the petition cite it, and in which sections they stand. */
  cited: z.number().int().nonnegative(),
  citedIn: z.array(z.object({ section: z.string(), title: z.string(), times: z.number().int().positive() })),
  /** The record behind it, where a person added it to this case. */
  record: AuthorityRecord.nullable(),
})
export type AuthorityInfo = z.infer<typeof AuthorityInfo>
