import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { cartonPicture } from '../../tests/support/carton-picture.ts'
import { plainPdf } from '../../tests/support/sample-pdfs.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { changesSoFar } from '../../db/repositories/changes.ts'
import type { App } from '../app.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { editEvidence } from '../evidence/edit-evidence.ts'
import { purgeItem } from '../trash/purge-item.ts'
import { trashEvidence } from '../trash/trash-evidence.ts'
import { keepPoster } from './keep-poster.ts'
import { showThumbnail } from './show-thumbnail.ts'

const FILM = join(import.meta.dirname, '../../tests/fixtures/kinds/film.mp4')

async function caseWithItems() {
  const { app, folder } = await tempCase()
  const lying = sharp({ create: { width: 900, height: 300, channels: 3, background: '#804020' } })
  const files = {
    'photo.jpg': await lying
      .withExif({ IFD0: { Artist: 'Nilo Solis' } })
      .jpeg()
      .toBuffer(),
    'pages.pdf': await plainPdf('Roster', 3),
    'note.txt': 'The gate is locked at nine. '.repeat(40),
    'broken.jpg': Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3]),
  }
  const added = await addEvidence(app, { paths: [...(await writeFiles(folder, files)), FILM] })
  const [photo = '', pages = '', note = '', broken = '', film = ''] = added.map(({ id }) => id ?? '')
  return { app, photo, pages, note, broken, film }
}

/** The case with workers that do nothing: what is answered then was kept. */
const idle = (app: App): App => ({
  ...app,
  workers: { ...app.workers, run: () => Promise.reject(new Error('nothing is to be made')) },
})

async function sizeOf(app: App, id: string) {
  const shown = await showThumbnail(app, id)
  if (shown.kind !== 'picture') throw new Error(`${shown.kind} is shown`)
  const { width, height, exif, format } = await sharp(shown.jpeg).metadata()
  return { width, height, format, exif }
}

it('is made once, turned as its item, and made again when that changes', async () => {
  const { app, photo, pages } = await caseWithItems()
  const before = changesSoFar(app.database.read)
  expect(await sizeOf(app, photo)).toEqual({ width: 360, height: 120, format: 'jpeg', exif: undefined })
  expect(await sizeOf(app, pages)).toMatchObject({ height: 360 })
  // Nothing that hangs on the case's rows is worked out anew for it.
  expect(changesSoFar(app.database.read)).toBe(before)
  expect(await sizeOf(idle(app), photo)).toMatchObject({ width: 360, height: 120 })
  editEvidence(app, { id: photo, edit: { turn: 90 } })
  await expect(showThumbnail(idle(app), photo)).rejects.toThrow('nothing is to be made')
  expect(await sizeOf(app, photo)).toMatchObject({ width: 120, height: 360 })
  trashEvidence(app, { ids: [photo] })
  purgeItem(app, { id: photo, caseTitle: 'Test case', reason: 'asked for' })
  const kept = app.database.read.prepare('SELECT evidence_id FROM thumbnail').pluck().all()
  expect(kept).toEqual([pages])
})

it('is the first words of a text, the frame the window drew of a film, and nothing where nothing can be drawn', async () => {
  const { app, note, broken, film } = await caseWithItems()
  expect(await showThumbnail(app, note)).toMatchObject({
    kind: 'text',
    text: expect.stringMatching(/^The gate/) as unknown,
  })
  expect(await showThumbnail(app, broken)).toEqual({ kind: 'none' })
  expect(await showThumbnail(app, film)).toEqual({ kind: 'none' })
  await keepPoster(app, { id: film, png: new Uint8Array(await cartonPicture('left', 'png')) })
  expect((await showThumbnail(idle(app), film)).kind).toBe('picture')
  await keepPoster(app, { id: note, png: new Uint8Array(await cartonPicture('left', 'png')) })
  expect((await showThumbnail(app, note)).kind).toBe('text')
})
