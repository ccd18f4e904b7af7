import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWithhold, type Withhold } from './fixtures.ts'
import { QUOTE, sampleEvidence } from './sample-evidence.ts'
import { evidenceScreen } from './screens/evidence-screen.ts'
import { frame } from './screens/frame.ts'
import { petitionScreen } from './screens/petition-screen.ts'
import { readerScreen } from './screens/reader-screen.ts'
import { searchScreen } from './screens/search-screen.ts'
import { startScreen } from './screens/start-screen.ts'

/** The whole way once, in a real window: a case, evidence, a fact from a highlight, a gap that closes, an export. */
const PASSPHRASE = 'green lamp under seven quiet oceans'
const REASONS = 'A full statement of the reasons for the belief'
const MERCHANDISE = 'A detailed description or sample of the merchandise'

let withhold: Withhold
let paths: Awaited<ReturnType<typeof sampleEvidence>>
beforeAll(async () => {
  withhold = await startWithhold()
  paths = await sampleEvidence(withhold.folder)
})
afterAll(() => withhold.close())

const casePath = () => join(withhold.folder, 'rivermouth.wro')

test('a case is made; its recovery sheet must be seen', async () => {
  const start = startScreen(withhold)
  await withhold.page.getByRole('heading', { name: 'Withhold' }).waitFor()
  await withhold.picture('01-start')
  await start.newCase()
  await start.name('Rivermouth garments', casePath())
  await withhold.picture('02-new-case')
  await start.next()
  await start.passphrase(PASSPHRASE)
  expect(await withhold.page.getByText('Strong.').count()).toBe(1)
  await withhold.picture('03-passphrase')
  await start.make()
  expect(await start.recoveryWords()).toHaveLength(24)
  expect(await withhold.page.getByRole('button', { name: 'Open the case' }).isDisabled()).toBe(true)
  await withhold.picture('04-recovery-sheet')
  await start.acknowledge()
  expect(existsSync(casePath())).toBe(true)
  await withhold.picture('05-evidence-empty')
})

test('an empty case says what § 12.42(b) still lacks', async () => {
  const petition = petitionScreen(withhold)
  await frame(withhold).go('Conformity')
  await withhold.page.getByText(REASONS).first().waitFor()
  expect(await petition.state(REASONS)).toBe('Missing')
  expect(await petition.state(MERCHANDISE)).toBe('Missing')
  await withhold.picture('06-conformity-empty')
})

test('evidence is added, each file with what became of it', async () => {
  const evidence = evidenceScreen(withhold)
  await frame(withhold).go('Evidence')
  await evidence.choose(Object.values(paths))
  await evidence.answer('A former worker')
  await withhold.picture('07-add-evidence')
  await evidence.add()
  expect(await evidence.added()).toMatch(/5 added, 1 of them with a problem/)
  expect(await evidence.titles()).toHaveLength(5)
  expect(await frame(withhold).beside('Evidence')).toBe('5')
  await evidence.select('rivermouth-audit-report')
  await evidence.setDetail('Date', 'Nov 2025')
  await evidence.setDetail('Publisher', 'Audit Bureau of Rivermouth')
  await withhold.page.locator('.preview img').first().waitFor()
  await withhold.picture('08-evidence')
  await evidence.putAway()
})

test('highlighted words become a fact with its quote', async () => {
  const reader = readerScreen(withhold)
  await evidenceScreen(withhold).open('rivermouth-audit-report')
  await reader.selectWords(QUOTE)
  await withhold.picture('09-reader')
  await reader.highlight()
  expect(await reader.proof()).toBe(QUOTE)
  await reader.write('The auditor interviewed 10 of 49 workers', 'Nov 2025', [REASONS])
  await withhold.picture('10-new-fact')
  await reader.save()
  await expect.poll(() => frame(withhold).beside('Facts')).toBe('1')
})

