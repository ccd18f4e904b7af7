import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWithhold, type Withhold } from './fixtures.ts'
import { frame } from './screens/frame.ts'
import { startScreen } from './screens/start-screen.ts'
import { PANJIVA, tradeScreen } from './screens/trade-screen.ts'

/** A vendor's file from the dialog to a fact: how it is read, what becomes of each row, what is counted, which rows prove it. */
let withhold: Withhold
beforeAll(async () => {
  withhold = await startWithhold()
  const start = startScreen(withhold)
  await start.newCase()
  await start.name('Rivermouth garments', join(withhold.folder, 'rivermouth.wro'))
  await start.next()
  await start.passphrase('green lamp under seven quiet oceans')
  await start.make()
  await start.acknowledge()
  await frame(withhold).go('Trade')
})
afterAll(() => withhold.close())

test('before the first file the screen says what to do, and a cancelled dialog changes nothing', async () => {
  await withhold.page.getByText('No trade records yet').waitFor()
  await withhold.picture('40-trade-empty')
  await withhold.answerDialogs([])
  await withhold.page.getByRole('button', { name: 'Import a trade file…' }).first().click()
  await withhold.page.getByText('No trade records yet').waitFor()
})

test('the file is read by itself: format, header under its titles, columns and dates', async () => {
  const trade = tradeScreen(withhold)
  await trade.choose(PANJIVA)
  await withhold.page
    .getByRole('button', { name: /Format/ })
    .getByText(/^Found: Panjiva/)
    .waitFor()
  await withhold.page.getByText('Record 3, 34 columns').waitFor()
  await withhold.picture('41-trade-file')
  await trade.next('columns')
  await withhold.page.getByText('31/31/2021').waitFor()
  await withhold.picture('42-trade-columns')
  await withhold.page.getByLabel('Keep these columns as a preset of your own').fill('Our vendor')
  await withhold.page.getByRole('button', { name: 'Keep the preset' }).click()
  await withhold.page.getByText('Kept as “Our vendor”.').waitFor()
})

test('a column taken away stays away, and dates in the other order fail in sight', async () => {
  const trade = tradeScreen(withhold)
  await trade.choice('Column for Notify party', 'Not in this file')
  await withhold.page.getByText('Day first').click()
  await withhold.page.getByText('12/23/2020').first().waitFor()
  await withhold.page.getByText('Month first').click()
  await withhold.page.getByText('in record 14').waitFor()
  await withhold.page.getByRole('button', { name: 'Column for Notify party' }).getByText('Not in this file').waitFor()
})

test('every record is told: ready, merged, skipped or in error, and the valid ones are imported', async () => {
  const trade = tradeScreen(withhold)
  await trade.next('preview')
  expect(await trade.outcome('ready')).toBe('8')
  expect(await trade.outcome('merged')).toBe('3')
  expect(await trade.outcome('skipped')).toBe('2')
  expect(await trade.outcome('in error')).toBe('1')
  await withhold.picture('43-trade-preview')
  await trade.take()
  await withhold.picture('44-trade-imported')
  const out = join(withhold.folder, 'left-out.csv')
  await withhold.answerDialogs([out])
  await withhold.page.getByRole('button', { name: /^Save the 3 records left out/ }).click()
  await withhold.page.getByText('3 records saved with the reasons.').waitFor()
  expect(readFileSync(out, 'utf8')).toMatch(/^14,error,Arrival Date,31\/31\/2021,/m)
  await trade.seeShipments()
  await expect.poll(() => frame(withhold).beside('Trade')).toBe('8')
})

test('a shipment shows what was read beside what was written', async () => {
  const trade = tradeScreen(withhold)
  expect(await trade.grid.locator('[aria-selected="true"]').count()).toBe(0)
  await trade.open('HLCU008')
  const detail = withhold.page.getByRole('complementary', { name: 'Shipment' })
  await detail.getByText('26,455 LB').waitFor()
  await detail.getByText('030617').waitFor()
  await detail.getByText('The HS code has lost its leading zero; it was put back.').waitFor()
  await withhold.picture('45-trade-shipments')
  await trade.grid.press('Home')
  await trade.grid.press('ArrowDown')
  expect(await trade.grid.locator('[aria-selected="true"]').getAttribute('aria-rowindex')).toBe('3')
  await withhold.page.getByLabel('Words in names, goods, ports or bills').fill('maple')
  await withhold.page.getByText('1 shipment', { exact: true }).waitFor()
  await withhold.page.getByLabel('Words in names, goods, ports or bills').fill('')
  await withhold.page.getByText('8 shipments', { exact: true }).waitFor()
})

