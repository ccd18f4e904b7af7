import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cartonsCase } from './cartons-case.ts'
import { startWithhold, type Withhold } from './fixtures.ts'
import { frame } from './screens/frame.ts'
import { startScreen } from './screens/start-screen.ts'
import { seriousFaults } from './serious-faults.ts'

/** Exhibits put in order, and two pictures compared, by mouse and by keyboard, in a real window. */
const PASSPHRASE = 'green lamp under seven quiet oceans'
let withhold: Withhold

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'withhold-window-'))
  const path = join(folder, 'cartons.wro')
  await cartonsCase(folder, { path, passphrase: PASSPHRASE })
  mkdirSync(join(folder, 'user-data'))
  writeFileSync(join(folder, 'user-data', 'recent-cases.json'), JSON.stringify([path]))
  withhold = await startWithhold(folder)
  const start = startScreen(withhold)
  await start.openRecent('cartons.wro')
  await start.unlock(PASSPHRASE)
  await withhold.page.getByRole('heading', { name: 'Evidence', exact: true }).waitFor()
})
afterAll(() => withhold.close())

const rows = () => withhold.page.getByRole('grid', { name: 'Exhibits' }).getByRole('row').filter({ hasText: 'Ex. ' })
/** "1 audit-report": each exhibit's number and title, as the list shows them. */
async function order(): Promise<readonly string[]> {
  const numbers = await rows().locator('b').allInnerTexts()
  const titles = await rows().locator('.exhibit-title').allInnerTexts()
  return numbers.map((number, i) => `${number.replace('Ex. ', '')} ${titles[i]?.split('\n')[0] ?? ''}`)
}
/** The list as it will be: it is drafted anew after each change. */
const becomes = (what: () => Promise<unknown>) => expect.poll(what, { timeout: 30_000 })

test('exhibits stand in the order they are cited in, with how each will be bound', async () => {
  await frame(withhold).go('Exhibits')
  await rows().first().waitFor()
  expect(await order()).toEqual(['1 audit-report', '2 packing-line', '3 shop-shelf', '4 statement'])
  await withhold.page.locator('.exhibit-preview canvas').waitFor()
  await withhold.page.locator('.first-page img').waitFor()
  await withhold.picture('30-exhibits')
  expect(await rows().nth(0).innerText()).toContain('Redacted, 1 page')
  expect(await rows().nth(1).innerText()).toContain('Withheld')
  expect(await rows().nth(2).innerText()).toContain('Whole')
})

test('one is moved with Alt and an arrow, another dragged by keyboard', async () => {
  await rows().nth(3).click()
  await withhold.page.keyboard.press('Alt+ArrowUp')
  await becomes(order).toEqual(['1 audit-report', '2 packing-line', '3 statement', '4 shop-shelf'])
  await rows().nth(0).getByRole('button', { name: 'Move exhibit 1' }).focus()
  for (const key of ['Enter', 'ArrowDown', 'Enter']) await withhold.page.keyboard.press(key)
  await becomes(async () => (await order())[0]).not.toBe('1 audit-report')
  await withhold.page.getByRole('button', { name: 'Order by first citation' }).click()
  await becomes(order).toEqual(['1 audit-report', '2 packing-line', '3 shop-shelf', '4 statement'])
})

test('an excerpt that leaves out a page a fact rests on is named', async () => {
  const { page } = withhold
  await rows().nth(0).click()
  await page.getByLabel('Short title').fill('Audit of 2025')
  await page.getByLabel('Purpose').fill('To show what the auditor was not shown')
  await page.getByLabel('Pages to bind').fill('1-2')
  await page.getByLabel('Purpose').focus()
  await page.getByText('a fact rests on page 4').first().waitFor()
  await withhold.picture('31-exhibit-excerpt')
  await page.getByLabel('Pages to bind').fill('3-4')
  await page.getByLabel('Purpose').focus()
  await becomes(() => page.getByText('a fact rests on page 4').count()).toBe(0)
})

test('numbers become letters, and groups get headings', async () => {
  const { page } = withhold
  await page.getByRole('button', { name: 'Numbering …' }).click()
  await page.getByText('Letters').click()
  await page.getByLabel(/^Groups/).fill('Reports\nPhotographs')
  await page.getByLabel('Bates prefix').fill('HW-')
  await withhold.picture('32-numbering')
  await page.getByRole('button', { name: 'Number them so' }).click()
  await becomes(async () => (await order())[0]).toBe('A Audit of 2025')
  await rows().nth(1).click()
  await page.getByRole('button', { name: /Group/ }).last().click()
  await page.getByRole('option', { name: 'Photographs' }).click()
  await page.getByText('Photographs', { exact: true }).first().waitFor()
  await withhold.picture('33-exhibit-groups')
})

