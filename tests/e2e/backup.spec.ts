import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../ipc/result.ts'
import { startWithhold, type Withhold } from './fixtures.ts'
import { evidenceScreen } from './screens/evidence-screen.ts'
import { frame } from './screens/frame.ts'
import { startScreen } from './screens/start-screen.ts'

/** What keeps a case safe. An item's proof; backups: the folder, the copy at closing, the test, restoring, and what is said when the folder is gone. */
const PASSPHRASE = 'correct horse battery staple'
let withhold: Withhold
let backups: string
beforeAll(async () => {
  withhold = await startWithhold()
  backups = join(withhold.folder, 'stick')
  mkdirSync(backups)
  const path = join(withhold.folder, 'kept.wro')
  await ask('case', 'create', { path, title: 'Rivermouth', passphrase: PASSPHRASE })
  const hall = join(withhold.folder, 'hall.txt')
  writeFileSync(hall, 'Fourteen women sleep in the hall behind the mill.')
  const batch = { kind: null, source: 'A neighbor', receivedOn: null, receivedHow: null }
  await ask('evidence', 'add', { work: 'w', paths: [hall], ...batch })
  await withhold.page.reload()
})
afterAll(() => withhold.close())

const ask = (group: string, method: string, input: unknown) =>
  withhold.page.evaluate<Answer>(`bridge.invoke('${group}', '${method}', ${JSON.stringify(input)})`)
const copies = () => readdirSync(backups).filter((name) => name.endsWith('.wro'))
const button = (name: string | RegExp) => withhold.page.getByRole('button', { name })

test('an item is proved on one page, chosen where', async () => {
  const { page } = withhold
  const out = join(withhold.folder, 'proof.pdf')
  await evidenceScreen(withhold).select('hall')
  await page.getByRole('tab', { name: 'Custody' }).click()
  await button('Prove this item …').click()
  await withhold.answerDialogs([out])
  await withhold.picture('59-prove-item')
  await button('Choose where and write').click()
  await page.getByText('The original is what was received.').waitFor({ timeout: 60_000 })
  expect(existsSync(out)).toBe(true)
})

test('choosing a folder makes the first copy, and it can be tested at once', async () => {
  const { page } = withhold
  await frame(withhold).go('Case and custody')
  await page.getByText('No backups', { exact: true }).waitFor()
  await withhold.picture('60-no-backups')
  await withhold.answerDialogs([backups])
  await button('Choose a folder …').click()
  await page.getByText('1 copy in the folder').waitFor()
  await button('Test restore now …').click()
  await page.getByLabel('Passphrase of the copy', { exact: true }).fill(PASSPHRASE)
  await withhold.picture('61-test-restore')
  await page.getByRole('dialog').getByRole('button', { name: 'Test', exact: true }).click()
  await page.getByText('opens from this copy').waitFor({ timeout: 60_000 })
  await page.locator('.state').filter({ hasText: 'Held' }).waitFor()
  await page.getByText('1 copy in the folder').click()
  await withhold.picture('62-backups')
})

test('locking makes another when something changed, and the start screen tells of it', async () => {
  const { page } = withhold
  const before = copies()
  await ask('case', 'rename', { title: 'Rivermouth garments' })
  await frame(withhold).lock()
  await page.getByText('Last backup today').waitFor()
  // Of one day the newest stays.
  await expect.poll(copies).toHaveLength(1)
  await expect.poll(copies).not.toEqual(before)
  await withhold.picture('63-start-with-backup')
})

test('a backup is restored beside the case, and opens', async () => {
  const { page } = withhold
  const to = join(withhold.folder, 'restored.wro')
  const copy = copies().at(-1) ?? ''
  await button('Restore a backup …').click()
  await withhold.answerDialogs([join(backups, copy)])
  await button('Choose: Backup').click()
  await withhold.answerDialogs([to])
  await button('Choose: New case file').click()
  await page.getByLabel('Passphrase of the backup', { exact: true }).fill(PASSPHRASE)
  await withhold.picture('64-restore')
  await button('Restore').last().click()
  await page.getByText('Restored, and it holds').waitFor({ timeout: 60_000 })
  await withhold.picture('65-restored')
  await button('Open it').click()
  await startScreen(withhold).unlock(PASSPHRASE)
  await page.getByText('Rivermouth garments').first().waitFor({ timeout: 60_000 })
})

