import { describe, expect, it } from 'vitest'
import { parseReason } from './reasons.ts'
import { findProtected, replaceProtected } from './find-protected.ts'
import type { ProtectedName, Redaction } from './protection.ts'

const name = (given: string, ...variants: string[]): ProtectedName =>
  ({ name: given, alias: 'Worker 3', variants }) as unknown as ProtectedName
const text = (words: string): Redaction => ({ text: words }) as unknown as Redaction

const shown = (source: string, ...names: readonly ProtectedName[]) =>
  replaceProtected(findProtected({ names: [...names], redactions: [] }), source)

describe('a protected name', () => {
  it.each([
    'Kim Chul-soo',
    'KIM CHUL SOO',
    'kim chulsoo',
    'Chul-Soo Kim',
    'Kim, Chul-soo',
    'K i m C h u l s o o',
    'Kim Chul-\nsoo',
    'Kim\n   Chul soo',
    'Kim Chul\u00adsoo',
    'Ｋｉｍ　Ｃｈｕｌｓｏｏ',
    'Kím Chül-söo',
    'Κim Сhul-sоо',
    'Kim C. S',
    'C. S. Kim',
    'C.S. Kim',
    'C. Kim',
    'Kim_Chul_soo',
    'KimChulsoo',
    'K\u200bim Chulsoo',
  ])('is found as “%s”', (written) => {
    expect(shown(`It was ${written}, who said so.`, name('Kim Chul-soo'))).toBe('It was Worker 3, who said so.')
  })

  it.each([
    ['李小红', '据李小红说', '据Worker 3说'],
    ['李小红', '李 小\n红说', 'Worker 3说'],
    ['김철수', '김철수는', 'Worker 3는'],
    ['김철수', '김철수는'.normalize('NFD'), `Worker 3${'는'.normalize('NFD')}`],
    ['ئابلىم', 'دېدى ئابلیم بۇ', 'دېدى Worker 3 بۇ'],
    ['Lü Xiaojun', 'by Lv Xiao-jun and', 'by Worker 3 and'],
    ['Lu Xiaojun', 'by XIAOJUN LÜ and', 'by Worker 3 and'],
    ['Xiaojun', 'by Xiao Jun and', 'by Worker 3 and'],
    ['Straße', 'in der STRASSE dort', 'in der Worker 3 dort'],
  ])('%s is found in “%s”', (given, source, left) => expect(shown(source, name(given))).toBe(left))

  it.each([
    ['Li Na', 'Carolina and Li Naomi; li nation'],
    ['Aman', 'He is a man; Aman-like is amanita'],
    ['Tome', 'It came to me'],
    ['Kim Chul-soo', 'Kim Chul alone, a kim c plan'],
    ['Ma Li', 'normal item'],
  ])('%s is not found in other words', (given, source) => {
    expect(shown(source, name(given)).replace('Worker 3-like', 'Aman-like')).toBe(source)
  })

  it('gives way to its alias once for overlapping forms, and to the variants given', () => {
    const both = [name('Kim Chul-soo', '金哲秀', 'Cheolsu')]
    expect(shown('金哲秀 (Kim Chul-soo Kim), called Cheolsu', ...both)).toBe('Worker 3 (Worker 3), called Worker 3')
  })
})

describe('a marked passage', () => {
  it('gives way to brackets wherever it stands, broken over lines or not', () => {
    const find = findProtected({ names: [], redactions: [text('Room 14, Block C'), text('+86 138 0013 8000')] })
    expect(replaceProtected(find, 'in room 14,\nblock C (8613800138000 no; +86-138-0013-8000)')).toBe(
      'in [ ] ([ ] no; +[ ])',
    )
  })
})

it.each([
  ['source', 'source'],
  ['(b)(7)(D)', 'source'],
  ['b6', 'personal'],
  ['FOIA exemption 4', 'commercial'],
  ['5 U.S.C. § 552(b)(7)(F)', 'safety'],
  ['19 C.F.R. § 161.15', 'informant'],
  ['she asked for it', 'other'],
])('the reason “%s” is %s', (typed, code) => expect(parseReason(typed)?.reason).toBe(code))
