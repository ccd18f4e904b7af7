import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listAuthorityRows } from '../../db/repositories/authorities.ts'
import { tempCase } from '../../tests/support/temp-case.ts'
import type { App } from '../app.ts'
import { editEvidence } from '../evidence/edit-evidence.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import { protectName } from '../protection/protect-name.ts'
import { undo } from '../undo/undo.ts'
import { exportReferences } from './export-references.ts'
import { importReferences } from './import-references.ts'
import { readBibtex } from './read-bibtex.ts'
import { readCslJson } from './read-csl-json.ts'
import { readRis } from './read-ris.ts'

/** As Better BibTeX exports a collection with its files. */
const BIB = `
@article{kimGate2020,
  entrysubtype = {newspaper},
  title = {Behind the {{Gate}} at M{\\"u}hle},
  author = {Kim, Ann and {{Example Org.}}},
  date = {2020-11-03},
  journaltitle = {Daily Paper},
  url = {https://example.org/gate?a=1&b=2},
  urldate = {2021-01-02},
  langid = {english},
  abstract = {Guards \\& gates.},
  file = {Full Text\\: scan:files/12/gate.txt:text/plain;Snapshot:files/13/missing.html:text/html;Out:../secret.txt:text/plain}
}

@report{orgMills2019,
  title = {Mills},
  author = {{{Example Org.}}},
  date = {2019-05},
  url = {https://example.org/mills},
  file = {files/link.txt}
}
`

const RIS = `TY  - NEWS
TI  - Behind the Gate
AU  - Kim, Ann
AU  - Example Org.
T2  - Daily Paper
DA  - 2020/11/03/
PY  - 2020
UR  - https://example.org/gate
AB  - Guards
and gates.
ID  - kimGate2020
L1  - files/12/gate.txt
ER  -

TY  - RPRT
TI  - No key
ER  -
`

async function folderWith(bib = BIB) {
  const made = await tempCase()
  await mkdir(join(made.folder, 'export/files/12'), { recursive: true })
  await writeFile(join(made.folder, 'export/files/12/gate.txt'), 'The gate was locked.')
  await writeFile(join(made.folder, 'secret.txt'), 'Not yours.')
  await symlink(join(made.folder, 'secret.txt'), join(made.folder, 'export/files/link.txt'))
  const path = join(made.folder, 'export/export.bib')
  await writeFile(path, bib)
  return { ...made, path }
}

const cited = (app: App) => listAuthorityRows(app.database.read).map(({ csl }) => JSON.parse(csl) as { title?: string })

it('reads BibTeX as Better BibTeX writes it: letters, names, dates, files with their escapes', () => {
  const { references, problems } = readBibtex(BIB)
  expect(problems).toEqual([])
  expect(references[0]).toEqual({
    key: 'kimGate2020',
    csl: {
      id: 'kimGate2020',
      type: 'article-newspaper',
      title: 'Behind the Gate at Mühle',
      'container-title': 'Daily Paper',
      abstract: 'Guards & gates.',
      language: expect.stringContaining('english') as string,
      URL: 'https://example.org/gate?a=1&b=2',
      author: [{ family: 'Kim', given: 'Ann' }, { literal: 'Example Org.' }],
      issued: { 'date-parts': [[2020, 11, 3]] },
      accessed: { 'date-parts': [[2021, 1, 2]] },
    },
    files: ['files/12/gate.txt', 'files/13/missing.html', '../secret.txt'],
  })
  expect(references[1]).toMatchObject({ key: 'orgMills2019', csl: { type: 'report' }, files: ['files/link.txt'] })
})

it('finds the files of an entry on one line, and in quotes', () => {
  const entry =
    '@misc{a, title={A}, file={x.pdf:files/1/x.pdf:application/pdf}, year={2020}}\n@misc{b, file = "files/2/y.pdf"}'
  expect(readBibtex(entry).references.map(({ files }) => files)).toEqual([['files/1/x.pdf'], ['files/2/y.pdf']])
})

it('reads RIS, and makes a key that stays where it has none', () => {
  const [gate, other] = readRis(RIS).references
  expect(gate).toMatchObject({
    key: 'kimGate2020',
    csl: { type: 'article-newspaper', title: 'Behind the Gate', abstract: 'Guards and gates.' },
    files: ['files/12/gate.txt'],
  })
  expect(gate?.csl).toMatchObject({
    author: [{ family: 'Kim', given: 'Ann' }, { literal: 'Example Org.' }],
    issued: { 'date-parts': [[2020, 11, 3]] },
  })
  expect(other?.key).toMatch(/^made:[0-9a-f]{16}$/)
  expect(readRis(RIS).references[1]?.key).toBe(other?.key)
})