test('a declaration and an item nothing cites are added, and a translation is paired', async () => {
  const { page } = withhold
  await page.getByRole('button', { name: 'Add …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add an exhibit' })
  await dialog.getByText('shipments', { exact: false }).first().click()
  await withhold.picture('34-add-exhibit')
  await dialog.getByRole('button', { name: 'Bind it' }).click()
  await becomes(async () => (await order()).join()).toContain('shipments')
  await page.getByRole('button', { name: 'Add …' }).click()
  await dialog.getByRole('button', { name: /What/ }).click()
  await page.getByRole('option', { name: /^A declaration/ }).click()
  await dialog.getByLabel('Who declares').fill('Jane Example')
  await dialog.getByLabel(/^Statements/).fill('I took the photograph.\n\nThe file is as the camera wrote it.')
  await withhold.picture('35-declaration')
  await dialog.getByRole('button', { name: 'Make the declaration' }).click()
  await becomes(async () => (await order()).join()).toContain('Declaration')
  await page.getByRole('button', { name: 'Add …' }).click()
  await dialog.getByRole('button', { name: /What/ }).click()
  await page.getByRole('option', { name: /^A chart/ }).click()
  await dialog.getByLabel('Gathered by the column').fill('shipper')
  await dialog.getByLabel('Title').fill('Shipments by shipper')
  await dialog.getByLabel('Unit').fill('shipments')
  await withhold.picture('41-chart')
  await dialog.getByRole('button', { name: 'Draw the chart' }).click()
  await becomes(async () => (await order()).join()).toContain('Shipments by shipper')
  await page.getByRole('button', { name: 'Add …' }).click()
  await dialog.getByRole('button', { name: /What/ }).first().click()
  await page.getByRole('option', { name: /^Figures typed in/ }).click()
  await dialog.getByLabel('Title').fill('Visits of workers by year')
  await dialog.getByLabel('Unit').fill('visits')
  await dialog.getByLabel('Or paste rows of a table').fill('2008\t1,040\t1\n2015\t2,060\t1')
  expect(await dialog.getByLabel('Figure 2').inputValue()).toBe('2,060')
  await withhold.picture('41-figures-typed-in')
  await dialog.getByRole('button', { name: 'Draw the chart' }).click()
  await becomes(async () => (await order()).join()).toContain('Visits of workers by year')
  await page.getByRole('button', { name: 'Add …' }).click()
  await dialog.getByRole('button', { name: /What/ }).click()
  await page.getByRole('option', { name: /^A contact sheet/ }).click()
  await dialog.getByLabel('Title').fill('The cartons')
  for (const name of ['packing-line', 'shop-shelf']) await dialog.getByText(name, { exact: false }).first().click()
  await withhold.picture('42-contact-sheet')
  await dialog.getByRole('button', { name: 'Make the sheet' }).click()
  await becomes(async () => (await order()).join()).toContain('The cartons')
  // It shows a picture that is withheld.
  expect(await rows().filter({ hasText: 'The cartons' }).innerText()).toContain('Withheld')
  await rows().filter({ hasText: 'statement' }).first().click()
  await page.getByRole('button', { name: 'Pair with its translation …' }).click()
  const pair = page.getByRole('dialog', { name: 'Original and English translation' })
  await pair.getByRole('button', { name: /Its English translation/ }).click()
  await page.getByRole('option', { name: 'statement-english' }).click()
  await pair.getByLabel('Translator', { exact: true }).fill('Kim Example')
  await pair.getByLabel('Translated from').fill('Korean')
  await withhold.picture('36-translation')
  await pair.getByRole('button', { name: 'Bind them as one exhibit' }).click()
  await page.getByText('Bound with its translation').waitFor()
  await withhold.picture('37-exhibits-full')
})

/** Opens the form for pages of a kind. */
async function formFor(kind: RegExp) {
  const { page } = withhold
  await page.getByRole('button', { name: 'Add …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add an exhibit' })
  await dialog.getByRole('button', { name: /What/ }).first().click()
  await page.getByRole('option', { name: kind }).click()
  return dialog
}

