import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { resolveDocument } from '../../document/resolve/resolve.ts'
import { findProtected } from '../../domain/protection/find-protected.ts'
import { readEvents } from '../../db/repositories/custody.ts'
import { stampsOf } from '../../db/repositories/stamps.ts'
import { listSectionRows } from '../../db/repositories/petition-sections.ts'
import { readPdf, squeeze } from '../../tests/support/read-pdf.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { undo } from '../undo/undo.ts'
import { undoState } from '../undo/undo-state.ts'
import { arrangeSection } from './arrange-section.ts'
import { buildPetition } from './build-petition.ts'
import { checkPetition } from './check-petition.ts'
import { composePetition } from './compose-petition.ts'
import { listSections } from './list-sections.ts'
import { rewriteBlocks, writeInstead } from './public/rewrite-blocks.ts'
import { readSection } from './read-section.ts'
import { restoreSection } from './restore-section.ts'
import { setField } from './set-field.ts'
import { textFromMarkdown } from './text-from-markdown.ts'
import { writeSection } from './write-section.ts'

const template = 'wro-12-42'
const EMPTY_DOCUMENT = {
  title: '',
  shortTitle: '',
  language: 'en',
  version: '',
  watermark: null,
  banner: null,
  author: '',
  date: null,
  authorities: [],
}

async function caseWithItem() {
  const { app, folder } = await tempCase()
  const paths = await writeFiles(folder, { 'note.txt': 'The doors are locked at night.' })
  const [item] = await addEvidence(app, { paths })
  if (!item?.id) throw new Error('one item was added')
  return { app, folder, id: item.id }
}

const stateOf = (app: Parameters<typeof listSections>[0], id: string) =>
  listSections(app, template).find((section) => section.id === id)

it('a section given back to its template comes back whole with an undo; typing makes no step', async () => {
  const { app } = await caseWithItem()
  const blocks = textFromMarkdown('My own words.')
  const before = undoState(app).undo
  writeSection(app, { template, section: 'scope', blocks, history: '{}' })
  expect(undoState(app).undo).toEqual(before)
  restoreSection(app, { template, section: 'scope' })
  undo(app)
  expect(readSection(app, { template, section: 'scope' })).toMatchObject({ state: 'own', blocks, history: '{}' })
})

it('a protected name goes out of own text too, marked or not, and where it runs from plain words into marked ones', async () => {
  const { id } = await caseWithItem()
  const find = findProtected({
    names: [{ name: 'Kim Chul-soo', alias: 'Worker 3', variants: [] }],
    redactions: [],
  })
  const text = (words: string) => ({ kind: 'text' as const, text: words })
  const children = [
    text('It was Kim '),
    { kind: 'argument' as const, children: [text('Chul-soo'), text(' who said: ')] },
    {
      kind: 'quoted' as const,
      evidenceId: id,
      page: 1,
      quote: 'I am Kim Chul-soo',
      children: [text('I am Kim Chul-soo')],
    },
    text('. The guard saw Kim Chul-soo.'),
  ]
  const blocks = rewriteBlocks([{ kind: 'paragraph', numbered: true, children }], find, writeInstead)
  const printed = JSON.stringify(resolveDocument({ ...EMPTY_DOCUMENT, blocks }, [], '').blocks)
  expect(printed).not.toMatch(/Kim|Chul/)
  expect(printed.match(/Worker 3/g)).toHaveLength(3)
})

