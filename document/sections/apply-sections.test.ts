import { describe, expect, it } from 'vitest'
import { contents, law, p, pageBreak, plain, reference, section, slot, subsection, unnumbered } from '../build.ts'
import type { Block } from '../model.ts'
import { sampleItemId } from '../../tests/support/sample-view.ts'
import { applySections, type OwnSection } from './apply-sections.ts'
import { settleRuns } from './settle-runs.ts'
import { splitSections } from './split-sections.ts'

const TEMPLATE: readonly Block[] = [
  plain('Dear Commissioner:'),
  pageBreak(),
  ...unnumbered('contents', 'Contents', contents()),
  ...section('a', 'A', p('a text'), subsection('a1', 'A1', p('a1 text')), subsection('a2', 'A2', p('a2 text'))),
  pageBreak(),
  ...section('b', 'B', p('b text, see ', reference('a1'))),
  ...section('c', 'C', p('c text')),
]
const OPTIONAL = new Set(['a', 'b', 'c'])
const own = (given: Readonly<Record<string, Partial<OwnSection>>>) =>
  new Map(Object.entries(given).map(([id, one]) => [id, { blocks: null, hidden: false, position: null, ...one }]))
const shape = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'heading' ? `# ${block.id}` : `${block.key ?? '-'} ${textOf(block)}`.trim()))
const textOf = (block: Block) =>
  'children' in block ? block.children.map((run) => (run.kind === 'text' ? run.text : run.kind)).join('') : block.kind

describe('sections', () => {
  it('split at headings of level 1 and 2; page breaks around the text stay with the template', () => {
    const split = splitSections(TEMPLATE)
    expect(split.map(({ id, body, after }) => [id, body.length, after.length])).toEqual([
      ['opening', 1, 1],
      ['contents', 1, 0],
      ['a', 1, 0],
      ['a1', 1, 0],
      ['a2', 1, 1],
      ['b', 1, 0],
      ['c', 1, 0],
    ])
    expect(split.flatMap(({ heading, before, body, after }) => [heading ?? [], before, body, after].flat())).toEqual(
      TEMPLATE,
    )
  })

  it('take a person’s own text in place of the default, between the same page breaks, and leave the rest alone', () => {
    const mine = own({
      a2: {
        blocks: [
          { ...p('mine'), key: 'x' },
          { ...p('more'), key: 'y' },
        ],
      },
    })
    expect(shape(applySections(TEMPLATE, mine, new Set()))).toEqual([
      'opening/0 Dear Commissioner:',
      '- page-break',
      '# contents',
      'contents/0 contents',
      '# a',
      'a/0 a text',
      '# a1',
      'a1/0 a1 text',
      '# a2',
      'a2/x mine',
      'a2/y more',
      '- page-break',
      '# b',
      'b/0 b text, see reference',
      '# c',
      'c/0 c text',
    ])
  })

  it('never replace what the app makes itself', () => {
    const blocks = applySections(TEMPLATE, own({ contents: { blocks: [p('no')] } }), new Set())
    expect(blocks.some(({ kind }) => kind === 'contents')).toBe(true)
  })

  it('are left out and moved only where the template lets them, a chapter with all that stands under it', () => {
    const wish = own({ a: { hidden: true }, c: { position: 0 }, b: { position: 1 } })
    const headings = (optional: ReadonlySet<string>) =>
      shape(applySections(TEMPLATE, wish, optional)).filter((line) => line.startsWith('#'))
    expect(headings(new Set())).toEqual(['# contents', '# a', '# a1', '# a2', '# b', '# c'])
    expect(headings(OPTIONAL)).toEqual(['# contents', '# c', '# b'])
  })

  it('keep headings apart that were copied with their id', () => {
    const heading: Block = { kind: 'heading', level: 3, id: 'own-1', numbered: true, children: [], key: 'h' }
    const blocks = applySections(TEMPLATE, own({ a1: { blocks: [heading] }, a2: { blocks: [heading] } }), new Set())
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? block.id : []))).toContain('own-1-2')
  })
})

describe('settling runs', () => {
  const known = {
    evidence: (id: string) => id === sampleItemId(0),
    authority: (id: string) => id === 'usc-1307',
    field: (name: string) => (name === 'goods' ? 'Gloves' : undefined),
  }
  const says = (block: Block) => settleRuns([block], known).flatMap((each) => ('children' in each ? each.children : []))

  it('a filled slot becomes its words, an open one stays', () => {
    expect(says(p(slot('goods', 'goods'), slot('producer', 'producer')))).toEqual([
      { kind: 'text', text: 'Gloves' },
      { kind: 'slot', field: 'producer', says: 'producer' },
    ])
  })

  it('what points to nothing says so in amber, at any depth', () => {
    const cite = { kind: 'cite', evidenceId: sampleItemId(7), page: 1, quote: null } as const
    const deep = p({ kind: 'footnote', children: [cite] }, law('gone'), law('usc-1307'), reference('nowhere'))
    expect(JSON.stringify(says(deep))).toMatch(
      /"footnote","children":\[\{"kind":"slot".*exhibit that is no longer.*authority that is no longer.*"law","authority":"usc-1307".*part that is left out/,
    )
  })
})
