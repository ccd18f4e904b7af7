import { z } from 'zod'
import { Region } from './fact.ts'
import { EvidenceId } from './ids.ts'

/** The smallest part of a picture that can be shown, as a share of its width or height. */
const LEAST = 0.02

export const WHOLE_PICTURE: Region = { x: 0, y: 0, width: 1, height: 1 }

/** One picture of a comparison and what was done to show it: the part of it shown, turned clockwise by degrees, made brighter or darker. */
export const ComparedPicture = z.object({
  evidenceId: EvidenceId,
  page: z.number().int().positive().default(1),
  crop: Region.refine(({ width, height }) => width >= LEAST && height >= LEAST).default(WHOLE_PICTURE),
  turn: z.number().min(-180).max(180).default(0),
  brightness: z.number().min(0.2).max(3).default(1),
  caption: z.string().trim().max(400).default(''),
})
export type ComparedPicture = z.infer<typeof ComparedPicture>

/** Where a callout points in one picture (counted from 1), in fractions of the whole picture, upright and uncropped. */
export const CalloutPoint = z.object({
  picture: z.number().int().positive(),
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
})
export type CalloutPoint = z.infer<typeof CalloutPoint>

/** One thing seen in at least two of the pictures, said in a line. Its number comes with its place. */
export const Callout = z.object({
  observation: z.string().trim().min(1).max(240),
  points: z.array(CalloutPoint).min(2).max(4),
})
export type Callout = z.infer<typeof Callout>

/** Two to four pictures side by side with what is to be seen in them. */
export const Comparison = z.object({
  title: z.string().trim().min(1).max(300),
  pictures: z.array(ComparedPicture).min(2).max(4),
  callouts: z.array(Callout).max(20).default([]),
})
export type Comparison = z.infer<typeof Comparison>
export type NewComparison = z.input<typeof Comparison>

/** What was done to a picture, as the page's foot and the custody log tell it; empty where it is shown as it is. */
export function adjustmentsOf({ crop, turn, brightness }: ComparedPicture): readonly string[] {
  const percent = (share: number) => `${String(Math.round(share * 1000) / 10)} %`
  const whole = crop.x === 0 && crop.y === 0 && crop.width === 1 && crop.height === 1
  return [
    ...(whole
      ? []
      : [
          `cropped to ${percent(crop.x)}–${percent(crop.x + crop.width)} of its width and ${percent(crop.y)}–${percent(crop.y + crop.height)} of its height`,
        ]),
    ...(turn === 0 ? [] : [`turned ${turn > 0 ? 'clockwise' : 'counterclockwise'} by ${String(Math.abs(turn))}°`]),
    ...(brightness === 1 ? [] : [`brightness × ${brightness.toFixed(2)}`]),
  ]
}

/** "Picture 1: cropped to …; turned …", or "Picture 1: not adjusted". */
export function adjustmentWords(picture: ComparedPicture, index: number): string {
  const done = adjustmentsOf(picture)
  return `Picture ${index + 1}: ${done.length === 0 ? 'not adjusted' : done.join('; ')}`
}
