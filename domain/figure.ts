import { z } from 'zod'
import { Region } from './fact.ts'
import { EvidenceId } from './ids.ts'

/** A part of a page large enough to be seen as a picture. */
export const LEAST_CROP = 0.02

/** Whether a region lies on the page and can be seen. */
export function isCrop({ x, y, width, height }: Region): boolean {
  const within = x + width <= 1 + EDGE && y + height <= 1 + EDGE
  return within && width >= LEAST_CROP && height >= LEAST_CROP
}

/** A part of a page in words: "a part of it, 40% × 30%, from 10% across and 20% down". */
export function cropWords({ x, y, width, height }: Region): string {
  const per = (part: number) => `${Math.round(part * 100)}%`
  return `a part of it, ${per(width)} × ${per(height)}, from ${per(x)} across and ${per(y)} down`
}

/** What adding fractions may be off by. */
const EDGE = 1e-9

/** A picture set into the text: an item, or one page of it (from 1), turned clockwise by degrees, as wide as a share of the text. */
export const FigureShape = z.object({
  evidenceId: EvidenceId,
  page: z.number().int().positive(),
  turn: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  width: z.number().min(0.2).max(1),
  /** The part of the upright page (before any turn) that is shown; all of it where there is none. The item itself stays whole. */
  crop: Region.refine(isCrop).optional(),
})
export type FigureShape = z.infer<typeof FigureShape>

/** Whether an item has something that can be set into the text: a picture, or the page of a PDF. */
export const canBeFigure = ({ mediaType }: { readonly mediaType: string }): boolean =>
  mediaType === 'application/pdf' || mediaType.startsWith('image/')
