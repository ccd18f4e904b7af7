import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCase } from '../../core/case/create-case.ts'
import { closeCase } from '../../core/case/open-case.ts'
import { manyExhibits } from '../support/many-exhibits.ts'
import { startWithhold, type Withhold } from './fixtures.ts'
import { sampleEvidence } from './sample-evidence.ts'
import { evidenceScreen } from './screens/evidence-screen.ts'
import { frame } from './screens/frame.ts'
import { readerScreen } from './screens/reader-screen.ts'
import { startScreen } from './screens/start-screen.ts'

const PASSPHRASE = 'green lamp under seven quiet oceans'
/** The first bytes of an MP4 file; the picture in it is not needed to cite a moment. */
const MP4 = Buffer.from('000000186674797069736f6d0000020069736f6d69736f32', 'hex')

/** A case with sixty reports in its petition, and files that wait to be dropped on it. */
let withhold: Withhold
let dropped: readonly string[]
beforeAll(async () => {
  withhold = await startWithhold()
  const path = join(withhold.folder, 'reports.wro')
  const { app } = await createCase({ path, title: 'Many reports', passphrase: PASSPHRASE })
  const files = join(withhold.folder, 'reports')
  mkdirSync(files)
  await manyExhibits(app, files, 60)
  await closeCase(app)
  const { shipments } = await sampleEvidence(withhold.folder)
  const recording = join(withhold.folder, 'gate-of-the-factory.mp4')
  writeFileSync(recording, MP4)
  dropped = [shipments, recording]
  await withhold.answerDialogs([path])
  await withhold.page.getByRole('button', { name: /^Open a case/ }).click()
  await startScreen(withhold).unlock(PASSPHRASE)
  await withhold.page.getByRole('heading', { name: 'Evidence', exact: true }).waitFor()
})
afterAll(() => withhold.close())

const rows = () => withhold.page.getByRole('grid', { name: 'Evidence' }).getByRole('row')
const button = (name: string | RegExp) => withhold.page.getByRole('button', { name })

/** Drops files on the middle of the evidence list as the desktop does. */
async function drop(paths: readonly string[]): Promise<void> {
  const { page } = withhold
  const { x, y, width, height } = (await page.locator('.evidence-list').boundingBox()) ?? fail('no evidence list')
  const at = { x: x + width / 2, y: y + height / 2 }
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  const session = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data })
  await session.detach()
}

function fail(why: string): never {
  throw new Error(why)
}

test('files dropped on the list are in, once the batch’s questions are answered', async () => {
  const evidence = evidenceScreen(withhold)
  await drop(dropped)
  await withhold.page.getByRole('dialog').waitFor()
  await evidence.answer('A driver')
  await evidence.add()
  expect(await evidence.added()).toMatch(/2 added/)
  await evidence.putAway()
})

test('the list shows the exhibit numbers, and sorts by them with what is no exhibit last', async () => {
  const head = withhold.page.getByRole('columnheader', { name: /^Ex\./ })
  const shown = async (nth: number) => (await rows().nth(nth).innerText()).replaceAll(/\s+/g, ' ')
  await head.click()
  await expect.poll(() => shown(1)).toMatch(/^report-001 .* 1 1 /)
  await expect.poll(() => shown(2)).toMatch(/^report-002 .* 2 1 /)
  await withhold.picture('61-evidence-by-exhibit')
  await head.click()
  await expect.poll(() => shown(1)).toMatch(/^gate-of-the-factory .* – 0 /)
  await expect.poll(() => shown(3)).toMatch(/^report-060 .* 60 1 /)
  await withhold.page.getByRole('columnheader', { name: /^Title/ }).click()
})

test('the items are shown as small pictures, which are made once', async () => {
  const tiles = withhold.page.getByRole('grid', { name: 'Evidence as pictures' })
  await button('As pictures').click()
  await tiles.getByRole('row', { name: 'report-001' }).locator('img').waitFor()
  await tiles.getByRole('row', { name: 'report-003' }).click()
  await withhold.page.getByRole('complementary', { name: 'Details' }).getByText('report-003').first().waitFor()
  await withhold.picture('67-evidence-as-pictures')
  await button('As a table').click()
  await withhold.page.getByRole('rowheader').first().waitFor()
})

test('a row of a table and a moment of a recording prove a fact', async () => {
  const reader = readerScreen(withhold)
  const { composer } = reader
  // Sixty reports stand before it: the list draws only what is in sight.
  const filter = withhold.page.getByRole('searchbox', { name: 'Filter the list' })
  await filter.fill('shipments')
  await evidenceScreen(withhold).open('shipments')
  await withhold.page.keyboard.press('c')
  await reader.write('One shipment came to Harbor Apparel', '2026-05-04', [])
  await composer.getByLabel('Row', { exact: true }).fill('0')
  expect(await composer.getByRole('button', { name: 'Save the fact' }).isDisabled()).toBe(true)
  await composer.getByLabel('Row', { exact: true }).fill('2')
  await withhold.picture('62-fact-from-a-row')
  await reader.save()
  await frame(withhold).go('Evidence')
  await filter.fill('gate')
  await evidenceScreen(withhold).open('gate-of-the-factory')
  await withhold.page.keyboard.press('c')
  await reader.write('The gate is locked from outside', '2026-05-01', [])
  await composer.getByLabel('Time code').fill('00:14:32')
  await reader.save()
  const still = withhold.page.getByRole('form', { name: 'Bring a still in' })
  await still.getByLabel('Time code of the still').fill('00:14:32')
  await withhold.answerDialogs([join(import.meta.dirname, '../fixtures/corpus/files/starfish.jpg')])
  await still.getByRole('button', { name: 'Choose the picture …' }).click()
  await button('Open Still at 00:14:32, gate-of-the-factory').locator('img').waitFor()
  await withhold.picture('66-film-not-played')
  await frame(withhold).go('Facts')
  await button(/^shipments, .*row 2/)
    .first()
    .waitFor()
  await button(/^gate-of-the-factory, .*00:14:32/)
    .first()
    .waitFor()
})

test('an export that is cancelled leaves no file behind', async () => {
  const out = join(withhold.folder, 'out')
  mkdirSync(out)
  await frame(withhold).go('Petition')
  await button('Export …').click()
  await withhold.answerDialogs([out])
  await button('Choose a folder and export').click()
  const dialog = withhold.page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await dialog.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' })
  await dialog.getByRole('button', { name: 'Close' }).click()
  expect(await dialog.count()).toBe(0)
  expect(readdirSync(out)).toEqual([])
})

test('a case nobody touches for ten minutes is locked', async () => {
  const { page } = withhold
  const locked = button(/^reports\.wro/)
  await page.clock.install()
  await page.mouse.move(300, 300)
  await page.clock.fastForward('09:59')
  await page.mouse.move(320, 300)
  await page.clock.fastForward('09:59')
  expect(await locked.count()).toBe(0)
  // What moves under a pointer at rest counts as a hand on it: then the ten minutes begin anew.
  const afterTen = async () => {
    await page.clock.fastForward('10:01')
    return await locked.count()
  }
  await expect.poll(afterTen, { timeout: 20_000, interval: 1000 }).toBe(1)
  expect(withhold.troubles).toEqual([])
})
