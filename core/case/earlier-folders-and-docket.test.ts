import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations/list.ts'
import { closeDatabase, openDatabase } from '../../db/open-database.ts'
import { tempFolder } from '../../tests/support/temp-case.ts'
import { listDocket } from '../docket/list-docket.ts'
import { removeFolder } from '../folders/remove-folder.ts'
import { listFolders } from '../folders/list-folders.ts'
import { listFilters } from '../filters/list-filters.ts'
import { reviewBook } from '../review/review-book.ts'
import { surroundings } from '../app.ts'
import { undo } from '../undo/undo.ts'
import { closeCase, openCase, placeOf } from './open-case.ts'

const RELEASED = join(import.meta.dirname, '../../tests/fixtures/cases/v0001.wro')
const SECRET = { passphrase: 'version 1' }
const id = (n: number) => `0192f0c0-0000-7000-8000-${String(n).padStart(12, '0')}`
const versionOf = (name: string) => migrations.findIndex((one) => one.name.endsWith(name)) + 1

/** The released case brought to an earlier schema, with rows as that version of the app wrote them, and opened by this one. */
async function opened(version: number, rows: (item: string) => string) {
  const path = join(await tempFolder(), 'case.wro')
  await copyFile(RELEASED, path)
  const old = openDatabase(await placeOf(path, SECRET, surroundings({})))
  migrate(old, path, version)
  const item = old.raw.prepare('SELECT id FROM evidence').pluck().get() as string
  old.raw.exec(rows(item))
  closeDatabase(old)
  return { app: await openCase(path, SECRET), item }
}

it('folders, filters, decisions and comments of a case from before the docket are read, changed and undone', async () => {
  const { app, item } = await opened(
    versionOf('folders-and-review'),
    (evidence) => `
      INSERT INTO folder VALUES ('${id(1)}', NULL, 'Site', 't'), ('${id(2)}', '${id(1)}', 'Gate', 't');
      INSERT INTO folder_item VALUES ('${id(2)}', '${evidence}');
      INSERT INTO saved_filter VALUES ('${id(3)}', 'Audits', 'kind:audit-report', 'gate', 't');
      INSERT INTO review VALUES ('${id(4)}', '${evidence}', 'returned', 'Page 3 is missing', 'Ann', 't', '${'ab'.repeat(32)}');
      INSERT INTO comment VALUES ('${id(5)}', '${evidence}', 'Ask again', 'Ann', 't', NULL, NULL);`,
  )
  expect(listFolders(app)).toMatchObject([{ name: 'Site' }, { name: 'Gate', parent: id(1), items: [item] }])
  expect(listFilters(app)).toMatchObject([{ name: 'Audits', words: 'gate' }])
  const book = JSON.stringify(reviewBook(app))
  for (const words of ['Page 3 is missing', 'Ask again']) expect(book).toContain(words)
  removeFolder(app, { folder: id(1) })
  expect(listFolders(app)).toEqual([])
  undo(app)
  expect(listFolders(app)).toMatchObject([{ name: 'Site' }, { name: 'Gate', items: [item] }])
  await closeCase(app)
})

it('a docket of that version keeps its petitions, days and the words shown while the case is closed', async () => {
  const { app } = await opened(
    versionOf('docket'),
    () => `
      INSERT INTO docket_entry VALUES ('${id(1)}', NULL, 'wro-12-42', 'Cotton yarn', '2026-03-02', 'Portal', 'FL-77', 'waiting', 'by hand', 't');
      INSERT INTO docket_date VALUES ('${id(2)}', '${id(1)}', 'answer', '2026-04-01', 'CBP answers', NULL, 'A day is due'),
        ('${id(3)}', '${id(1)}', 'refresh', '2026-09-02', 'Refresh the evidence', '2026-08-30', NULL);`,
  )
  expect(listDocket(app)).toMatchObject([
    {
      title: 'Cotton yarn',
      filedOn: '2026-03-02',
      channel: 'Portal',
      number: 'FL-77',
      status: 'waiting',
      dates: [
        { dueOn: '2026-04-01', doneOn: null, shownAs: 'A day is due' },
        { dueOn: '2026-09-02', doneOn: '2026-08-30', shownAs: null },
      ],
    },
  ])
  await closeCase(app)
})