test('a table, a log, a sample and a sound each have their form, and pictures the captions typed under them', async () => {
  const made = async (title: string) => becomes(async () => (await order()).join()).toContain(title)
  const table = await formFor(/^A table/)
  await table.getByLabel('Title').fill('Two shipments')
  await table.getByLabel(/^Columns/).fill('arrived, harbor')
  await table.getByRole('button', { name: 'Make the table' }).click()
  await table.getByText('harbor', { exact: false }).last().waitFor()
  await withhold.picture('71-table-form')
  await table.getByLabel(/^Columns/).fill('arrived, shipper')
  await table.getByRole('button', { name: 'Make the table' }).click()
  await made('Two shipments')
  const log = await formFor(/^The custody log/)
  await log.getByText('Everything in the case').click()
  await log.getByLabel('Title').fill('Log of the case')
  await withhold.picture('72-register-form')
  await log.getByRole('button', { name: 'Make it' }).click()
  await made('Log of the case')
  const sample = await formFor(/^A sheet for a physical/)
  await sample.getByLabel('What it is').fill('Coverall, size L')
  expect(await sample.getByRole('button', { name: 'Make the sheet' }).isDisabled()).toBe(true)
  await sample.getByLabel('Description').fill('White coverall, sewn seams, label of the mill.')
  await sample.getByLabel('Marks').fill('PPE 25')
  await withhold.picture('73-sample-form')
  await sample.getByRole('button', { name: 'Make the sheet' }).click()
  await made('Coverall, size L')
  const sound = await formFor(/^A sheet for a film/)
  await sound.getByLabel('Duration').fill('0:00:01')
  await sound.getByLabel('What it shows').fill('The bell of the night shift.')
  await sound.getByText('shop-shelf', { exact: false }).first().click()
  await sound.getByLabel('Under shop-shelf').fill('The bell')
  await sound.getByLabel(/^Places of the stills/).fill('0:00:01')
  await withhold.picture('74-media-form')
  expect(await seriousFaults(withhold)).toEqual([])
  await sound.getByRole('button', { name: 'Make the sheet' }).click()
  await made('night-shift')
  const sheet = await formFor(/^A contact sheet/)
  await sheet.getByLabel('Title').fill('One picture')
  await sheet.getByText('shop-shelf', { exact: false }).first().click()
  await sheet.getByLabel('Under shop-shelf').fill('Seen in a shop, May 2026')
  await withhold.picture('75-captions-typed')
  await sheet.getByRole('button', { name: 'Make the sheet' }).click()
  await made('One picture')
  // What was typed under a picture is there when the sheet is made anew.
  await rows().filter({ hasText: 'One picture' }).first().click()
  await withhold.page.getByRole('button', { name: 'Change it …' }).click()
  const anew = withhold.page.getByRole('dialog', { name: 'Make it anew' })
  expect(await anew.getByLabel('Under shop-shelf').inputValue()).toBe('Seen in a shop, May 2026')
  await anew.getByRole('button', { name: 'Cancel' }).click()
})

test('two pictures are compared, one callout put by mouse and one by keyboard alone', async () => {
  const { page } = withhold
  await page.getByRole('button', { name: 'Compare pictures …' }).click()
  await page.getByText('packing-line', { exact: false }).first().click()
  await page.getByText('shop-shelf', { exact: false }).first().click()
  await withhold.picture('38-choose-pictures')
  expect(await seriousFaults(withhold)).toEqual([])
  await page.getByRole('button', { name: 'Set them side by side' }).click()
  const stage = (n: number) => page.getByRole('application', { name: new RegExp(`^Picture ${n}\\.`) })
  await stage(1).locator('img').waitFor()
  await stage(2).locator('img').waitFor()
  await page.getByRole('button', { name: 'Add a callout' }).click()
  await stage(1).click({ position: { x: 120, y: 100 } })
  await stage(2).click({ position: { x: 110, y: 100 } })
  await page.getByLabel('Observation 1').fill('Clearly identical marks')
  await page.getByText(/^Neutral wording/).waitFor()
  await page.getByLabel('Observation 1').fill('Round mark above the band')
  await page.getByRole('button', { name: 'Add a callout' }).click()
  for (const n of [1, 2]) {
    await stage(n).focus()
    for (const key of ['ArrowRight', 'Shift+ArrowDown', 'Enter']) await page.keyboard.press(key)
  }
  await page.getByLabel('Observation 2').fill('RIVERMOUTH printed below the band')
  await page.getByRole('button', { name: /^(Done with|Point out|Move) callout 2$/ }).click()
  await stage(1).focus()
  await page.keyboard.press('+')
  await page.getByText(/^Picture 1: cropped to/).waitFor()
  await page.getByText('Grid').click()
  await withhold.picture('39-comparison')
  expect(await seriousFaults(withhold)).toEqual([])
  await page.getByRole('button', { name: 'Make the comparison' }).click()
  await page.getByText('The comparison is made.').waitFor({ timeout: 60_000 })
  await page.locator('.sheet canvas').first().waitFor()
  await withhold.picture('40-comparison-made')
})

test('nothing went wrong on the way', () => {
  expect(withhold.troubles).toEqual([])
})
