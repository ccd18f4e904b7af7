/** Width of a line in points at a size, near enough to break it: letters of East Asia are as wide as high. */
export function widthOf(text: string, size: number): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff00-\uffef]/gu)
  const capitals = text.match(/\p{Lu}/gu)
  const wides = wide?.length ?? 0
  const tall = capitals?.length ?? 0
  return size * (wides + tall * 0.66 + (Array.from(text).length - wides - tall) * 0.46)
}

const PARTS = new Intl.Segmenter('en', { granularity: 'word' })

/** Text broken into at most `most` lines of a width in points; what has no room ends in an ellipsis. */
export function breakWords(
  text: string,
  { width, size, most }: { width: number; size: number; most: number },
): string[] {
  const lines: string[] = ['']
  const fits = (line: string) => widthOf(line, size) <= width
  const add = (part: string) => {
    const last = lines.at(-1) ?? ''
    if (fits((last + part).trimEnd()) || last === '')
      lines[lines.length - 1] = last + (last === '' ? part.trimStart() : part)
    else lines.push(part.trimStart())
  }
  for (const segment of wordsOf(text.replace(/\s+/gu, ' ').trim())) {
    for (const piece of fits(segment) ? [segment] : Array.from(segment)) add(piece)
  }
  const whole = lines.map((line) => line.trim()).filter((line) => line !== '')
  if (whole.length <= most) return whole
  const shown = whole.slice(0, most)
  return [...shown.slice(0, -1), cut(shown.at(-1) ?? '', fits)]
}

/** Words with the marks that cling to them: no line begins with a full stop or ends with an opening bracket. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  for (const { segment } of PARTS.segment(text)) {
    const before = words.at(-1) ?? ' '
    const clings = /^[^\P{P}\p{Ps}\p{Pi}]+$/u.test(segment) || /[\p{Ps}\p{Pi}]$/u.test(before)
    if (clings && !before.endsWith(' ')) words[words.length - 1] = before + segment
    else words.push(segment)
  }
  return words
}

function cut(line: string, fits: (line: string) => boolean): string {
  let letters = Array.from(line)
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters = letters.slice(0, -1)
  return `${letters.join('').trimEnd()}…`
}
