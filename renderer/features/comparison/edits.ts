import type { Callout, ComparedPicture, Comparison } from '../../../domain/comparison.ts'
import type { Region } from '../../../domain/fact.ts'

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
const rounded = (value: number) => Math.round(value * 10_000) / 10_000

/** The crop zoomed by a factor about a point of what is shown (fractions of it), within the picture. */
export function zoomed(crop: Region, factor: number, at = { x: 0.5, y: 0.5 }): Region {
  const width = within(crop.width / factor, 0.05, 1)
  const height = within(crop.height / factor, 0.05, 1)
  return placed({ width, height, x: crop.x + (crop.width - width) * at.x, y: crop.y + (crop.height - height) * at.y })
}

/** The crop moved by shares of what is shown, within the picture. */
export function panned(crop: Region, by: { readonly x: number; readonly y: number }): Region {
  return placed({ ...crop, x: crop.x + crop.width * by.x, y: crop.y + crop.height * by.y })
}

function placed({ x, y, width, height }: Region): Region {
  return {
    x: rounded(within(x, 0, 1 - width)),
    y: rounded(within(y, 0, 1 - height)),
    width: rounded(width),
    height: rounded(height),
  }
}

/** The comparison with one picture changed; where they are linked, a change of what is shown goes for all of them. */
export function withPicture(
  comparison: Comparison,
  index: number,
  change: (picture: ComparedPicture) => ComparedPicture,
  linked: boolean,
): Comparison {
  const pictures = comparison.pictures.map((one, i) => (i === index || linked ? change(one) : one))
  return { ...comparison, pictures }
}

/** The callouts with a point put into a picture (from 1), or moved there. */
export function withPoint(callouts: readonly Callout[], at: number, point: Callout['points'][number]): Callout[] {
  return callouts.map((callout, i) => {
    if (i !== at) return callout
    const points = [...callout.points.filter(({ picture }) => picture !== point.picture), point]
    return { ...callout, points: points.toSorted((a, b) => a.picture - b.picture) }
  })
}

/** Where a point of the whole picture stands in what is shown, in fractions; null outside it. */
export function shownAt(crop: Region, { x, y }: { readonly x: number; readonly y: number }) {
  const at = { x: (x - crop.x) / crop.width, y: (y - crop.y) / crop.height }
  return at.x < 0 || at.y < 0 || at.x > 1 || at.y > 1 ? null : at
}

/** The point of the whole picture that stands at a place of what is shown. */
export function pointAt(crop: Region, at: { readonly x: number; readonly y: number }) {
  return { x: rounded(within(crop.x + at.x * crop.width, 0, 1)), y: rounded(within(crop.y + at.y * crop.height, 0, 1)) }
}

/** What keeps the comparison from being made, in words; null where nothing does. */
export function troubleOf({ title, pictures, callouts }: Comparison): string | null {
  if (title.trim() === '') return 'It needs a title.'
  for (const [i, { observation, points }] of callouts.entries()) {
    if (observation.trim() === '') return `Say what is seen at callout ${i + 1}.`
    if (points.length < 2) return `Point callout ${i + 1} out in at least two pictures.`
    const outside = points.find((point) => {
      const crop = pictures[point.picture - 1]?.crop
      return !crop || shownAt(crop, point) === null
    })
    if (outside) return `Callout ${i + 1} lies outside what is shown of picture ${outside.picture}.`
  }
  return null
}
