import { getSchema, type JSONContent } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { EvidenceId } from '../../../../domain/ids.ts'
import type { Shipment } from '../../../../domain/shipment.ts'
import { citeKey, WrittenText } from '../../../../domain/written.ts'
import { chipNodes } from './chips.ts'
import { citeWords, nameSource, NO_NAMES } from './chip-names.ts'
import { fromDoc } from './from-doc.ts'
import { blockNodes, marks } from './nodes.ts'
import { fitting, pickables } from './pickable.ts'
import { parted, pickableOf } from './shipments.ts'
import { uncitedSentences } from './sentences.ts'
import { toDoc } from './to-doc.ts'

const ID = EvidenceId.parse('00000000-0000-7000-8001-000000000001')
const hooks = { names: nameSource(), onPeek: () => undefined, onOpen: () => undefined }
const schema = getSchema([...blockNodes, ...chipNodes(hooks), ...marks])
const text = (words: string) => ({ kind: 'text' as const, text: words })
const cite = { kind: 'cite' as const, evidenceId: ID, page: 2, quote: null }

/** One of everything a section's text may hold. */
const EVERYTHING: WrittenText = WrittenText.parse([
  {
    kind: 'paragraph',
    key: 'a',
    numbered: true,
    children: [
      text('The doors '),
      { kind: 'strong', children: [text('are '), { kind: 'emphasis', children: [text('locked')] }] },
      text('. '),
      cite,
      { kind: 'footnote', children: [text('Then as now. '), { kind: 'law', authority: 'usc-1307', detail: '(b)' }] },
      {
        kind: 'quoted',
        evidenceId: ID,
        page: 2,
        quote: 'at night',
        children: [text('at '), { kind: 'emphasis', children: [text('night')] }],
      },
      { kind: 'argument', children: [text(' That is forced labor.')] },
      { kind: 'slot', field: '', says: 'who' },
      { kind: 'reference', target: 'relief' },
    ],
  },
  { kind: 'quotation', key: 'b', children: [text('Nobody may leave.')] },
  { kind: 'heading', key: 'c', level: 3, id: 'own-c', numbered: true, children: [text('A closer look')] },
  { kind: 'list', key: 'd', ordered: true, items: [[text('One')], [cite]] },
  {
    kind: 'table',
    key: 'e',
    id: 'own-e',
    caption: [text('Facts')],
    columns: [
      { title: 'Date', align: 'start', width: 1 },
      { title: 'Count', align: 'end', width: 2 },
    ],
    rows: [[[text('2020')], [text('4'), cite]]],
    source: null,
  },
  { kind: 'letterhead', key: 'f', lines: [[text('To')], [text('whom')]] },
  { kind: 'signature', key: 'g', lines: [[{ kind: 'strong', children: [text('A. Name')] }]] },
  {
    kind: 'figure',
    key: 'i',
    id: 'gate',
    evidenceId: ID,
    page: 2,
    turn: 90,
    width: 0.5,
    alt: 'A gate',
    caption: [text('The gate, '), { kind: 'emphasis', children: [text('closed')] }],
    source: [text('By petitioner')],
  },
  { kind: 'page-break', key: 'h' },
])

describe('a section’s text in the editor', () => {
  it('comes out as it went in, through the editor’s own schema', () => {
    const doc = schema.nodeFromJSON(toDoc(EVERYTHING))
    doc.check()
    expect(fromDoc(doc.toJSON() as JSONContent)).toEqual(EVERYTHING)
  })

  it('an empty one is a paragraph to write in', () => {
    const { doc } = EditorState.create({ schema, doc: schema.nodeFromJSON(toDoc([])) })
    expect(doc.childCount).toBe(1)
  })
})