test('the case is written as a plain bag once that is meant, and a case is made of it', async () => {
  const { page } = withhold
  await frame(withhold).go('Case and custody')
  await button('Write a bag …').click()
  const ask = page.getByRole('dialog')
  expect(await ask.getByRole('button', { name: 'Choose a folder and write' }).isDisabled()).toBe(true)
  await ask.getByText('I know, and I mean to write it unencrypted.').click()
  await withhold.picture('67-plain-bag')
  await withhold.answerDialogs([withhold.folder])
  await ask.getByRole('button', { name: 'Choose a folder and write' }).click()
  await page.getByText('They are not encrypted').waitFor({ timeout: 60_000 })
  const bag = join(withhold.folder, 'Rivermouth-garments-bag')
  expect(existsSync(join(bag, 'data', 'originals', '0001 hall.txt'))).toBe(true)
  await frame(withhold).lock()
  await button('Restore a backup …').click()
  await page.getByRole('link', { name: 'I have a bag of plain files instead' }).click()
  await withhold.answerDialogs([bag])
  await button('Choose: Bag').click()
  await withhold.answerDialogs([join(withhold.folder, 'imported.wro')])
  await button('Choose: New case file').click()
  await startScreen(withhold).passphrase('second quiet passphrase of many')
  await withhold.picture('68-import-bag')
  await button('Make the case').click()
  await page.getByText('I have these words on paper').click({ timeout: 60_000 })
  await button('Open the case').click()
  await startScreen(withhold).unlock('second quiet passphrase of many')
  await page.getByText('Rivermouth garments').first().waitFor({ timeout: 60_000 })
})

test('the overview says what to do next, each a click away', async () => {
  const { page } = withhold
  await frame(withhold).go('Overview')
  await page.getByRole('heading', { name: 'Next steps' }).waitFor()
  await page.getByText('log of').waitFor()
  await withhold.picture('58-overview')
  await page.getByRole('link', { name: 'Undated' }).click()
  await page.getByRole('heading', { name: 'Evidence', exact: true }).waitFor()
  expect(await evidenceScreen(withhold).titles()).toHaveLength(1)
})

test('a folder that is gone is named, in the window and at closing', async () => {
  const { page } = withhold
  rmSync(backups, { recursive: true })
  await ask('case', 'rename', { title: 'Rivermouth mills' })
  await frame(withhold).go('Case and custody')
  await page.getByText('Not there now').waitFor()
  await button('Back up now').click()
  await page.getByRole('alert').getByText('is not there').waitFor()
  await withhold.picture('66-folder-gone')
  await frame(withhold).lock()
  await page.getByRole('alert').getByText('No backup was made').waitFor()
  expect(withhold.troubles).toEqual([])
})

test('the quick exit ends the program at once, its case closed into one file', async () => {
  const leaving = await startWithhold()
  const path = join(leaving.folder, 'left.wro')
  const made = `bridge.invoke('case', 'create', ${JSON.stringify({ path, title: 'Left', passphrase: PASSPHRASE })})`
  await leaving.page.evaluate(made)
  await leaving.page.reload()
  await leaving.page.getByRole('heading', { name: 'Evidence', exact: true }).waitFor()
  const gone = new Promise((resolve) => leaving.app.process().once('exit', resolve))
  await leaving.page.keyboard.press('Control+Shift+Q')
  await gone
  expect(readdirSync(leaving.folder).filter((name) => name.startsWith('left'))).toEqual(['left.wro'])
  rmSync(leaving.folder, { recursive: true })
})
