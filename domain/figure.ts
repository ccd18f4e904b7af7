import { z } from 'zod'
import { EvidenceId } from './ids.ts'

/** A picture set into the text: an item, or one page of it (from 1), turned clockwise by degrees, as wide as a share of the text. */
export const FigureShape = z.object({
  evidenceId: EvidenceId,
  page: z.number().int().positive(),
  turn: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  width: z.number().min(0.2).max(1),
})
export type FigureShape = z.infer<typeof FigureShape>

/** Whether an item has something that can be set into the text: a picture, or the page of a PDF. */
export const canBeFigure = ({ mediaType }: { readonly mediaType: string }): boolean =>
  mediaType === 'application/pdf' || mediaType.startsWith('image/')
