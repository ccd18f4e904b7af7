import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scannedPage, scannedPdf } from '../support/scanned-page.ts'
import { startWithhold, type Withhold } from './fixtures.ts'
import { evidenceScreen } from './screens/evidence-screen.ts'
import { frame } from './screens/frame.ts'
import { startScreen } from './screens/start-screen.ts'

/** Text is read off a scan, compared with its page and confirmed. */
const PASSPHRASE = 'correct horse battery staple'
let withhold: Withhold
beforeAll(async () => {
  withhold = await startWithhold()
  const path = join(withhold.folder, 'scans.wro')
  const scan = join(withhold.folder, 'audit-scan.pdf')
  const clear = await scannedPage(
    'The auditor interviewed ten of forty-nine workers. Their passports are kept in the office.',
  )
  const blurred = await scannedPage('Overtime reached eighteen hours a day in November.', { blur: 5 })
  writeFileSync(scan, await scannedPdf([clear, blurred]))
  const gate = join(withhold.folder, 'gate.png')
  const notice = join(withhold.folder, 'notice.png')
  writeFileSync(gate, await scannedPage('The gate is locked at night.'))
  writeFileSync(notice, await scannedPage('Nobody may leave the dormitory.'))
  await withhold.ask('case', 'create', { path, title: 'Scans', passphrase: PASSPHRASE })
  const batch = { kind: null, source: 'By hand', receivedOn: null, receivedHow: null }
  await withhold.ask('evidence', 'add', { work: 'w', paths: [scan, gate, notice], ...batch })
  await withhold.ask('case', 'close', {})
  await withhold.page.reload()
  await startScreen(withhold).openRecent('scans.wro')
  await startScreen(withhold).unlock(PASSPHRASE)
  await withhold.page.getByRole('heading', { name: 'Evidence', exact: true }).waitFor()
})
afterAll(() => withhold.close())

const details = () => withhold.page.getByRole('complementary', { name: 'Details' })

test('the language is chosen, the pages are read, and their text is marked as a machine’s', async () => {
  await evidenceScreen(withhold).select('audit-scan')
  await details().getByRole('tab', { name: 'Text' }).click()
  const button = details().getByRole('button', { name: 'Read the text off these pages' })
  expect(await button.isDisabled()).toBe(true)
  await details()
    .getByRole('button', { name: /Language of the pages/ })
    .click()
  await withhold.page.getByRole('option', { name: 'English' }).click()
  await withhold.picture('60-read-off')
  await button.click()
  await details().getByText('forty-nine workers', { exact: false }).waitFor({ timeout: 60_000 })
  await details().getByText('The picture is blurred', { exact: false }).waitFor({ timeout: 60_000 })
  expect(await details().getByText('Machine text, unconfirmed').count()).toBe(2)
  await withhold.picture('61-machine-text')
  expect(withhold.troubles).toEqual([])
})

test('a page is compared beside its text in the reader, corrected and confirmed', async () => {
  await evidenceScreen(withhold).open('audit-scan')
  await withhold.page.getByText('Compare it with the page', { exact: true }).click()
  const pane = withhold.page.getByRole('complementary', { name: 'Text of the page' })
  await pane.getByRole('button', { name: 'Correct it' }).click()
  await pane.getByLabel('Text of page 1 as you read it').fill('The auditor interviewed 10 of 49 workers.')
  await withhold.picture('62-compare-text')
  await pane.getByRole('button', { name: 'Save as confirmed' }).click()
  // Only a text that a person corrected has the machine’s own beside it.
  await pane.getByText('As the machine read it').waitFor()
  expect(await pane.getByRole('button', { name: 'It reads so on the page' }).count()).toBe(0)
  await withhold.picture('63-text-confirmed')
  expect(withhold.troubles).toEqual([])
})

test('many are put in the queue, each in its language, and read to its end', async () => {
  const { page } = withhold
  await frame(withhold).go('Evidence')
  await page.getByRole('button', { name: 'Read all 2 …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Read the text off pages' })
  expect(await dialog.getByRole('button', { name: 'Read 0 items' }).isDisabled()).toBe(true)
  await dialog.getByRole('button', { name: /All not chosen yet/ }).click()
  await page.getByRole('option', { name: 'English' }).click()
  await withhold.picture('64-read-many')
  await dialog.getByRole('button', { name: 'Read 2 items' }).click()
  const queue = dialog.getByRole('region', { name: 'Waiting to be read' })
  await queue.getByText('notice', { exact: true }).waitFor()
  await withhold.picture('65-reading-queue')
  await queue.waitFor({ state: 'detached', timeout: 60_000 })
  await dialog.getByRole('button', { name: 'Close; reading goes on' }).click()
  await evidenceScreen(withhold).select('notice')
  await details().getByText('mean confidence', { exact: false }).waitFor()
  await withhold.picture('66-mean-confidence')
  expect(withhold.troubles).toEqual([])
})
