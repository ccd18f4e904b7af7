import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCase } from '../../core/case/create-case.ts'
import { closeCase } from '../../core/case/open-case.ts'
import { startWithhold, type Withhold } from './fixtures.ts'
import { frame } from './screens/frame.ts'
import { startScreen } from './screens/start-screen.ts'

const PASSPHRASE = 'green lamp under seven quiet oceans'

let withhold: Withhold
beforeAll(async () => {
  withhold = await startWithhold()
  const path = join(withhold.folder, 'rivermouth.wro')
  const { app } = await createCase({ path, title: 'Rivermouth', passphrase: PASSPHRASE })
  await closeCase(app)
  await withhold.answerDialogs([path])
  await withhold.page.getByRole('button', { name: /^Open a case/ }).click()
  await startScreen(withhold).unlock(PASSPHRASE)
  await withhold.page.getByRole('heading', { name: 'Evidence', exact: true }).waitFor()
})
afterAll(() => withhold.close())

test('a petition is put on the docket with its dates; one is shown while the case is closed only once that is allowed', async () => {
  const { page } = withhold
  const kept = join(await withhold.app.evaluate(({ app }) => app.getPath('userData')), 'reminders.json')
  await frame(withhold).go('Docket')
  await page.getByRole('button', { name: 'Add a petition' }).click()
  const form = page.getByRole('form', { name: 'Add a petition' })
  await form.getByLabel('Title').fill('Garments of Rivermouth')
  await form.getByLabel('Filed on').fill('2026-11-24')
  await form.getByLabel('Allegation number').fill('FL-2026-0042')
  await form.getByRole('button', { name: 'Put it on the docket' }).click()
  const entry = page.getByRole('article', { name: 'Garments of Rivermouth' })
  await entry.getByText('2026-12-24').waitFor()
  await entry.getByText('2027-05-24').waitFor()
  await entry.getByText('What these dates rest on').click()
  await entry.getByText(/A timeline it aims at, not a duty/).waitFor()
  expect(await entry.getByRole('button', { name: /^Show while closed/ }).count()).toBe(0)
  await withhold.picture('74-docket')
  expect(existsSync(kept)).toBe(false)
  await page.getByText('Show reminders of closed cases on this machine').click()
  await entry.getByRole('button', { name: /^Show while closed: CBP/ }).click()
  await entry.getByLabel('Words shown on the start screen').fill('Call the office')
  await entry.getByRole('button', { name: 'Show it while closed' }).click()
  await page.getByRole('complementary').getByText('Call the office').waitFor()
  await withhold.picture('75-docket-shown-while-closed')
  expect(JSON.parse(readFileSync(kept, 'utf8'))).toEqual({
    allowed: true,
    reminders: [{ on: '2026-12-24', words: 'Call the office' }],
  })
  await frame(withhold).lock()
  await page.getByRole('region', { name: 'Reminders' }).getByText('Call the office').waitFor()
  await withhold.picture('76-reminder-at-start')
  expect(withhold.troubles).toEqual([])
})
