import { describe, expect, test } from 'vitest'
import { hostileTexts } from '../../tests/support/hostile-text.ts'
import { typstString, typstText } from './escape.ts'

const LITERAL = String.raw`"(?:[^"\\]|\\["\\])*"`
/** All that may ever stand where content is wanted: literals, our own names, and runs that hold one literal. */
const CONTENT = new RegExp(
  String.raw`^(?:#(?:(?:han|hangul|ar|ug)-run|together)\[#${LITERAL}\]|#unhyphenated\[#${LITERAL}(?:#break-here#${LITERAL})*\]|#linebreak\(\)|#break-here|#${LITERAL})*$`,
  'u',
)

/** What the literals of some content say, read back. */
function spoken(content: string): string {
  const parts = content.match(new RegExp(`#linebreak\\(\\)|${LITERAL}`, 'gu')) ?? []
  return parts.map((part) => (part === '#linebreak()' ? '\n' : part.slice(1, -1).replace(/\\(["\\])/gu, '$1'))).join('')
}

describe('text is never markup', () => {
  test('whatever it says, only literals and our own names come out', () => {
    for (const text of hostileTexts(3000)) expect(typstText(text)).toMatch(CONTENT)
  })

  test('a string is one literal from end to end', () => {
    for (const text of hostileTexts(3000)) expect(typstString(text)).toMatch(new RegExp(`^${LITERAL}$`, 'u'))
  })

  test('nothing printable is lost, added or moved', () => {
    for (const text of hostileTexts(3000).filter(
      (t) => !/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(t),
    ))
      expect(spoken(typstText(text))).toBe(text)
  })
})

test.each([
  ['a quote or a backslash', String.raw`a"b\c`, String.raw`#"a\"b\\c"`],
  ['line feeds of every system', 'a\r\nb\rc\nd', '#"a"#linebreak()#"b"#linebreak()#"c"#linebreak()#"d"'],
  ['controls', 'a\u0000b\u001Bc', '#"a\uFFFDb\uFFFDc"'],
  ['halves of characters', 'a\uD800b', '#"a\uFFFDb"'],
  ['overrides of direction', 'a\u202Eb', '#"a\uFFFDb"'],
  ['embeddings and isolates', 'a\u202Bb\u2067c\u2069', '#"abc"'],
  ['Chinese', '在东港。 x', '#han-run[#"在东港。"]#" x"'],
  ['Korean', '섬유 x', '#hangul-run[#"섬유"]#" x"'],
  ['Uyghur with its spaces', 'x ئۇيغۇر كىيىم x', '#"x "#ug-run[#"ئۇيغۇر كىيىم"]#" x"'],
  ['Arabic', 'شركة الملابس (x)', '#ar-run[#"شركة الملابس"]#" (x)"'],
  [
    'a section sign and its number',
    'see 19 U.S.C. § 1307(a), No. 29',
    '#"see 19 U.S.C. "#together[#"§ 1307(a)"]#", "#together[#"No. 29"]',
  ],
  ['nothing', '', ''],
])('%s', (_, text, content) => {
  expect(typstText(text)).toBe(content)
})

test('a token too long for a line may break without a hyphen, and reads the same', () => {
  const hash = 'ab'.repeat(32)
  const content = typstText(`x ${hash} y`)
  expect(content.split('#break-here').length).toBeGreaterThan(3)
  expect(content).toContain('#unhyphenated[')
  expect(spoken(content)).toBe(`x ${hash} y`)
})
