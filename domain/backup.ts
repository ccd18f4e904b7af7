import { z } from 'zod'
import { Sha256 } from './ids.ts'
import { Verification } from './verification.ts'

/** How many copies stay: of the last days, weeks and months that have one, one each. */
export const Keep = z.object({
  daily: z.number().int().min(1).max(366),
  weekly: z.number().int().min(0).max(104),
  monthly: z.number().int().min(0).max(120),
})
export type Keep = z.infer<typeof Keep>

/** Where copies of the case go by themselves, how often while it is open, and how many stay. No folder: none are made. */
export const BackupPlan = z.object({
  folder: z.string().min(1).nullable(),
  everyHours: z.number().int().min(1).max(168),
  keep: Keep,
})
export type BackupPlan = z.infer<typeof BackupPlan>

/** What a case is backed up by until somebody says otherwise. */
export const FIRST_PLAN: BackupPlan = { folder: null, everyHours: 4, keep: { daily: 7, weekly: 4, monthly: 12 } }

/** A copy of the case as it lies in a folder. */
export const BackupCopy = z.object({
  name: z.string(),
  path: z.string(),
  /** When it was made, ISO 8601 in UTC. */
  at: z.string(),
  bytes: z.number().int().nonnegative(),
})
export type BackupCopy = z.infer<typeof BackupCopy>

/** What making a copy did: the copy, and which earlier ones the rotation dropped. */
export const BackupMade = z.object({ copy: BackupCopy, head: Sha256, dropped: z.array(z.string()) })
export type BackupMade = z.infer<typeof BackupMade>

/** The last time a copy was opened to see whether it holds. */
export const BackupTested = z.object({ name: z.string(), at: z.string(), ok: z.boolean() })
export type BackupTested = z.infer<typeof BackupTested>

/** How a case stands with its copies. */
export const BackupState = z.object({
  plan: BackupPlan,
  /** The copies in the plan’s folder, newest first; null where the folder can’t be read. */
  copies: z.array(BackupCopy).nullable(),
  lastMade: z.string().nullable(),
  lastTested: BackupTested.nullable(),
  /** Something changed since the last copy. */
  behind: z.boolean(),
  /** The folder lies on the disk of the case: both are lost together. */
  sameDisk: z.boolean(),
})
export type BackupState = z.infer<typeof BackupState>

/** What opening a copy found; nothing of it is changed. */
export const BackupTest = z.object({
  path: z.string(),
  title: z.string(),
  caseVersion: z.number().int(),
  /** Moment of the last entry of its custody log. */
  lastChange: z.string().nullable(),
  verification: Verification,
})
export type BackupTest = z.infer<typeof BackupTest>