test('a shipment leads to its row in the file, below its titles and heads, and the keys go on from there', async () => {
  const detail = withhold.page.getByRole('complementary', { name: 'Shipment' })
  await tradeScreen(withhold).open('HLCU008')
  await detail.getByRole('link', { name: /, record 15$/ }).click()
  const rows = withhold.page.getByRole('grid', { name: 'Rows of panjiva-us' })
  const chosen = rows.getByRole('row', { selected: true })
  await rows.getByRole('rowheader', { name: '15 cited' }).waitFor()
  expect(await chosen.getAttribute('aria-rowindex')).toBe('15')
  expect(await chosen.innerText()).toContain('HLCU008')
  await rows.getByRole('columnheader', { name: 'Bill of Lading Number', exact: true }).waitFor()
  await rows.getByText('Panjiva search results').waitFor()
  await withhold.picture('49-trade-row')
  await rows.press('ArrowDown')
  await withhold.page.getByText('Row 16 of 18 (cited: row 15)').waitFor()
  await rows.press('Home')
  await rows.press('End')
  await expect.poll(() => chosen.getAttribute('aria-rowindex')).toBe('18')
  await withhold.page.keyboard.press('Escape')
  expect(withhold.troubles).toEqual([])
})

test('counts set those who name nobody apart, and lead to the shipments', async () => {
  const trade = tradeScreen(withhold)
  await trade.view('Counts')
  await withhold.page.getByRole('row', { name: /^No supplier named/ }).waitFor()
  await withhold.picture('46-trade-counts')
  await trade.choice('Count by', 'Consignee')
  await withhold.page.getByRole('link', { name: 'See the shipments of Maple Fashions' }).click()
  await withhold.page.getByText('1 shipment', { exact: true }).waitFor()
  await withhold.page.getByRole('button', { name: /^Consignee: Maple/ }).click()
})

test('a share becomes a fact that cites its rows', async () => {
  await tradeScreen(withhold).view('Share')
  await withhold.page.getByLabel('Shipments of').fill('Rivermouth Garment Co., Ltd.')
  await withhold.page.getByLabel('that name').fill('Harbor Knits Inc')
  await withhold.page.getByRole('button', { name: 'Count', exact: true }).click()
  const statement = withhold.page.getByLabel('Statement', { exact: true })
  await statement.waitFor()
  expect(await statement.inputValue()).toBe(
    '71.4% of Rivermouth Garment Co., Ltd.’s recorded shipments (5 of 7) name Harbor Knits Inc.',
  )
  await withhold.picture('47-trade-share')
  await withhold.page.getByRole('button', { name: 'Make a fact' }).click()
  const fact = withhold.page.getByRole('complementary', { name: 'Fact' })
  await fact.getByRole('button', { name: /row 15/ }).click()
  await withhold.page.getByRole('rowheader', { name: '15 cited' }).waitFor()
  await withhold.page.keyboard.press('c')
  await withhold.page.getByRole('form', { name: 'New fact' }).getByText('row 15').waitFor()
  await withhold.picture('49-trade-row-cited')
  expect(withhold.troubles).toEqual([])
})

test('counts and routes are frozen as pages with their data beside them', async () => {
  const trade = tradeScreen(withhold)
  await frame(withhold).go('Trade')
  await trade.view('Counts')
  await withhold.page.getByRole('button', { name: 'Make a chart of it' }).click()
  await withhold.page.getByText('Kept among the evidence').waitFor()
  await withhold.page.getByRole('heading', { name: 'Recorded shipments by supplier' }).first().waitFor()
  await withhold.picture('49-trade-chart')
  await frame(withhold).go('Trade')
  await trade.view('Routes')
  await withhold.page.getByLabel('Through a place').fill('busan')
  await withhold.page.getByRole('row', { name: /Busan/ }).first().waitFor()
  await withhold.picture('49-trade-routes')
  expect(withhold.troubles).toEqual([])
})

test('the files can be seen and taken back', async () => {
  await frame(withhold).go('Trade')
  await tradeScreen(withhold).view('Files')
  await withhold.page.getByRole('row', { name: /panjiva/ }).waitFor()
  await withhold.picture('48-trade-files')
  await withhold.page.getByRole('button', { name: 'Remove…' }).click()
  await withhold.page.getByRole('button', { name: 'Remove the shipments' }).click()
  await withhold.page.getByText('No trade records yet').waitFor()
  expect(withhold.troubles).toEqual([])
})
