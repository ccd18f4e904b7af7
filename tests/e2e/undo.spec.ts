import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../ipc/result.ts'
import { startWithhold, type Withhold } from './fixtures.ts'
import { evidenceScreen } from './screens/evidence-screen.ts'
import { frame } from './screens/frame.ts'
import { startScreen } from './screens/start-screen.ts'
import { writingScreen } from './screens/writing-screen.ts'

/** Undo and redo: on every screen, by key, button and menu, and after a restart. */
const PASSPHRASE = 'correct horse battery staple'
let withhold: Withhold
beforeAll(async () => {
  withhold = await startWithhold()
  const path = join(withhold.folder, 'undo.wro')
  mkdirSync(join(withhold.folder, 'files'))
  const files = ['one', 'two'].map((name) => join(withhold.folder, 'files', `${name}.txt`))
  files.forEach((file) => writeFileSync(file, `Passports were kept in ${file}.`))
  await ask('case', 'create', { path, title: 'Undo', passphrase: PASSPHRASE })
  const batch = { kind: null, source: null, receivedOn: null, receivedHow: null }
  const {
    value: [item],
  } = (await ask('evidence', 'add', { work: 'w', paths: files, ...batch })) as unknown as {
    value: { id: string }[]
  }
  const pinpoints = [{ evidenceId: item?.id, page: 1 }]
  await ask('facts', 'add', { statement: 'Passports were kept.', date: '2020', pinpoints })
  await ask('case', 'close', {})
  await reopen()
})
afterAll(() => withhold.close())

const ask = (group: string, method: string, input: unknown) =>
  withhold.page.evaluate<Answer>(`bridge.invoke('${group}', '${method}', ${JSON.stringify(input)})`)
const undoButton = () =>
  withhold.page.getByRole('group', { name: 'Undo and redo' }).getByRole('button', { name: /^Undo/ })
const noticed = (words: string) => withhold.page.locator('.notice', { hasText: words }).waitFor()

async function reopen(): Promise<void> {
  await withhold.page.reload()
  const start = startScreen(withhold)
  await start.openRecent('undo.wro')
  await start.unlock(PASSPHRASE)
  await withhold.page.getByRole('heading', { name: 'Evidence', exact: true }).waitFor()
}

test('a detail is taken back by key, and made again by the button that names it', async () => {
  const { page } = withhold
  const evidence = evidenceScreen(withhold)
  await evidence.select('one')
  await evidence.setDetail('Author', 'An inspector')
  await page.getByRole('button', { name: 'Undo: change the author of “one”' }).waitFor()
  await evidence.select('two')
  await page.keyboard.press('Control+z')
  await noticed('Undone: change the author of “one”')
  await evidence.select('one')
  const author = page.getByRole('complementary', { name: 'Details' }).getByLabel('Author', { exact: true })
  await expect.poll(() => author.inputValue()).toBe('')
  await page.getByRole('button', { name: 'Redo: change the author of “one”' }).click()
  await expect.poll(() => author.inputValue()).toBe('An inspector')
  await withhold.picture('40-undo')
})

test('a text field keeps its own undo', async () => {
  const { page } = withhold
  const note = page.getByRole('complementary', { name: 'Details' }).getByLabel('Note', { exact: true })
  await note.click()
  await page.keyboard.type('abc')
  await page.keyboard.press('Control+z')
  await expect.poll(() => note.inputValue()).toBe('ab')
  await note.fill('')
  const author = page.getByRole('complementary', { name: 'Details' }).getByLabel('Author', { exact: true })
  expect(await author.inputValue()).toBe('An inspector')
})

test('a fact edited on its screen is what it was, in the form too', async () => {
  const { page } = withhold
  await frame(withhold).go('Facts')
  await page.getByText('Passports were kept.').first().click()
  const statement = page.getByRole('complementary', { name: 'Fact' }).getByRole('textbox', { name: 'Statement' })
  await statement.fill('Passports were returned.')
  await statement.blur()
  await page.getByRole('button', { name: /^Undo: change the fact/ }).waitFor()
  await undoButton().click()
  await expect.poll(() => statement.inputValue()).toBe('Passports were kept.')
})

test('the menu names what it would undo, and does it', async () => {
  const undoItem = () =>
    withhold.app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? []
      return items.find((item) => item.label.startsWith('Undo'))?.label
    })
  await expect.poll(undoItem).toBe('Undo: change the author of “one”')
  await withhold.app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? []
    items.find((item) => item.label.startsWith('Undo'))?.click()
  })
  await noticed('Undone: change the author of “one”')
})

test('while the text is written in, the keys take back its own words and leave the case’s changes alone', async () => {
  const { page } = withhold
  const writing = writingScreen(withhold)
  await frame(withhold).go('Petition')
  await page
    .getByTitle(/^To fill/)
    .first()
    .waitFor()
  await page.keyboard.press('F4')
  await page.locator('.doc-chip.slot.selected').first().waitFor()
  await writing.open('Scope')
  const before = await undoButton().getAttribute('aria-label')
  await writing.text('Scope').locator('p').last().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' First words.')
  // What follows after the pages were set anew is a change of its own.
  await writing.pages.getByText('First words.').first().waitFor({ state: 'attached' })
  await page.keyboard.type(' Second words.')
  await page.keyboard.press('Control+z')
  await expect.poll(() => writing.text('Scope').innerText()).not.toContain('Second words.')
  expect(await writing.text('Scope').innerText()).toContain('First words.')
  expect(await undoButton().getAttribute('aria-label')).toBe(before)
  await expect.poll(() => writing.beside('Scope')).toContain('own')
})

test('what was changed before a restart is taken back after it', async () => {
  await withhold.stop()
  withhold = await startWithhold(withhold.folder)
  await reopen()
  await withhold.page.getByRole('button', { name: 'Redo: change the author of “one”' }).waitFor()
  await withhold.page.getByRole('button', { name: 'Undo: add the fact “Passports were kept.”' }).click()
  await noticed('Undone: add the fact')
  expect(await frame(withhold).beside('Facts')).toBe('0')
  expect(withhold.troubles).toEqual([])
})

test('what was typed before a restart is taken back after it, in the text, and made again', async () => {
  const { page } = withhold
  const writing = writingScreen(withhold)
  await frame(withhold).go('Petition')
  await writing.open('Scope')
  const text = writing.text('Scope')
  await text.getByText('First words.').click()
  await page.keyboard.press('Control+z')
  await expect.poll(() => text.innerText()).not.toContain('First words.')
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => text.innerText()).toContain('First words.')
  expect(await page.getByRole('button', { name: /^Redo: add the fact/ }).count()).toBe(1)
  expect(withhold.troubles).toEqual([])
})
