import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../ipc/result.ts'
import { mailWith, zipOf } from '../support/made-containers.ts'
import { writeFiles } from '../support/temp-case.ts'
import { timeStampAuthority } from '../support/time-stamps.ts'
import { startWithhold, type Withhold } from './fixtures.ts'
import { evidenceScreen } from './screens/evidence-screen.ts'
import { startScreen } from './screens/start-screen.ts'

/** What files say of themselves, and what lies in them. */
const PASSPHRASE = 'correct horse battery staple'
const photo = readFileSync(join(import.meta.dirname, '../fixtures/corpus/files/starfish.jpg'))
let withhold: Withhold
beforeAll(async () => {
  withhold = await startWithhold()
  const path = join(withhold.folder, 'kinds.wro')
  await ask('case', 'create', { path, title: 'Rivermouth', passphrase: PASSPHRASE })
  const archive = zipOf({ 'photos/notes.txt': 'Locked at nine.', 'photos/star.jpg': photo })
  const paths = await writeFiles(withhold.folder, { 'from-kim.eml': mailWith({ name: 'photos.zip', bytes: archive }) })
  const batch = { kind: null, source: null, receivedOn: null, receivedHow: null }
  await ask('evidence', 'add', { work: 'w', paths, ...batch })
  await ask('case', 'close', {})
  await withhold.page.reload()
  await startScreen(withhold).openRecent('kinds.wro')
  await startScreen(withhold).unlock(PASSPHRASE)
  await withhold.page.getByRole('heading', { name: 'Evidence', exact: true }).waitFor()
})
afterAll(() => withhold.close())

const ask = (group: string, method: string, input: unknown) =>
  withhold.page.evaluate<Answer>(`bridge.invoke('${group}', '${method}', ${JSON.stringify(input)})`)
const details = () => withhold.page.getByRole('complementary', { name: 'Details' })

/** Families of the typesetter that the window has read so far. */
const read = () =>
  withhold.page.evaluate<readonly string[]>(
    `[...document.fonts].filter(({ family, status }) => status === 'loaded' && /Noto|Scheherazade/.test(family)).map(({ family }) => family.replaceAll('"', '')).sort()`,
  )
/** Which families draw the letters in the serif of quotes and titles, having been read for it. */
const drawnBy = (letters: string) =>
  withhold.page.evaluate<readonly string[]>(
    `document.fonts.load('14px ' + getComputedStyle(document.documentElement).getPropertyValue('--doc'), '${letters}').then((faces) => faces.map(({ family }) => family.replaceAll('"', '')))`,
  )

test('a face for another script is read when such letters come, and not before', async () => {
  expect(await read()).toEqual([])
  expect(await drawnBy('Rivermouth')).not.toContain('Noto Serif SC')
  expect(await drawnBy('强迫劳动')).toContain('Noto Serif SC')
  expect(await drawnBy('きょうせい')).toContain('Noto Serif SC')
  expect(await drawnBy('강제 노동')).toContain('Noto Serif KR')
  expect(await drawnBy('مەجبۇرىي ئەمگەك')).toContain('Scheherazade New')
  expect(await read()).toEqual(['Noto Serif KR', 'Noto Serif SC', 'Scheherazade New'])
})

test('mail comes in with what is attached, and each file leads to what it came out of', async () => {
  await withhold.page.getByRole('rowheader', { name: 'star' }).waitFor()
  expect([...(await evidenceScreen(withhold).titles())].sort()).toEqual(['from-kim', 'notes', 'photos', 'star'])
  await evidenceScreen(withhold).select('from-kim')
  await details().getByRole('tab', { name: 'About' }).click()
  await details().getByText('김철수 <kim@example.org>', { exact: true }).waitFor()
  await withhold.picture('46-file-of-mail')
  await details().getByRole('button', { name: 'photos.zip' }).click()
  await details().getByRole('button', { name: 'photos/star.jpg' }).click()
  await details().getByText('Nokia Lumia 820', { exact: true }).waitFor()
  await details()
    .getByRole('img', { name: /^On the map/ })
    .waitFor()
  await details().getByLabel('Taken', { exact: true }).fill('2011')
  await details().getByLabel('Taken', { exact: true }).blur()
  await details().getByText('16 months after the claimed date', { exact: false }).waitFor()
  await details().locator('.preview img').waitFor()
  await withhold.picture('47-claims-beside-file')
  expect(withhold.troubles).toEqual([])
})

test('a statement has its own form, and asks for consent', async () => {
  await evidenceScreen(withhold).select('notes')
  const listed = await ask('evidence', 'list', {})
  const notes = (listed as unknown as { value: { id: string; title: string }[] }).value.find(
    ({ title }) => title === 'notes',
  )
  await ask('evidence', 'edit', { id: notes?.id, edit: { kind: 'statement' } })
  await details().getByLabel('Declarant', { exact: true }).fill('W-03')
  await details().getByLabel('Declarant', { exact: true }).blur()
  await details().getByText('No consent of the declarant is recorded.').waitFor()
  await withhold.picture('48-form-of-statement')
  expect(withhold.troubles).toEqual([])
})

