import type { Comparison } from '../../domain/comparison.ts'
import { adjustmentWords } from '../../domain/comparison.ts'
import { renderComparison, type PrintedPicture } from '../../document/typst/comparison.ts'
import type { Task } from '../jobs/task.ts'
import { warmTypesetter } from '../petition/typesetter.ts'
import { adjustPicture, type AdjustedPicture } from './adjust-picture.ts'

/** What the pages say of a picture besides what was done to it. */
export interface PictureOrigin {
  readonly mediaType: string
  readonly title: string
  readonly source: string
  readonly date: string
  readonly page: string
  readonly file: string
  readonly sha256: string
}

export interface ComparisonPagesInput {
  readonly comparison: Comparison
  /** One for each picture; its bytes are pulled as `picture:N`, from 0. */
  readonly origins: readonly PictureOrigin[]
}

/** Sets a comparison and its pictures as pages. Throws AppError `bad-comparison`, `cannot-typeset`. */
export const comparisonPages: Task<ComparisonPagesInput, Uint8Array> = async ({ comparison, origins }, context) => {
  const adjusted: AdjustedPicture[] = []
  for (const [i, picture] of comparison.pictures.entries()) {
    const bytes = await context.pull(`picture:${i}`)
    adjusted.push(await adjustPicture(bytes, origins[i]?.mediaType ?? '', picture))
    context.progress(i + 1, comparison.pictures.length + 1)
  }
  const pictures = comparison.pictures.flatMap((_, i) => printed(comparison, i, origins[i], adjusted[i]))
  const observations = comparison.callouts.map(({ observation, points }, i) => {
    return { number: i + 1, pair: points.map(() => String(i + 1)).join('–'), says: observation }
  })
  const main = renderComparison({ title: comparison.title, pictures, observations })
  const files = adjusted.flatMap(({ shown, whole }, i) => [
    { path: `/shown-${i}.${shown.format}`, bytes: shown.bytes },
    { path: `/whole-${i}.${whole.format}`, bytes: whole.bytes },
  ])
  return (await warmTypesetter()).pdf({ main, files }).pdf
}

function printed(
  { pictures, callouts }: Comparison,
  index: number,
  origin: PictureOrigin | undefined,
  adjusted: AdjustedPicture | undefined,
): readonly PrintedPicture[] {
  const picture = pictures[index]
  if (!picture || !origin || !adjusted) return []
  const { shown, whole, locate } = adjusted
  const marks = callouts.flatMap(({ points }, i) =>
    points.filter((point) => point.picture === index + 1).map(({ x, y }) => ({ number: i + 1, ...locate(x, y) })),
  )
  return [
    {
      shown: { ...shown, path: `/shown-${index}.${shown.format}` },
      whole: { ...whole, path: `/whole-${index}.${whole.format}` },
      ...origin,
      caption: picture.caption,
      adjustments: adjustmentWords(picture, index),
      marks,
    },
  ]
}
