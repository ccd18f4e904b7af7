import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cartonPicture } from '../support/carton-picture.ts'
import { startWithhold, type Withhold } from './fixtures.ts'
import { QUOTE, sampleEvidence } from './sample-evidence.ts'
import { evidenceScreen } from './screens/evidence-screen.ts'
import { frame } from './screens/frame.ts'
import { petitionScreen } from './screens/petition-screen.ts'
import { readerScreen } from './screens/reader-screen.ts'
import { startScreen } from './screens/start-screen.ts'

/** Withholding names, words and regions from the public version, and its export. */
let withhold: Withhold
beforeAll(async () => {
  withhold = await startWithhold()
  const start = startScreen(withhold)
  await start.newCase()
  await start.name('Withheld', join(withhold.folder, 'withheld.wro'))
  await start.next()
  await start.passphrase('green lamp under seven quiet oceans')
  await start.make()
  await start.acknowledge()
  const { report } = await sampleEvidence(withhold.folder)
  const evidence = evidenceScreen(withhold)
  await evidence.choose([report])
  await evidence.add()
  await evidence.putAway()
})
afterAll(() => withhold.close())

const protect = () => withhold.page.getByRole('dialog', { name: 'Protect a name' })
const filledIn = () => protect().getByLabel('Name', { exact: true }).inputValue()
const open = () => withhold.page.getByRole('button', { name: 'Protect this name …' }).first().click()
const form = () => withhold.page.getByRole('form', { name: 'Withhold' })

test('words selected in the reader are withheld with X, and a region without a selection', async () => {
  const reader = readerScreen(withhold)
  await evidenceScreen(withhold).open('rivermouth-audit-report')
  await reader.selectWords(QUOTE)
  await reader.highlight()
  await reader.write(`Workers said: ${QUOTE}`, 'Nov 2025', [])
  await reader.save()
  await withhold.page.evaluate('document.getSelection().removeAllRanges()')
  await reader.selectWords(QUOTE)
  await open()
  expect(await filledIn()).toBe(QUOTE)
  await withhold.picture('protect-this-name')
  await protect().getByRole('button', { name: 'Cancel' }).click()
  await withhold.page.evaluate('document.getSelection().removeAllRanges()')
  await reader.selectWords(QUOTE)
  await withhold.page.keyboard.press('x')
  expect(await form().locator('blockquote').innerText()).toBe(QUOTE)
  await withhold.picture('withhold-words')
  await form().getByRole('button', { name: 'Withhold it' }).click()
  await form().waitFor({ state: 'detached' })
  await withhold.page.keyboard.press('x')
  await withhold.page.getByRole('button', { name: /^Region\. Arrow keys/ }).press('Enter')
  await form().getByRole('button', { name: 'Withhold it' }).click()
  await withhold.page.locator('.region.held').first().waitFor()
})

test('a name selected in a fact is protected where it stands', async () => {
  const { page } = withhold
  await frame(withhold).go('Facts')
  await page.getByText('Workers said').first().click()
  await page.locator('.fact-pane textarea').first().focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await open()
  expect(await filledIn()).toBe('Workers')
  await withhold.picture('protect-from-a-fact')
  await protect().getByRole('button', { name: 'Cancel' }).click()
})

test('a name is protected, everything withheld is listed, and how the versions differ', async () => {
  const { page } = withhold
  await frame(withhold).go('Withheld')
  await page.getByRole('form', { name: 'Protect a name' }).getByLabel('Name', { exact: true }).fill('Rivermouth')
  await page.getByLabel('Printed instead').fill('Producer A')
  await page.getByRole('button', { name: 'Protect the name' }).click()
  await page.getByRole('cell', { name: 'Producer A', exact: true }).waitFor()
  await page.getByText('A region of the page').waitFor()
  await page.locator('.difference').first().waitFor({ timeout: 60_000 })
  await withhold.picture('withheld')
  expect(await frame(withhold).beside('Withheld')).toBe('3')
})

