import type { LegibilityWarning, OcrLanguage } from '../../domain/machine-text.ts'
import type { ReadLine } from './read-lines.ts'

/** A page as one grey byte a pixel. */
export interface GreyPage {
  readonly grey: Uint8Array
  readonly width: number
  readonly height: number
  /** Resolution of the scan on the page in dpi; null where that means nothing. */
  readonly dpi: number | null
  /** How many of these pixels one of the picture's own takes. */
  readonly scale: number
}

const LEAST_DPI = 150
/** Height of a line of letters, in the picture's own pixels. */
const LEAST_LETTERS = 14
/** Between paper and ink, of 255. */
const LEAST_CONTRAST = 90
/** With less than this a page is blank: what a machine reads on it is noise. */
export const BLANK_CONTRAST = 20
/** How much of the way from paper to ink the steepest edges go from one of the picture's pixels to the next. */
const LEAST_STEP = 0.26
const SURE_ENOUGH = 75

/** What makes a page hard to read, from its pixels, the height of its lines in them, and how sure the machine was of what it read (percent; null: no words). */
export function legibilityOf(
  page: GreyPage,
  height: number,
  sure: number | null,
  languages: readonly OcrLanguage[],
): readonly LegibilityWarning[] {
  const { contrast, step } = edgesOf(page)
  const letters = height / page.scale
  const found: readonly (LegibilityWarning | false)[] = [
    page.dpi !== null && page.dpi < LEAST_DPI && 'low-resolution',
    page.dpi === null && letters > 0 && letters < LEAST_LETTERS && 'small-letters',
    sure !== null && contrast < LEAST_CONTRAST && 'low-contrast',
    sure !== null && contrast >= LEAST_CONTRAST && step < LEAST_STEP && 'blurred',
    sure !== null && sure < SURE_ENOUGH && 'uncertain',
    languages.includes('uig') && 'experiment',
    sure === null && 'no-words',
  ]
  return found.filter((warning) => warning !== false)
}

/** Height of the middle one of the lines, in pixels; 0 where there is none. */
export function lineHeight(lines: readonly ReadLine[]): number {
  const heights = lines.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b)
  return heights[Math.floor(heights.length / 2)] ?? 0
}

/** Contrast between the darkest five-hundredth and the paper, and the steepness of the sharpest edges as a share of it, per own pixel. */
export function edgesOf({ grey, width, height, scale }: GreyPage): {
  readonly contrast: number
  readonly step: number
} {
  const shades = new Uint32Array(256)
  const steps = new Uint32Array(256)
  const apart = Math.max(1, Math.round(scale))
  for (let row = 0; row < height; row += 2)
    for (let column = apart; column < width; column++) {
      const at = row * width + column
      const shade = grey[at] ?? 0
      shades[shade] = (shades[shade] ?? 0) + 1
      const step = Math.abs(shade - (grey[at - apart] ?? shade))
      steps[step] = (steps[step] ?? 0) + 1
    }
  const contrast = shareAt(shades, 0.9) - shareAt(shades, 0.002)
  return { contrast, step: contrast > 0 ? shareAt(steps, 0.999) / contrast : 0 }
}

/** The value below which this share of the counted values lies. */
function shareAt(counts: Uint32Array, share: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0)
  let seen = 0
  for (let value = 0; value < counts.length; value++) {
    seen += counts[value] ?? 0
    if (seen >= all * share) return value
  }
  return counts.length - 1
}
