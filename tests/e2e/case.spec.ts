import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startWithhold, type Withhold } from './fixtures.ts'
import { frame } from './screens/frame.ts'
import { petitionScreen } from './screens/petition-screen.ts'
import { startScreen } from './screens/start-screen.ts'

/** What a case is asked beside the straight way: the example, a refusal, a new passphrase, a fact removed. */
let withhold: Withhold
beforeEach(async () => {
  withhold = await startWithhold()
})
afterEach(() => withhold.close())

const button = (name: string | RegExp) => withhold.page.getByRole('button', { name })

async function exploreExample(): Promise<void> {
  await button('Explore an example').click()
  await withhold.page.getByText('Example, not for filing').first().waitFor({ timeout: 60_000 })
}

test('a machine with no cases offers the example, and it says what it lacks', async () => {
  const petition = petitionScreen(withhold)
  await exploreExample()
  await withhold.page.getByRole('grid', { name: 'Evidence' }).getByRole('rowheader').nth(1).click()
  await withhold.page.locator('.preview .leaf').first().waitFor()
  await withhold.picture('24-example-evidence')
  await frame(withhold).go('Conformity')
  await withhold.page.getByText('A full statement of the reasons for the belief').first().waitFor()
  expect(await petition.state('A full statement of the reasons for the belief')).toBe('Met')
  expect(await petition.state('are likely to be, imported')).toBe('Weak')
  await withhold.picture('25-example-conformity')
  await frame(withhold).go('Petition')
  await petition.shows('Example Petitioner')
  await withhold.picture('26-example-petition')
  await frame(withhold).go('Facts')
  await withhold.page.getByRole('grid').getByRole('rowheader').nth(2).click()
  await withhold.page.getByRole('heading', { name: 'Proof' }).waitFor()
  await withhold.picture('27-example-facts')
  expect(withhold.troubles).toEqual([])
})

test('another filing is chosen from the advice, and every screen follows it', async () => {
  const { page } = withhold
  await exploreExample()
  await frame(withhold).go('Petition')
  await button('Which filing fits …').click()
  const filings = page.getByRole('region', { name: 'Which filing fits' })
  const northKorean = filings.getByRole('listitem').filter({ hasText: 'CAATSA § 321' })
  await northKorean.locator('.state').filter({ hasText: 'Fits' }).waitFor()
  expect(await northKorean.innerText()).toContain('22 U.S.C. § 9241a(a) (')
  await withhold.picture('28-which-filing-fits')
  await northKorean.getByRole('button', { name: /^Write this one/ }).click()
  await page
    .getByRole('heading', { name: /CAATSA § 321/ })
    .first()
    .waitFor()
  // What was answered for the first filing came along; what only this one asks is blank.
  expect(await page.getByLabel('Name of the person or organization submitting').inputValue()).toMatch(/^Example Pet/)
  await page.getByText('2 required fields are blank').waitFor()
  await withhold.picture('29-another-filing')
  expect(await page.locator('.grounds').innerText()).toContain('22 U.S.C. § 9241a')
  await frame(withhold).go('Conformity')
  await page.getByText('The workers are North Korean nationals or citizens').first().waitFor()
  expect(withhold.troubles).toEqual([])
})

test('a fact is moved to the Trash, and the toast brings it back', async () => {
  await exploreExample()
  await frame(withhold).go('Facts')
  const before = Number(await frame(withhold).beside('Facts'))
  await withhold.page.getByRole('grid').getByRole('rowheader').first().click()
  await button('Move to the Trash').click()
  await withhold.page.locator('.toast', { hasText: 'Fact moved to the Trash' }).waitFor()
  await expect.poll(async () => Number(await frame(withhold).beside('Facts')), { timeout: 10_000 }).toBe(before - 1)
  await withhold.page.getByRole('button', { name: /^Undo: move the fact/ }).waitFor()
  await withhold.page.locator('.toast').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => Number(await frame(withhold).beside('Facts')), { timeout: 10_000 }).toBe(before)
})

test('a final petition is refused while fields are blank', async () => {
  const out = join(withhold.folder, 'out')
  await makeCase('first quiet passphrase of many')
  await frame(withhold).go('Petition')
  await button('Export …').click()
  await withhold.answerDialogs([out])
  await withhold.page.getByRole('dialog').getByText('Final').click()
  await button('Choose a folder and export').click()
  const refusal = withhold.page.getByRole('dialog').getByRole('alert')
  await refusal.waitFor()
  expect(await refusal.innerText()).toMatch(/not-ready/)
  expect(existsSync(join(out, 'petition.pdf'))).toBe(false)
})

test('a new passphrase comes with a new recovery sheet, and the old one no longer opens the case', async () => {
  const [first, second] = ['first quiet passphrase of many', 'second loud passphrase of few']
  const start = startScreen(withhold)
  await makeCase(first)
  await frame(withhold).go('Case and custody')
  await withhold.page.getByLabel('Passphrase now', { exact: true }).fill(first)
  await withhold.page.getByLabel('New passphrase', { exact: true }).fill(second)
  await withhold.page.getByLabel('The same again').fill(second)
  await button('Change the passphrase').click()
  await withhold.page.getByRole('dialog').getByText('Recovery sheet: ').waitFor({ timeout: 60_000 })
  expect(await start.recoveryWords()).toHaveLength(24)
  await withhold.page.getByText('I have these words on paper').click()
  await button('Done').click()
  await frame(withhold).lock()
  await start.openRecent('quiet.wro')
  await start.unlock(first)
  await withhold.page.getByRole('alert').waitFor()
  await start.unlock(second)
  await withhold.page.getByRole('heading', { name: 'Evidence', exact: true }).waitFor()
})

async function makeCase(passphrase: string): Promise<void> {
  const start = startScreen(withhold)
  await start.newCase()
  await start.name('Quiet', join(withhold.folder, 'quiet.wro'))
  await start.next()
  await start.passphrase(passphrase)
  await start.make()
  await start.acknowledge()
}
