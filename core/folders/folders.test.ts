import { expect, it } from 'vitest'
import { onShelf } from '../../domain/shelf.ts'
import { folderPath, folderTree, itemsWithin } from '../../domain/folder.ts'
import { PASSPHRASE, tempCase, tempFolder, writeFiles } from '../../tests/support/temp-case.ts'
import { exportCase } from '../bag/case/export-case.ts'
import { importCase } from '../bag/case/import-case.ts'
import { closeCase, openCase } from '../case/open-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import { mergeEvidence } from '../evidence/merge-evidence.ts'
import { listFilters } from '../filters/list-filters.ts'
import { removeFilter } from '../filters/remove-filter.ts'
import { saveFilter } from '../filters/save-filter.ts'
import { redo } from '../undo/redo.ts'
import { undo } from '../undo/undo.ts'
import { addFolder } from './add-folder.ts'
import { listFolders } from './list-folders.ts'
import { moveFolder } from './move-folder.ts'
import { putInFolder } from './put-in-folder.ts'
import { removeFolder } from './remove-folder.ts'
import { renameFolder } from './rename-folder.ts'
import { takeFromFolder } from './take-from-folder.ts'

async function caseWithItems() {
  const made = await tempCase()
  const files = { 'a.txt': 'one', 'b.txt': 'two', 'c.txt': 'three' }
  const added = await addEvidence(made.app, { paths: await writeFiles(made.folder, files) })
  const ids = added.flatMap(({ id }) => id ?? [])
  return { ...made, ids }
}

it('folders are nested, moved, renamed and removed, and no item ever goes with them', async () => {
  const { app, ids } = await caseWithItems()
  const [one = '', two = '', three = ''] = ids
  const trade = addFolder(app, { name: 'Trade' })
  const year = addFolder(app, { name: '2020', within: trade })
  const audits = addFolder(app, { name: 'Audits' })
  putInFolder(app, { folder: year, ids: [one, two] })
  putInFolder(app, { folder: 'trade / 2020', ids: [two] })
  putInFolder(app, { folder: audits, ids: [two, three] })
  expect([...itemsWithin(listFolders(app), trade)], 'what lies within counts').toEqual([one, two])
  expect(folderTree(listFolders(app)).map(({ folder, depth }) => [folder.name, depth])).toEqual([
    ['Audits', 0],
    ['Trade', 0],
    ['2020', 1],
  ])
  const context = { folders: listFolders(app), reviews: [] }
  expect(onShelf(listEvidence(app), `folder:${trade}`, '', context).map(({ id }) => id)).toEqual([one, two])
  moveFolder(app, { folder: audits, within: year })
  renameFolder(app, { folder: audits, name: ' Audit  reports ' })
  expect(folderPath(listFolders(app), audits)).toBe('Trade / 2020 / Audit reports')
  takeFromFolder(app, { folder: audits, ids: [three] })
  const before = listFolders(app)
  removeFolder(app, { folder: trade })
  expect(listFolders(app)).toEqual([])
  expect(listEvidence(app).map(({ id }) => id)).toEqual(ids)
  expect(undo(app).what).toBe('remove the folder “Trade”')
  expect(listFolders(app).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(before)
  redo(app)
  expect(listFolders(app)).toEqual([])
})

it('what makes no sense is refused, and says so', async () => {
  const { app } = await caseWithItems()
  const top = addFolder(app, { name: 'Trade' })
  const inner = addFolder(app, { name: 'Trade', within: top })
  const code = (code: string) => expect.objectContaining({ code }) as Error
  expect(() => moveFolder(app, { folder: top, within: inner })).toThrow(code('folder-in-itself'))
  expect(() => moveFolder(app, { folder: top, within: top })).toThrow(code('folder-in-itself'))
  expect(() => moveFolder(app, { folder: inner, within: null })).toThrow(code('folder-name-taken'))
  expect(() => addFolder(app, { name: 'TRADE' })).toThrow(code('folder-name-taken'))
  expect(() => addFolder(app, { name: ' ' })).toThrow(code('bad-folder'))
  expect(() => putInFolder(app, { folder: 'Nowhere', ids: [] })).toThrow(code('unknown-folder'))
  expect(() => putInFolder(app, { folder: top, ids: [top] })).toThrow(code('no-such-evidence'))
})

it('an item merged into another leaves its folders to it, and a filter is kept by its name', async () => {
  const { app, ids } = await caseWithItems()
  const [one = '', two = ''] = ids
  const folder = addFolder(app, { name: 'Audits' })
  putInFolder(app, { folder, ids: [two] })
  mergeEvidence(app, { keep: one, others: [two] })
  expect(listFolders(app)).toMatchObject([{ items: [one] }])
  const id = saveFilter(app, { name: 'Undated', shelf: 'undated', words: ' b ' })
  expect(saveFilter(app, { name: 'undated', shelf: 'no-source' })).toBe(id)
  expect(listFilters(app)).toEqual([{ id, name: 'Undated', shelf: 'no-source', words: '' }])
  expect(() => saveFilter(app, { name: ' ' })).toThrow(expect.objectContaining({ code: 'bad-filter' }))
  removeFilter(app, { filter: 'UNDATED' })
  undo(app)
  expect(listFilters(app)).toMatchObject([{ name: 'Undated' }])
})

it('a bag of the whole case brings folders back, one that was moved into a later one too', async () => {
  const { app, ids } = await caseWithItems()
  const first = addFolder(app, { name: 'First' })
  moveFolder(app, { folder: first, within: addFolder(app, { name: 'Later' }) })
  putInFolder(app, { folder: first, ids })
  const folders = listFolders(app)
  const folder = await tempFolder()
  await exportCase(app, { out: `${folder}/bag` })
  const given = { bag: `${folder}/bag`, path: `${folder}/back.wro`, passphrase: PASSPHRASE }
  const { recoveryKey } = await importCase(given)
  const back = await openCase(given.path, { recoveryKey })
  expect(listFolders(back)).toEqual(folders)
  await closeCase(back)
})
