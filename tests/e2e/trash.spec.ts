import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../ipc/result.ts'
import { startWithhold, type Withhold } from './fixtures.ts'
import { evidenceScreen } from './screens/evidence-screen.ts'
import { frame } from './screens/frame.ts'
import { startScreen } from './screens/start-screen.ts'

/** Tags, merging, the Trash and the purge. */
const PASSPHRASE = 'correct horse battery staple'
let withhold: Withhold
beforeAll(async () => {
  withhold = await startWithhold()
  const path = join(withhold.folder, 'trash.wro')
  mkdirSync(join(withhold.folder, 'files'))
  const files = ['cards', 'hall', 'hall copy', 'wages'].map((name) => join(withhold.folder, 'files', `${name}.txt`))
  files.forEach((file, i) => writeFileSync(file, `Page ${i} of what was found.`))
  await ask('case', 'create', { path, title: 'Rivermouth', passphrase: PASSPHRASE })
  const batch = { kind: null, source: null, receivedOn: null, receivedHow: null }
  const added = await ask('evidence', 'add', { work: 'w', paths: files, ...batch })
  const [cards] = (added as unknown as { value: { id: string }[] }).value
  const pinpoints = [{ evidenceId: cards?.id, page: 1 }]
  await ask('facts', 'add', { statement: 'Cards were kept.', date: '2020', pinpoints })
  await ask('case', 'close', {})
  await withhold.page.reload()
  await startScreen(withhold).openRecent('trash.wro')
  await startScreen(withhold).unlock(PASSPHRASE)
  await withhold.page.getByRole('heading', { name: 'Evidence', exact: true }).waitFor()
})
afterAll(() => withhold.close())

const ask = (group: string, method: string, input: unknown) =>
  withhold.page.evaluate<Answer>(`bridge.invoke('${group}', '${method}', ${JSON.stringify(input)})`)
const titles = () => evidenceScreen(withhold).titles()

test('a tag is added with Ctrl+T, on one item and on several, and narrows the list', async () => {
  const { page } = withhold
  await evidenceScreen(withhold).select('cards')
  await page.keyboard.press('Control+t')
  await page.keyboard.type('Identity,')
  await page.getByRole('button', { name: 'Take off the tag Identity' }).waitFor()
  await evidenceScreen(withhold).select('wages')
  await page
    .getByRole('grid', { name: 'Evidence' })
    .getByRole('rowheader', { name: 'cards' })
    .click({ modifiers: ['Control'] })
  await page.getByRole('heading', { name: '2 items selected' }).waitFor()
  await page.keyboard.press('Control+t')
  await page.keyboard.type('To read')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Take off the tag To read' }).waitFor()
  await withhold.picture('41-tags')
  await page
    .getByRole('navigation', { name: 'Kinds of evidence' })
    .getByRole('button', { name: /^Identity/ })
    .click()
  await expect.poll(titles).toEqual(['cards'])
  await page
    .getByRole('button', { name: /^Identity/ })
    .first()
    .click()
  await page.getByRole('navigation', { name: 'Kinds of evidence' }).getByRole('button', { name: /^All/ }).click()
})

test('duplicates are merged with Ctrl+Shift+M, and undone', async () => {
  const { page } = withhold
  const rows = page.getByRole('grid', { name: 'Evidence' }).getByRole('rowheader')
  await rows.getByText('hall', { exact: true }).click()
  await rows.getByText('hall copy').click({ modifiers: ['Control'] })
  await page.keyboard.press('Control+Shift+m')
  await page.getByRole('dialog').getByText('hall (', { exact: false }).first().click()
  await withhold.picture('42-merge')
  await page.getByRole('dialog').getByRole('button', { name: 'Merge them' }).click()
  await expect.poll(titles).toEqual(['cards', 'hall', 'wages'])
  await page.getByRole('button', { name: /^Undo: merge 2 items/ }).click()
  await expect.poll(titles).toEqual(['cards', 'hall', 'hall copy', 'wages'])
})

test('Delete moves an item to the Trash, and the toast brings it back', async () => {
  const { page } = withhold
  await evidenceScreen(withhold).select('wages')
  await page.keyboard.press('Delete')
  await page.locator('.toast').waitFor()
  await expect.poll(titles).toEqual(['cards', 'hall', 'hall copy'])
  await withhold.picture('43-toast')
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(titles).toEqual(['cards', 'hall', 'hall copy', 'wages'])
})

test('an item that facts rest on says so, and its proof stops counting', async () => {
  const { page } = withhold
  await evidenceScreen(withhold).select('cards')
  await page.getByRole('button', { name: 'Move to the Trash (Delete)' }).click()
  await page.getByRole('dialog').getByText('1 fact rests on “cards”').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Move to the Trash' }).click()
  await expect.poll(titles).toEqual(['hall', 'hall copy', 'wages'])
  await frame(withhold).go('Facts')
  await page.getByText(/p\. 1: not found/).waitFor()
  await page.getByText('Cards were kept.').first().click()
  await page.getByRole('complementary', { name: 'Fact' }).getByRole('button', { name: 'Move to the Trash' }).click()
  await expect.poll(() => frame(withhold).beside('Facts')).toBe('0')
})

test('a purge asks for the name of the case and leaves a tombstone', async () => {
  const { page } = withhold
  await frame(withhold).go('Trash')
  await withhold.picture('44-trash')
  await page.getByRole('button', { name: 'Purge cards …' }).click()
  const dialog = page.getByRole('dialog')
  const purge = dialog.getByRole('button', { name: 'Purge it' })
  await dialog.getByLabel(/^Why/).fill('The witness took consent back.')
  await dialog.getByLabel(/type the name of the case/).fill('River')
  expect(await purge.isDisabled()).toBe(true)
  await dialog.getByLabel(/type the name of the case/).fill('Rivermouth')
  await withhold.picture('45-purge')
  await purge.click()
  const purged = page.getByRole('region', { name: 'Purged' })
  await purged.getByText('The witness took consent back.').first().waitFor()
  expect(await purged.getByRole('row').count()).toBe(3)
  await page.getByText('The Trash is empty').waitFor()
  await withhold.picture('46-purged')
  expect(await page.locator('.toast').count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true)
  expect(withhold.troubles).toEqual([])
})