test('a region of a photograph becomes a fact by keyboard alone', async () => {
  const reader = readerScreen(withhold)
  await frame(withhold).go('Evidence')
  await evidenceScreen(withhold).open('packing-hall')
  await withhold.page.locator('.picture-sheet img').waitFor()
  await reader.region()
  await withhold.page.keyboard.press('ArrowDown')
  await withhold.page.keyboard.press('Shift+ArrowRight')
  await withhold.picture('11-reader-region')
  await withhold.page.keyboard.press('Enter')
  await reader.write('Cartons of protective clothing stand in the packing hall', '2025-11-03', [MERCHANDISE])
  await reader.save()
  expect(await frame(withhold).beside('Facts')).toBe('2')
})

test('facts stand in the order of what they tell', async () => {
  await frame(withhold).go('Facts')
  const statements = withhold.page.getByRole('grid').getByRole('rowheader')
  await statements.first().waitFor()
  expect((await statements.allInnerTexts()).map((text) => text.trim())).toEqual([
    'The auditor interviewed 10 of 49 workers',
    'Cartons of protective clothing stand in the packing hall',
  ])
  await statements.first().click()
  await withhold.page.getByRole('heading', { name: 'Proof' }).waitFor()
  await withhold.picture('12-facts')
})

test('a gap leads to its field, and filling it closes the gap', async () => {
  const petition = petitionScreen(withhold)
  await frame(withhold).go('Conformity')
  await withhold.page.getByText(REASONS).first().waitFor()
  expect(await petition.state(REASONS)).not.toBe('Missing')
  await petition.goTo(MERCHANDISE)
  const focused = withhold.page.locator('input:focus, textarea:focus')
  await focused.waitFor()
  await withhold.picture('13-jump-to-gap')
  await fillMerchandise()
  await frame(withhold).go('Conformity')
  await withhold.page.getByText(MERCHANDISE).first().waitFor()
  await expect.poll(() => petition.state(MERCHANDISE)).toBe('Met')
  await withhold.picture('14-conformity')
  await withhold.page.getByRole('button', { name: 'Draft the return letter' }).click()
  await withhold.page.getByText('Internal. Not issued by CBP').waitFor()
  await withhold.picture('15-return-letter')
})

async function fillMerchandise(): Promise<void> {
  const petition = petitionScreen(withhold)
  await petition.fill(/^Goods, as named within a sentence/, 'protective coveralls of nonwoven polypropylene')
  await petition.fill(
    /^What the goods are/,
    'Disposable coveralls, hooded, sizes M to XXL, in cartons of 25 marked PPE',
  )
  await petition.fill(/^HTSUS subheading/, '6210.10.50')
  await petition.fill(/^One sentence saying exactly/, 'Disposable coveralls made by Rivermouth Garment Factory.')
}

test('the pages are the real ones and follow what is typed', async () => {
  const petition = petitionScreen(withhold)
  await frame(withhold).go('Petition')
  await petition.fill(/^Name of the person or organization submitting/, 'Harbor Watch (invented)')
  await petition.shows('Harbor Watch (invented)')
  await withhold.picture('16-petition')
  await frame(withhold).go('Exhibits')
  await withhold.page.getByText('Ex. 1').first().waitFor()
  await withhold.picture('17-exhibits')
})

test('what is typed is saved when its screen is left by a key', async () => {
  await frame(withhold).go('Petition')
  const address = withhold.page.getByLabel('Postal address of the petitioner')
  await address.fill('1 Harbor Street')
  await withhold.page.keyboard.press('F1')
  await withhold.page.getByRole('heading', { name: 'The way through' }).waitFor()
  await frame(withhold).go('Petition')
  await expect.poll(() => address.inputValue()).toBe('1 Harbor Street')
})