it('reads CSL-JSON whole, keeps its key, and names what is none', () => {
  const item = {
    id: 'http://zotero.org/users/1/items/ABCD2345',
    type: 'webpage',
    title: 'T',
    DOI: '10.1/x',
    custom: [1],
  }
  const { references, problems } = readCslJson(JSON.stringify([item, { title: 'no type' }]))
  expect(references).toEqual([{ key: item.id, csl: item, files: [] }])
  expect(problems).toEqual(['Record 2 is no CSL-JSON item.'])
  expect(() => readCslJson('[{')).toThrow('is none')
})

it('imports files as evidence and the rest as authorities, only from its own folder, and says first what it would do', async () => {
  const { app, path } = await folderWith()
  const dry = await importReferences(app, { path, dryRun: true })
  expect(dry.references.map(({ key, state }) => [key, state])).toEqual([
    ['kimGate2020', 'new'],
    ['orgMills2019', 'new'],
  ])
  expect(listEvidence(app)).toEqual([])
  const { references } = await importReferences(app, { path, source: 'A colleague' })
  expect(references[0]?.files.map(({ state }) => state)).toEqual(['new', 'missing', 'outside'])
  expect(references[1]?.files.map(({ state }) => state)).toEqual(['outside'])
  expect(listEvidence(app)).toMatchObject([
    {
      title: 'Behind the Gate at Mühle',
      kind: 'press-report',
      author: 'Ann Kim; Example Org.',
      publisher: 'Daily Paper',
      date: '2020-11-03',
      url: 'https://example.org/gate?a=1&b=2',
      source: 'A colleague',
      receivedHow: 'Export of a reference manager, export.bib',
    },
  ])
  expect(cited(app)).toMatchObject([{ title: 'Mills' }])
  const again = await importReferences(app, { path })
  expect(again.references.map(({ state }) => state)).toEqual(['same', 'same'])
  expect(cited(app)).toHaveLength(1)
})

it('brings up to date what nobody edited, keeps what somebody did, and lists where both changed', async () => {
  const { app, path, folder } = await folderWith()
  await importReferences(app, { path })
  const [item] = listEvidence(app)
  editEvidence(app, { id: item?.id ?? '', edit: { title: 'Gate, as told', publisher: 'The Daily' } })
  const changed = BIB.replace('Behind the {{Gate}} at M{\\"u}hle', 'Behind the gates').replace(
    '2020-11-03',
    '2020-11-04',
  )
  await writeFile(path, changed.replace('{Mills}', '{Mills, revised}'))
  const { references } = await importReferences(app, { path })
  expect(references).toMatchObject([
    {
      state: 'changed',
      changed: ['date'],
      conflicts: [{ field: 'title', ours: 'Gate, as told', theirs: 'Behind the gates' }],
    },
    { state: 'changed', changed: ['title'], conflicts: [] },
  ])
  expect(listEvidence(app)).toMatchObject([{ title: 'Gate, as told', publisher: 'The Daily', date: '2020-11-04' }])
  expect(cited(app)).toMatchObject([{ title: 'Mills, revised' }])
  undo(app)
  expect(listEvidence(app)).toMatchObject([{ date: '2020-11-03' }])
  expect(cited(app)).toMatchObject([{ title: 'Mills' }])

  protectName(app, { name: 'Ann Kim', variants: ['Kim'], alias: 'Reporter 1', reason: 'source' })
  const out = join(folder, 'back.json')
  expect(await exportReferences(app, out)).toEqual({ path: out, items: 2 })
  const text = await readFile(out, 'utf8')
  expect(text).not.toContain('Kim"')
  const back = readCslJson(text).references
  expect(back.map(({ key }) => key)).toEqual(['kimGate2020', 'orgMills2019'])
  expect(back[0]?.csl).toMatchObject({ type: 'article-newspaper', title: 'Gate, as told' })
})

it('refuses what is no export', async () => {
  const { app, folder } = await tempCase()
  const path = join(folder, 'x.bib')
  await writeFile(path, 'Only words.')
  await expect(importReferences(app, { path })).rejects.toMatchObject({ code: 'bad-references' })
})