test('references of Zotero are shown before they come in, with what is left out', async () => {
  const bib = `@article{kim2020, title={Behind the gate}, author={Kim, Ann}, date={2020-11-03}, file={gate.html:../gate.html:text/html}}
@report{org2019, title={Mills}, author={{Example Org.}}, date={2019}, url={https://example.org/m}}`
  const [path] = await writeFiles(withhold.folder, { 'export.bib': bib })
  await withhold.answerDialogs([path ?? ''])
  await withhold.page.getByRole('button', { name: 'From Zotero …' }).click()
  const dialog = withhold.page.getByRole('dialog')
  await dialog.getByText('2 records. Nothing is changed yet', { exact: false }).waitFor()
  await dialog.getByText('lies outside the export’s folder', { exact: false }).waitFor()
  await withhold.picture('61-references')
  await dialog.getByRole('button', { name: 'Take them in' }).click()
  await dialog.getByText('Taken in: 2 records.').waitFor()
  await dialog.getByRole('button', { name: 'Close' }).click()
  expect(withhold.troubles).toEqual([])
})

test('a time stamp beside a file says what was checked of it, up to a certificate that is trusted', async () => {
  const authority = await timeStampAuthority(withhold.folder)
  const files = { 'shift.txt': 'Locked.', 'token.tsr': await authority.stamp('Locked.') }
  const paths = await writeFiles(withhold.folder, files)
  await ask('evidence', 'add', { work: 't', paths, kind: null, source: null, receivedOn: null, receivedHow: null })
  await evidenceScreen(withhold).select('shift')
  await details().getByRole('tab', { name: 'About' }).click()
  await details().getByText('The signature of “Test Stamps” is good.').waitFor()
  await details().getByText('is to be trusted is not judged here', { exact: false }).waitFor()
  await withhold.picture('60-time-stamp')
  await withhold.answerDialogs([authority.root])
  await details().getByRole('button', { name: 'Check up to a certificate you trust …' }).click()
  await details().getByText('one that you gave as trusted', { exact: false }).waitFor()
  expect(withhold.troubles).toEqual([])
})

/** The film, with so many idle bytes before its index (ISO/IEC 14496-12 § 8.1.2) that no part handed to the player holds both. */
function longFilm(): Buffer {
  const film = readFileSync(join(import.meta.dirname, '../fixtures/kinds/film.mp4'))
  const index = film.indexOf('moov') - 4
  const idle = Buffer.alloc(5_000_000)
  idle.writeUInt32BE(idle.length)
  idle.write('free', 4)
  return Buffer.concat([film.subarray(0, index), idle, film.subarray(index)])
}

test('a film is played out of the case, and the frame it stands at becomes a still', async () => {
  const paths = await writeFiles(withhold.folder, { 'film.mp4': longFilm() })
  await ask('evidence', 'add', { work: 'f', paths, kind: null, source: null, receivedOn: null, receivedHow: null })
  const { page } = withhold
  await evidenceScreen(withhold).select('film')
  const frameShown = (selector: string) =>
    page.evaluate<number>(
      `(document.querySelector('${selector}')?.readyState ?? 0) * (document.querySelector('${selector}')?.videoWidth ?? 0)`,
    )
  await expect.poll(() => frameShown('.preview video')).toBeGreaterThanOrEqual(2 * 320)
  await withhold.picture('63-film-poster')
  await evidenceScreen(withhold).open('film')
  await expect.poll(() => frameShown('.player')).toBeGreaterThanOrEqual(2 * 320)
  await page.evaluate(`document.querySelector('.player').currentTime = 1.4`)
  await expect.poll(() => page.getByLabel('Time code', { exact: true }).innerText()).toBe('00:00:01.400')
  await page.keyboard.press('s')
  const stills = page.getByRole('region', { name: 'Stills of this film' })
  await stills.getByRole('button', { name: 'Open Still at 00:00:01.400, film' }).locator('img').waitFor()
  await withhold.picture('64-still-taken')
  await page.keyboard.press('c')
  expect(await page.getByLabel('Time code', { exact: true }).last().inputValue()).toBe('00:00:01')
  await page.getByRole('form', { name: 'New fact' }).getByRole('button', { name: 'Cancel' }).click()
  await stills.getByRole('button', { name: /^Open/ }).click()
  await page.getByRole('heading', { name: 'Still at 00:00:01.400, film' }).waitFor()
  await page.locator('.picture-sheet img').waitFor()
  await withhold.picture('65-still-read')
  expect(withhold.troubles).toEqual([])
})
