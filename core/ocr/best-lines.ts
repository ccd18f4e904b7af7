import type { ReadLine } from './read-lines.ts'

/** How sure the machine is of lines, by their letters: percent, null where there are none. */
export function meanConfidence(lines: readonly ReadLine[]): number | null {
  const letters = wordsOf(lines).reduce((sum, { text }) => sum + text.length, 0)
  return letters === 0 ? null : Math.round((sureLetters(lines) / letters) * 100)
}

/** How many letters lines have, each counted by how sure the machine is of it: a reading that lost lines has fewer. */
export function sureLetters(lines: readonly ReadLine[]): number {
  return wordsOf(lines).reduce((sum, { text, confidence }) => sum + (text.length * confidence) / 100, 0)
}

const wordsOf = (lines: readonly ReadLine[]) => lines.flatMap((line) => line.words)

/**
 * Of several readings of one picture, each in a language of its own, the surer one line by line: mixed lines are read badly in one pass
 * (tesseract-ocr/tesseract#2639). The first reading's lines and their order stand; lines only another one has are left out.
 */
export function bestLines([first = [], ...others]: readonly (readonly ReadLine[])[]): readonly ReadLine[] {
  return others.reduce((best, other) => best.flatMap((line) => surer(line, best, other)), first)
}

function surer(line: ReadLine, all: readonly ReadLine[], other: readonly ReadLine[]): readonly ReadLine[] {
  const rivals = other.filter(
    (rival) => mostlyIn(rival, line) && !all.some((one) => one !== line && mostlyIn(rival, one)),
  )
  const sure = meanConfidence(rivals)
  return sure !== null && sure > (meanConfidence([line]) ?? 0)
    ? rivals.map((rival) => ({ ...rival, paragraph: line.paragraph }))
    : [line]
}

/** Whether most of a line's height, and some of its width, lies in another. */
function mostlyIn(line: ReadLine, other: ReadLine): boolean {
  const shared = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top)
  const beside = Math.min(line.right, other.right) > Math.max(line.left, other.left)
  return beside && shared > (line.bottom - line.top) / 2
}