describe('sentences without a citation', () => {
  const sentences = (children: unknown[]) => {
    const blocks = WrittenText.parse([{ kind: 'paragraph', key: 'p', numbered: true, children }])
    const block = schema.nodeFromJSON(toDoc(blocks)).child(0)
    const letters = block.textBetween(0, block.content.size, '', (node) => '￼'.repeat(node.nodeSize))
    return uncitedSentences(block).map(({ from, to }) => letters.slice(from, to))
  }

  it.each<[string, unknown[], string[]]>([
    ['a cite in it', [text('The doors are locked, '), cite, text('.')], []],
    ['a cite right behind it', [text('The doors are locked at night. '), cite, text('.')], []],
    ['a cite with a signal behind it', [text('The doors are locked at night. See '), cite, text('.')], []],
    ['a law in it', [{ kind: 'law', authority: 'x', detail: null }, text(' forbids such goods.')], []],
    ['a note that cites', [text('The doors are locked.'), { kind: 'footnote', children: [cite] }], []],
    ['a placeholder', [text('The address is '), { kind: 'slot', field: '', says: 'address' }, text('.')], []],
    ['argument', [{ kind: 'argument', children: [text('That is forced labor by any measure.')] }], []],
    ['nothing', [text('The doors are locked at night.')], ['The doors are locked at night.']],
    [
      'nothing, beside one that has',
      [text('The doors are locked at night. '), cite, text('. Its dormitory stands inside the compound.')],
      ['Its dormitory stands inside the compound.'],
    ],
    [
      'a cite, and shortened words within',
      [text('The maker was Mill Co., Ltd., of Dandong (Dec. 2020). '), cite, text('.')],
      [],
    ],
    [
      'nothing, and shortened words within',
      [text('Mr. Kim of Mill Co. Ltd. came on Dec. 3. Nobody saw him. '), cite],
      ['Mr. Kim of Mill Co. Ltd. came on Dec. 3.'],
    ],
    ['too few words to state anything', [text('As follows:')], []],
  ])('%s', (_, children, found) => expect(sentences(children)).toEqual(found))
})

describe('shipments', () => {
  it('are looked for by words and by day, and cited by file and row', () => {
    expect(parted('2020-12 huayang mill')).toEqual({ words: 'huayang mill', day: '2020-12' })
    expect(parted('COSU6279330410')).toEqual({ words: 'COSU6279330410', day: null })
    const shipment = {
      evidenceId: ID,
      row: 214,
      bill: 'COSU1',
      shipper: 'Mill',
      consignee: 'Shop',
      arrivalFrom: '2020-12-03',
    }
    expect(pickableOf(shipment as Shipment, new Map([[ID, 'Manifest rows']]))).toMatchObject({
      title: 'COSU1, Mill to Shop',
      hint: '2020-12-03 · Manifest rows · row 214',
      content: [{ type: 'cite', attrs: { evidenceId: ID, page: null, quote: 'COSU1' } }, { text: ', row 214' }],
    })
  })
})

describe('chips', () => {
  it('say what the pages say; one not on a page yet says its item', () => {
    const place = { evidenceId: ID, page: 3, quote: null }
    expect(citeWords(NO_NAMES, place)).toBe('Exhibit at 3')
    const titled = { ...NO_NAMES, titles: new Map([[ID, 'Audit']]) }
    expect(citeWords(titled, place)).toBe('Audit at 3')
    expect(citeWords({ ...titled, exhibits: new Map([[ID, '4']]) }, place)).toBe('Ex. 4 at 3')
    expect(citeWords({ ...titled, cites: { [citeKey(place)]: 'Ex. 4 at 12' } }, place)).toBe('Ex. 4 at 12')
  })

  it('what can be cited is found by its words in any order', () => {
    const evidence = [
      { id: ID, title: 'Audit of the mill', date: '2020' },
      { id: ID, title: 'Photograph', date: null },
    ]
    const all = pickables({ facts: [], evidence, authorities: [], sections: [], captioned: [] })
    expect(fitting(all, 'mill aud').map(({ title }) => title)).toEqual(['Audit of the mill'])
    expect(fitting(all, '')).toHaveLength(2)
  })
})