test('a page made of what is withheld is listed with the item it shows', async () => {
  const { page } = withhold
  const photo = join(withhold.folder, 'gate.jpg')
  await writeFile(photo, await cartonPicture('left', 'jpeg'))
  const batch = { kind: null, source: null, receivedOn: null, receivedHow: null }
  await withhold.ask('evidence', 'add', { work: 'gate', paths: [photo], ...batch })
  const items = (await withhold.ask('evidence', 'list', {})) as { id: string; title: string }[]
  const id = items.find(({ title }) => title === 'gate')?.id
  const definition = { title: 'Photographs of the gate', pictures: [{ evidenceId: id }] }
  await withhold.ask('exhibits', 'make', { work: 'sheet', kind: 'contact-sheet', definition, id: null })
  const region = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 }
  await withhold.ask('protection', 'redact', { evidenceId: id, page: 1, region, reason: 'personal' })
  const row = page.getByRole('row', { name: /Photographs of the gate/ })
  await row.getByText('Shows what is withheld of').waitFor()
  await page.getByRole('heading', { name: 'Protect a name' }).hover()
  await page.mouse.wheel(0, 5000)
  await expect.poll(async () => ((await row.boundingBox())?.y ?? 900) < 860).toBe(true)
  await withhold.picture('withheld-with-them')
})

test('a source is sealed, and the annex that names it is written only after a warning', async () => {
  const { page } = withhold
  await page.getByRole('button', { name: 'Seal Producer A' }).click()
  const seal = page.getByRole('dialog', { name: 'Seal Producer A' })
  await seal.getByLabel('Contact').fill('Through her sister, by letter')
  await seal.getByLabel('Its limits').fill('Not the name of the town')
  await withhold.picture('seal-a-source')
  await seal.getByRole('button', { name: 'Seal', exact: true }).click()
  await page.getByText('The alias alone: sealed').waitFor()
  await page.getByRole('button', { name: 'Write the sealed annex …' }).click()
  const ask = page.getByRole('dialog', { name: 'Write the names of protected sources?' })
  expect(await ask.getByRole('button', { name: 'Choose where and write' }).isDisabled()).toBe(true)
  await ask.getByText('The names are meant to leave the case').click()
  await withhold.picture('sealed-annex-ask')
  await withhold.answerDialogs([join(withhold.folder, 'apart.pdf')])
  await ask.getByRole('button', { name: 'Choose where and write' }).click()
  await page.getByText('1 source on 1 page').waitFor({ timeout: 60_000 })
  await withhold.picture('sealed-annex-written')
  await page.getByRole('button', { name: 'What is known of Producer A' }).click()
  await page.getByRole('button', { name: 'No longer sealed' }).click()
  await page.getByText('The name, in brackets').waitFor()
})

test('the public version is exported only after it was read back', async () => {
  const { page } = withhold
  const out = join(withhold.folder, 'public')
  await mkdir(out)
  await frame(withhold).go('Petition')
  await page.getByRole('button', { name: 'Public', exact: true }).click()
  await petitionScreen(withhold).shows('Public version')
  await withhold.picture('pages-public')
  await page.getByRole('button', { name: 'Export …' }).click()
  await page.getByRole('dialog').getByText('Without what is withheld').click()
  await withhold.answerDialogs([out])
  await page.getByRole('button', { name: 'Choose a folder and export' }).click()
  await page.getByText('Nothing that is withheld was found').waitFor({ timeout: 240_000 })
  await withhold.picture('exported-public')
  expect((await readdir(out)).sort()).toEqual(['manifest.json', 'petition.docx', 'petition.pdf'])
  await petitionScreen(withhold).closeExport()
  expect(withhold.troubles).toEqual([])
})

test('the public filing is written only after every file of it was read back', async () => {
  const { page } = withhold
  const out = join(withhold.folder, 'filed-public')
  await mkdir(out)
  await frame(withhold).go('Filing')
  await page.getByText('Without what is withheld, in every file').click()
  await withhold.answerDialogs([out])
  await page.getByRole('button', { name: 'Choose a folder and build' }).click()
  await page.getByText('Built; every file is under the limit').waitFor({ timeout: 240_000 })
  await page.getByText('Nothing that is withheld was found').waitFor()
  await page.getByRole('button', { name: 'Verify again' }).scrollIntoViewIfNeeded()
  await withhold.picture('filed-public')
  await writeFile(join(out, 'notes.txt'), 'not to be sent')
  await page.getByRole('button', { name: 'Verify again' }).click()
  await page.getByText('Don’t send it: 1 problem').waitFor()
  await withhold.picture('filed-public-stranger')
  const names = await readdir(out, { recursive: true })
  expect(names).toContain('01_Petition_Public.pdf')
  expect(names.join(' ')).not.toMatch(/rivermouth/i)
  expect(withhold.troubles).toEqual([])
})