test('a draft is exported with its exhibits bound', async () => {
  const petition = petitionScreen(withhold)
  const out = join(withhold.folder, 'out')
  await frame(withhold).go('Petition')
  await petition.export(out)
  await withhold.picture('18-exported')
  await petition.closeExport()
  for (const name of ['petition.pdf', 'petition.docx', 'manifest.json']) expect(existsSync(join(out, name))).toBe(true)
  expect(readFileSync(join(out, 'petition.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
})

test('a filing is built in parts, and recorded as sent', async () => {
  const { page } = withhold
  const out = join(withhold.folder, 'filing')
  await frame(withhold).go('Filing')
  await page.getByRole('heading', { name: 'How it is sent' }).waitFor()
  await withhold.picture('18a-filing')
  await page.getByLabel(/^Most a file may have/).fill('25')
  await page.getByText('File without a name').click()
  await page.getByLabel(/^Further names/).fill('Rivermouth')
  await withhold.answerDialogs([out])
  await page.getByRole('button', { name: 'Choose a folder and build' }).click()
  const built = page.getByRole('status', { name: 'Filing built' })
  await built.waitFor({ timeout: 120_000 })
  expect(await built.innerText()).toMatch(/Names stand in it.*01_Petition\.pdf/s)
  expect(await built.innerText()).toContain('Harbor Watch (invented)')
  await withhold.picture('18b-filing-named')
  await page.getByText('File without a name').click()
  await page.getByRole('button', { name: 'Choose a folder and build' }).click()
  await page.getByText('Built; every file is under the limit').waitFor({ timeout: 120_000 })
  await page.getByLabel('Person who sent it').fill('A. Researcher')
  await page.getByLabel('Day it was sent').fill('2026-11-24')
  await withhold.picture('18c-filing-built')
  await page.getByRole('button', { name: 'Record as sent' }).click()
  await page.getByText('Sent by A. Researcher').waitFor()
  await withhold.picture('18d-filing-recorded')
  expect(existsSync(join(out, 'Bag', 'manifest-sha256.txt'))).toBe(true)
})

test('search finds a two-character Korean word and opens its page', async () => {
  await frame(withhold).search('여권')
  const hit = withhold.page.locator('.hit').first()
  await hit.waitFor()
  expect(await hit.locator('mark').first().innerText()).toBe('여권')
  await withhold.picture('19-search')
  expect(await searchScreen(withhold).lookAround(['여권', 'colour:red'])).toMatch(/,여권,colour:red\r\n.*,,[1-9]/)
  await searchScreen(withhold).filter('cited', 'no')
  await hit.waitFor()
  await hit.click()
  await withhold.page.getByText('여권은 사무실에 보관되어 있었다').first().waitFor()
})

test('the case verifies, and help and keys are at hand', async () => {
  await frame(withhold).go('Case and custody')
  await withhold.page.getByRole('button', { name: 'Verify the case' }).click()
  await withhold.page.getByText('5 originals checked').waitFor()
  await expect.poll(() => frame(withhold).status().innerText()).toMatch(/✓ All originals verified/)
  await withhold.picture('20-case')
  await withhold.page.keyboard.press('F1')
  await withhold.page.getByRole('button', { name: 'What § 12.42(b) asks' }).click()
  await withhold.picture('21-help')
  await withhold.page.keyboard.press('Control+k')
  await withhold.page.getByPlaceholder(/^Go to a screen/).waitFor()
  await withhold.picture('22-palette')
  await withhold.page.keyboard.press('Escape')
})

test('a locked case opens with its passphrase alone', async () => {
  const start = startScreen(withhold)
  await withhold.page.keyboard.press('Control+l')
  await withhold.page.getByRole('heading', { name: 'Your cases' }).waitFor()
  await start.openRecent('rivermouth.wro')
  await start.unlock('not the passphrase at all')
  await withhold.page.getByRole('alert').waitFor()
  expect(await withhold.page.getByRole('alert').innerText()).toMatch(/wrong-passphrase-or-damaged/)
  await withhold.picture('23-unlock')
  await start.unlock(PASSPHRASE)
  await withhold.page.getByRole('heading', { name: 'Evidence', exact: true }).waitFor()
  expect(await frame(withhold).beside('Facts')).toBe('2')
})

test('nothing went wrong on the way', () => {
  expect(withhold.troubles).toEqual([])
})
