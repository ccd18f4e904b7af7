import { describe, expect, test } from 'vitest'
import { AppError } from '../../domain/errors.ts'
import type { Authority } from '../../domain/authority.ts'
import { EvidenceId } from '../../domain/ids.ts'
import { RICH_EXHIBITS, RICH_PETITION, richEvidenceId } from '../../tests/support/rich-petition.ts'
import {
  contents,
  citePinpoint,
  column,
  footnote,
  law,
  list,
  p,
  plain,
  quotation,
  reference,
  section,
  strong,
  subsection,
  table,
  tableOfAuthorities,
  unnumbered,
  exhibitIndex,
} from '../build.ts'
import type { Block, Inline, ResolvedBlock, ResolvedDocument, ResolvedInline } from '../model.ts'
import { resolveDocument } from './resolve.ts'

const HEAD = 'c'.repeat(64)
const cite = (n: number, page: number | null = null, quote: string | null = null) =>
  citePinpoint({ evidenceId: richEvidenceId(n), page, quote })

function resolve(
  blocks: readonly Block[],
  authorities: readonly Authority[] = RICH_PETITION.authorities,
): ResolvedDocument {
  return resolveDocument({ ...RICH_PETITION, authorities, blocks }, RICH_EXHIBITS, HEAD)
}

const ofKind = <K extends ResolvedBlock['kind']>(document: ResolvedDocument, kind: K) =>
  document.blocks.filter((block): block is Extract<ResolvedBlock, { kind: K }> => block.kind === kind)

/** Every run with its children, in order. */
const deep = (runs: readonly ResolvedInline[]): readonly ResolvedInline[] =>
  runs.flatMap((run) => [run, ...('children' in run ? deep(run.children) : [])])

const wordsOf = (document: ResolvedDocument): readonly string[] =>
  deep(document.blocks.flatMap((block) => ('children' in block ? block.children : []))).flatMap((run) =>
    'words' in run ? [run.words] : [],
  )

function refusal(act: () => unknown): AppError {
  try {
    act()
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown
  }
  throw new Error('nothing was refused')
}

