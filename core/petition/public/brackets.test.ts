import { expect, it } from 'vitest'
import type { Block, Inline, ResolvedDocument } from '../../../document/model.ts'
import { findProtected } from '../../../domain/protection/find-protected.ts'
import { EvidenceId } from '../../../domain/ids.ts'
import { ProtectedName } from '../../../domain/protection/protection.ts'
import { sampleResolved } from '../../../tests/support/sample-document.ts'
import { bracketing, bracketResolved } from './brackets.ts'
import { rewriteBlocks, rewriteText } from './rewrite-blocks.ts'

const SEALED = 'Gulnar Tursun'
const SHOWN = 'Marat Osman'
const evidenceId = EvidenceId.parse('019b0000-0000-7000-8000-000000000001')

const named = (name: string, alias: string, sealed: boolean, last: number) =>
  ProtectedName.parse({
    ...{ id: `019b0000-0000-7000-8000-00000000000${String(last)}`, name, alias, sealed, variants: [] },
    ...{ reason: 'source', reasonWords: null, createdAt: '2026-11-01T00:00:00Z' },
  })
const protection = { names: [named(SEALED, 'Researcher 1', true, 2), named(SHOWN, 'Worker 4', false, 3)] }
const find = findProtected({ ...protection, redactions: [{ text: `${SEALED}’s sister` }] })
const write = bracketing(protection)

const SAID = `${SEALED} met ${SHOWN}.`
const PRINTED = `Researcher 1 met [${SHOWN}].`
const text = (words: string): Inline => ({ kind: 'text', text: words })
const said = [text(SAID)]

it.each<readonly [string, Block]>([
  ['a heading', { kind: 'heading', level: 1, id: 'a', numbered: true, children: said }],
  ['a paragraph', { kind: 'paragraph', numbered: true, children: said }],
  ['a footnote', { kind: 'paragraph', numbered: true, children: [{ kind: 'footnote', children: said }] }],
  ['emphasis', { kind: 'paragraph', numbered: true, children: [{ kind: 'emphasis', children: said }] }],
  ['words quoted', { kind: 'quotation', children: said }],
  ['a list', { kind: 'list', ordered: false, items: [said] }],
  [
    'a table’s cell',
    { kind: 'table', caption: [], columns: [{ title: 'T', align: 'start', width: 1 }], rows: [[said]], source: null },
  ],
  [
    'a table’s heading',
    { kind: 'table', caption: [], columns: [{ title: SAID, align: 'start', width: 1 }], rows: [], source: null },
  ],
  ['a caption', { kind: 'table', caption: said, columns: [], rows: [], source: null }],
  ['a source', { kind: 'table', caption: [], columns: [], rows: [], source: said }],
  ['a signature', { kind: 'signature', lines: [said] }],
  [
    'a figure’s description',
    {
      kind: 'figure',
      id: 'f',
      evidenceId,
      page: 1,
      turn: 0,
      width: 0.5,
      alt: SAID,
      caption: [],
      source: null,
    },
  ],
])('in the confidential version %s has a sealed alias plain and a protected name in brackets', (_where, block) => {
  const printed = JSON.stringify(rewriteBlocks([block], find, write))
  expect(printed).toContain(PRINTED)
  expect(printed).not.toContain(SEALED)
})

it('the same holds of the exhibit index, cover sheets and the table of authorities', () => {
  const sample = sampleResolved()
  const [entry] = sample.exhibits
  if (!entry) throw new Error('the sample has exhibits')
  const words = {
    title: SAID,
    purpose: SAID,
    keyInformation: SAID,
    source: SAID,
    originalName: SAID,
    remark: SAID,
    group: SAID,
  }
  const exhibits = [{ ...entry, ...words, supports: [SAID] }]
  const document: ResolvedDocument = {
    ...sample,
    exhibits,
    blocks: [
      {
        kind: 'authorities',
        groups: [{ title: 'Other', entries: [{ id: 'i', cite: SAID, parts: [{ text: SAID, italic: true }] }] }],
      },
      { kind: 'exhibit-index', exhibits, custodyHead: '' },
      {
        kind: 'paragraph',
        number: 1,
        children: [{ kind: 'footnote', number: 1, children: [{ kind: 'law', authority: 'i', words: SAID }] }],
      },
    ],
  }
  const { exhibits: entries, blocks } = bracketResolved(document, find, write)
  for (const printed of [
    ...Object.keys(words).map((key) => entries[0]?.[key as keyof typeof words]),
    entries[0]?.supports[0],
  ])
    expect(printed).toBe(PRINTED)
  expect(JSON.stringify(blocks).split(JSON.stringify(PRINTED).slice(1, -1))).toHaveLength(4 + 8)
  expect(JSON.stringify(blocks)).not.toContain(SEALED)
})

it('a passage that the public version leaves out stands in brackets, a sealed name in it as its alias', () => {
  expect(rewriteText(`It was ${SEALED}’s sister.`, find, write)).toBe('It was [Researcher 1’s sister].')
})
