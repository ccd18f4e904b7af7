import type { Doubt } from '../../domain/machine-text.ts'
import type { ReadLine } from './read-lines.ts'

/** Words the machine is less sure of than this (percent) are marked. */
const DOUBTFUL = 60

const WIDE = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef]`
const MARK = String.raw`[,.;:!?()、。]`
/** The machine sets spaces between Chinese characters, where nobody writes any. */
const SPACES = new RegExp(
  `(?<=${WIDE})\\s+(?=${WIDE}|${MARK})|(?<=${WIDE}\\s?${MARK})\\s+(?=${WIDE})|(?<=${WIDE})\\s+(?=${MARK})`,
  'gu',
)

/** A page's text of the lines read off it, a blank line between paragraphs, and the places in it the machine was unsure of. */
export function textOfLines(lines: readonly ReadLine[]): { readonly text: string; readonly doubts: readonly Doubt[] } {
  let text = ''
  const doubts: Doubt[] = []
  let paragraph = lines[0]?.paragraph
  for (const line of lines) {
    if (text !== '') text += line.paragraph === paragraph ? '\n' : '\n\n'
    paragraph = line.paragraph
    const clean = line.text.normalize('NFC').replace(SPACES, '')
    doubts.push(...doubtsOf(line, clean).map((doubt) => ({ ...doubt, at: doubt.at + text.length })))
    text += clean
  }
  return { text, doubts }
}

/** Where in a line its doubtful words stand, those beside each other as one. */
function doubtsOf(line: ReadLine, clean: string): readonly Doubt[] {
  const doubts: Doubt[] = []
  let from = 0
  for (const word of line.words) {
    const written = word.text.normalize('NFC')
    const at = written === '' ? -1 : clean.indexOf(written, from)
    if (at < 0) continue
    from = at + written.length
    if (word.confidence >= DOUBTFUL) continue
    const last = doubts.at(-1)
    const confidence = Math.round(word.confidence)
    if (last && clean.slice(last.at + last.length, at).trim() === '' && last.at + last.length === at)
      doubts[doubts.length - 1] = {
        ...{ at: last.at, length: from - last.at },
        confidence: Math.min(last.confidence, confidence),
      }
    else doubts.push({ at, length: written.length, confidence })
  }
  return doubts
}
