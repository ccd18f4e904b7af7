import { z } from 'zod'

/** What can be made in a case to stand among its evidence. */
export const MadeKind = z.enum([
  'comparison',
  'declaration',
  'custody-log',
  'hash-manifest',
  'table',
  'sample',
  'chart',
  'chain',
  'timeline',
  'contact-sheet',
  'media-sheet',
])
export type MadeKind = z.infer<typeof MadeKind>
