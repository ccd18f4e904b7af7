import { z } from 'zod'
import { EvidenceId } from './ids.ts'

const Words = z.string().trim().min(1)
const Line = z.string().trim().max(400).default('')

/** A picture on a sheet with others: an item, or one page of it, and what is written under it where that is not its title. */
export const SheetPicture = z.object({
  evidenceId: EvidenceId,
  page: z.number().int().positive().default(1),
  caption: Line,
})

/** A group of photographs, small and side by side, so that all can be seen before each is opened. */
export const ContactSheet = z.object({
  title: Words.max(300),
  note: z.string().trim().max(1200).default(''),
  columns: z.union([z.literal(2), z.literal(3), z.literal(4)]).default(3),
  pictures: z.array(SheetPicture).min(1).max(200),
})
export type ContactSheet = z.infer<typeof ContactSheet>

/** A still taken from a film, an item of its own, and where in the film it stands: "0:02:10". */
export const Still = SheetPicture.extend({
  at: z
    .string()
    .trim()
    .regex(/^\d{1,2}:\d{2}(:\d{2})?$/),
})

/** A sheet for a film or a sound that can't be bound: which file, how long, what is in it, how to get it, and stills from it. */
export const MediaSheet = z.object({
  evidenceId: EvidenceId,
  title: Line,
  duration: z
    .string()
    .trim()
    .regex(/^(\d{1,2}:\d{2}(:\d{2})?)?$/)
    .default(''),
  shows: z.string().trim().max(2000).default(''),
  offered: Line,
  stills: z.array(Still).max(60).default([]),
})
export type MediaSheet = z.infer<typeof MediaSheet>