describe('a section', () => {
  it('takes a person’s own text into PDF and Word, numbered and cited, and gives it back in one act', async () => {
    const { app, folder, id } = await caseWithItem()
    const blocks = textFromMarkdown(
      `Nobody may *leave* at night. [@${id} at 1].\n\n> The doors are locked at night.\n\n### A closer look\n\n- One\n- Two [@law:usc-1307 (b)], [@part:relief], [?name of the guard]`,
    )
    writeSection(app, { template, section: 'statement', blocks })
    expect(stateOf(app, 'statement')).toMatchObject({ state: 'own', chapter: 'reasons', slots: ['name of the guard'] })
    const { files, exhibits } = await buildPetition(app, { template, out: folder, final: false })
    expect(exhibits).toMatchObject([{ evidenceId: id, number: '1' }])
    const { pages } = await readPdf(await readFile(join(folder, 'petition.pdf')))
    const word = strFromU8(
      unzipSync(await readFile(join(folder, 'petition.docx')))['word/document.xml'] ?? new Uint8Array(),
    )
    const texts = [pages.map(({ squeezed }) => squeezed).join(''), squeeze(word.replace(/<[^>]+>/g, ''))]
    for (const text of texts)
      for (const words of ['leave at night. Ex. 1 at 1', 'A closer look', '[name of the guard]'])
        expect(text).toContain(squeeze(words))
    expect(files).toHaveLength(3)
    restoreSection(app, { template, section: 'statement' })
    expect(stateOf(app, 'statement')).toMatchObject({
      state: 'default',
      slots: ['Why the petitioner believes the goods are so made'],
    })
    expect(
      readEvents(app.database.read)
        .map(({ action }) => action)
        .slice(-2),
    ).toEqual(['section.written', 'section.restored'])
  })

  it('can be read, changed and written back whatever the template wrote in it', async () => {
    const { app } = await caseWithItem()
    const before = composePetition(app, template, false).document.blocks
    const bare = (blocks: readonly object[]) => blocks.map((block) => ({ ...block, key: '' }))
    for (const { id, state } of listSections(app, template)) {
      if (state === 'generated') continue
      const text = readSection(app, { template, section: id })
      writeSection(app, { template, section: id, blocks: text.blocks })
      expect(readSection(app, { template, section: id }), id).toEqual({ ...text, state: 'own' })
    }
    expect(bare(composePetition(app, template, false).document.blocks)).toEqual(bare(before))
  })

  it('follows the case while nobody wrote in it, and keeps its words once somebody did, with fields still filled in', async () => {
    const { app } = await caseWithItem()
    writeSection(app, {
      template,
      section: 'scope',
      blocks: [
        { kind: 'paragraph', key: 'x', numbered: true, children: [{ kind: 'slot', field: 'goods', says: 'goods' }] },
      ],
    })
    setField(app, { template, field: 'goods', value: 'Cotton gloves' })
    const words = JSON.stringify(
      composePetition(app, template, false).document.blocks.filter(({ key }) => key === 'scope/x'),
    )
    expect(words).toContain('"text":"Cotton gloves"')
  })

  it('refuses what is no text, a section that is none, and one the app makes; nothing is written then', async () => {
    const { app } = await caseWithItem()
    const write = (section: string, blocks: unknown) => () => writeSection(app, { template, section, blocks })
    expect(write('nowhere', [])).toThrow(expect.objectContaining({ code: 'no-such-section' }))
    expect(write('contents', [])).toThrow(expect.objectContaining({ code: 'no-such-section' }))
    expect(write('scope', [{ kind: 'script', key: 'x' }])).toThrow(expect.objectContaining({ code: 'bad-text' }))
    const twins = [0, 1].map(() => ({ kind: 'page-break', key: 'x' }))
    expect(write('scope', twins)).toThrow(expect.objectContaining({ code: 'bad-text' }))
    expect(listSectionRows(app.database.read, template)).toEqual([])
  })

  it('is left out, taken in and moved only where it is optional; what referred to it says so', async () => {
    const { app } = await caseWithItem()
    expect(() => arrangeSection(app, { template, section: 'relief', hidden: true })).toThrow(
      expect.objectContaining({ code: 'no-such-section' }),
    )
    arrangeSection(app, { template, section: 'confidentiality', hidden: true })
    expect(stateOf(app, 'confidentiality')).toMatchObject({ hidden: true, number: '' })
    expect(
      composePetition(app, template, false).document.blocks.some(
        (block) => block.kind === 'heading' && block.id === 'confidentiality',
      ),
    ).toBe(false)
    arrangeSection(app, { template, section: 'confidentiality', hidden: false, move: -1 })
    const order = listSections(app, template).map(({ id }) => id)
    expect(order.indexOf('confidentiality')).toBeLessThan(order.indexOf('names'))
  })

  it('is stamped when it changes, and tells of placeholders and of a quotation that was changed', async () => {
    const { app, id } = await caseWithItem()
    const quoted = (words: string) => [
      {
        kind: 'paragraph',
        key: 'x',
        numbered: true,
        children: [
          {
            kind: 'quoted',
            evidenceId: id,
            page: 1,
            quote: 'The doors are locked at night.',
            children: [{ kind: 'text', text: words }],
          },
          { kind: 'slot', field: '', says: 'who said it' },
        ],
      },
    ]
    writeSection(app, { template, section: 'scope', blocks: quoted('The doors  are locked at night.') })
    const ids = () =>
      checkPetition(app, template)
        .faults.filter(({ where }) => where === 'scope')
        .map((fault) => fault.id)
    expect(ids()).toEqual(['placeholder-left'])
    writeSection(app, { template, section: 'scope', blocks: quoted('The doors are never locked.') })
    expect(ids()).toEqual(['placeholder-left', 'quotation-differs'])
    const [row] = listSectionRows(app.database.read, template)
    expect(stampsOf(app.database.read, row?.id ?? '')).toMatchObject([
      { table: 'petition_section', field: 'document', counter: 2 },
    ])
  })
})
