/** A stretch of text in one script, as Word must be told of it: its language and whether it runs right to left. */
export interface Segment {
  readonly text: string
  readonly script: Script
}

/** `latin` stands for every script that needs no word to Word beyond the document's own language. */
export type Script = 'latin' | 'han' | 'kana' | 'hangul' | 'arabic' | 'hebrew'

const STRONG: readonly (readonly [Script, RegExp])[] = [
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['han', /\p{Script=Han}/u],
  ['arabic', /\p{Script_Extensions=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['latin', /\p{L}/u],
]
const EAST_ASIAN_SIGN = /[\u3000-\u303f\uff00-\uffef]/u
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu
const LETTER = /\p{L}/gu

/** The text cut where its script changes; signs and digits go with the text around them, or with `base` at an edge. */
export function segmentsByScript(text: string, base: 'latin' | 'arabic'): readonly Segment[] {
  const characters = Array.from(text)
  const strong = characters.map(strongScript)
  const after = nextStrong(strong)
  const segments: { text: string; script: Script }[] = []
  let before: Script = base
  characters.forEach((character, i) => {
    const script = strong[i] ?? weakScript(character, before, after[i] ?? base, base)
    before = strong[i] ?? before
    const last = segments.at(-1)
    if (last?.script === script) last.text += character
    else segments.push({ text: character, script })
  })
  return segments
}

/** Whether most letters of the text run right to left, so that its paragraph should. */
export function isRightToLeft(text: string): boolean {
  const rightToLeft = text.match(RIGHT_TO_LEFT)?.length ?? 0
  return rightToLeft * 2 > (text.match(LETTER)?.length ?? 0)
}

function strongScript(character: string): Script | undefined {
  if (/[\s\d\p{P}\p{S}]/u.test(character) && !EAST_ASIAN_SIGN.test(character)) return undefined
  return STRONG.find(([, pattern]) => pattern.test(character))?.[0]
}

function nextStrong(strong: readonly (Script | undefined)[]): readonly (Script | undefined)[] {
  return strong.reduceRight<(Script | undefined)[]>((after, script, i) => {
    after[i] = script ?? after[i + 1]
    return after
  }, new Array<Script | undefined>(strong.length))
}

function weakScript(character: string, before: Script, after: Script, base: Script): Script {
  if (EAST_ASIAN_SIGN.test(character)) return isEastAsian(before) ? before : isEastAsian(after) ? after : 'han'
  return before === after ? before : base
}

/** Whether Word sets the script in its East Asian face. */
export function isEastAsian(script: Script): boolean {
  return script === 'han' || script === 'kana' || script === 'hangul'
}