describe('paragraphs, footnotes and tables', () => {
  const cells = [column('One', 1), column('Two', 1)]

  test('are each counted through the whole document', () => {
    const document = resolve([
      ...section('a', 'A', p('first'), plain('no number'), table('t', cells, [])),
      ...section('b', 'B', p('second'), quotation('q'), p('third'), table('u', cells, [])),
    ])
    expect(ofKind(document, 'paragraph').map(({ number }) => number)).toEqual([1, null, 2, 3])
    expect(ofKind(document, 'table').map(({ number }) => number)).toEqual([1, 2])
  })

  test('footnotes count in reading order, through lists, tables, and a run used twice', () => {
    const twice = footnote('same')
    const document = resolve([
      p('x', twice),
      list(['y', twice]),
      table(['caption', footnote('c')], cells, [[footnote('r1'), footnote('r2')]], footnote('source')),
      quotation(footnote('outer', footnote('inner'))),
    ])
    const numbers = deep(document.blocks.flatMap(allRuns)).flatMap((run) =>
      run.kind === 'footnote' ? [run.number] : [],
    )
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  function allRuns(block: ResolvedBlock): readonly ResolvedInline[] {
    if (block.kind === 'table') return [...block.caption, ...block.rows.flat(2), ...(block.source ?? [])]
    if (block.kind === 'list') return block.items.flat()
    return 'children' in block ? block.children : []
  }
})

describe('exhibits', () => {
  test('are numbered by first citation, footnotes and table cells in their places; the rest are none', () => {
    const document = resolve([
      ...section('a', 'A', p('x', footnote('see ', strong(cite(5, 2)))), p(cite(2), ' and ', cite(5))),
      table(['t ', cite(4)], [column('One', 1)], [[cite(1)]], cite(2)),
      exhibitIndex(),
    ])
    expect(document.exhibits.map(({ number, evidenceId }) => [number, evidenceId])).toEqual([
      ['1', richEvidenceId(5)],
      ['2', richEvidenceId(2)],
      ['3', richEvidenceId(4)],
      ['4', richEvidenceId(1)],
    ])
    expect(ofKind(document, 'exhibit-index')[0]).toMatchObject({ exhibits: document.exhibits, custodyHead: HEAD })
    expect(document.exhibits[0]).not.toHaveProperty('locate')
  })

  test('a cite says the exhibit page on which its source page or quote stands', () => {
    const asked: (readonly [number | null, string | null])[] = []
    const [first] = RICH_EXHIBITS
    if (first === undefined) throw new Error('no exhibit')
    const source = {
      ...first,
      pages: 9,
      locate(page: number | null, quote: string | null) {
        asked.push([page, quote])
        return page === null ? null : page + 3
      },
    }
    const blocks = [p(cite(1, 2, 'words'), cite(1))]
    const document = resolveDocument({ ...RICH_PETITION, blocks }, [source], HEAD)
    expect(asked).toEqual([
      [2, 'words'],
      [null, null],
    ])
    expect(wordsOf(document)).toEqual(['Ex. 1 at 5', 'Ex. 1'])
  })
})

test.each([
  {
    name: 'in one row',
    runs: [cite(1, 1), '; ', cite(2, 1), '; ', cite(1, 1), '; ', cite(1, 2)],
    words: ['Ex. 1 at 1', 'Ex. 2 at 1', 'Ex. 1 at 2'],
  },
  { name: 'not across a sentence', runs: [cite(1, 1), '. Again: ', cite(1, 1)], words: ['Ex. 1 at 1', 'Ex. 1 at 1'] },
])('a cite is printed once, $name', ({ runs, words }) => {
  const document = resolve([p(...runs)])
  expect(wordsOf(document)).toEqual(words)
  const texts = deep(ofKind(document, 'paragraph')[0]?.children ?? []).flatMap((run) =>
    run.kind === 'text' ? [run.text] : [],
  )
  expect(texts).toHaveLength(words.length - 1)
})

describe('authorities', () => {
  const authority = (id: string, group: Authority['group'], text: string): Authority => {
    return { id, group, cite: text, says: '', source: '', verifiedAsOf: '2026-01-01' }
  }
  const known = [
    authority('1592', 'statutes', '19 U.S.C. § 1592'),
    authority('307', 'statutes', '19 U.S.C. § 307'),
    authority('12.42', 'regulations', '19 C.F.R. § 12.42'),
    authority('h', 'rulings', 'HQ H317249 (Mar. 5, 2021)'),
    authority('case', 'cases', 'A v. B'),
  ]

  test('lists exactly what is cited, once, in groups, by number', () => {
    const blocks = [
      tableOfAuthorities(),
      p(law('1592'), law('12.42', '(b)(1)'), law('12.42', '(b)(2)')),
      p(footnote(law('307'))),
      table('t', [column('x', 1)], [[law('h', 'at 3')]]),
    ]
    expect(ofKind(resolve(blocks, known), 'authorities')[0]?.groups).toEqual([
      {
        title: 'Statutes',
        entries: [
          { id: '307', cite: '19 U.S.C. § 307' },
          { id: '1592', cite: '19 U.S.C. § 1592' },
        ],
      },
      { title: 'Regulations', entries: [{ id: '12.42', cite: '19 C.F.R. § 12.42' }] },
      { title: 'Administrative rulings', entries: [{ id: 'h', cite: 'HQ H317249 (Mar. 5, 2021)' }] },
    ])
  })

  test.each([
    [null, '19 C.F.R. § 12.42'],
    ['(b)(1)', '19 C.F.R. § 12.42(b)(1)'],
    [', note', '19 C.F.R. § 12.42, note'],
    ['note 2', '19 C.F.R. § 12.42 note 2'],
  ])('with the detail %s reads %s', (detail, words) => {
    expect(wordsOf(resolve([p(law('12.42', detail))], known))).toEqual([words])
  })
})

test('the contents list every heading but their own, with the words of law in titles', () => {
  const document = resolve([
    ...unnumbered('contents', 'Contents', contents()),
    ...section('a', ['Under ', law('1307'), footnote('not here')], p('x')),
    ...subsection('a1', strong('Bold'), p('y')),
    ...unnumbered('end', 'Verification'),
  ])
  expect(ofKind(document, 'contents')[0]?.entries).toEqual([
    { id: 'a', level: 1, number: 'I.', title: 'Under 19 U.S.C. § 1307' },
    { id: 'a1', level: 2, number: 'A.', title: 'Bold' },
    { id: 'end', level: 1, number: '', title: 'Verification' },
  ])
})

describe('a document that contradicts itself is refused', () => {
  const stranger: Inline = citePinpoint({
    evidenceId: EvidenceId.parse('01890a5d-ac96-774b-bcce-999999999999'),
    page: 1,
    quote: null,
  })
  test.each<{ name: string; blocks: readonly Block[]; says: string }>([
    { name: 'a cite of an unknown item', blocks: [p(footnote(stranger))], says: '999999999999' },
    { name: 'a cite of a page that the exhibit does not have', blocks: [p(cite(1, 99))], says: 'page 99' },
    { name: 'two headings with one id', blocks: [...section('a', 'A'), ...subsection('a', 'B')], says: '“a”' },
    { name: 'a reference without target', blocks: [p(reference('nowhere'))], says: '“nowhere”' },
    { name: 'an unknown authority', blocks: [p(law('made-up'))], says: '“made-up”' },
  ])('$name', ({ blocks, says }) => {
    const error = refusal(() => resolve(blocks))
    expect(error.code).toBe('cannot-typeset')
    expect(error.message).toContain(says)
    expect(error.hint).not.toBe('')
  })
})
