import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../scripts/runtime/paths.ts'
import { startWithhold, type Withhold } from './fixtures.ts'
import { QUOTE, sampleEvidence } from './sample-evidence.ts'
import { evidenceScreen } from './screens/evidence-screen.ts'
import { frame } from './screens/frame.ts'
import { readerScreen } from './screens/reader-screen.ts'
import { startScreen } from './screens/start-screen.ts'

/** What the reader shows, and its keys. */
let withhold: Withhold
beforeAll(async () => {
  withhold = await startWithhold()
  const start = startScreen(withhold)
  await start.newCase()
  await start.name('Reading', join(withhold.folder, 'reading.wro'))
  await start.next()
  await start.passphrase('green lamp under seven quiet oceans')
  await start.make()
  await start.acknowledge()
  const { report, statement } = await sampleEvidence(withhold.folder)
  const evidence = evidenceScreen(withhold)
  await evidence.choose([join(root, 'tests', 'fixtures', 'scan-jpeg2000.pdf'), report, statement])
  await evidence.add()
  await evidence.putAway()
})
afterAll(() => withhold.close())

const press = (keys: string) => withhold.page.keyboard.press(keys)
const title = () => withhold.page.locator('.reader-title h2').innerText()
const notice = () => frame(withhold).status().getByRole('status').innerText()

async function open(name: string): Promise<void> {
  await frame(withhold).go('Evidence')
  await evidenceScreen(withhold).open(name)
}

test('a scan in JPEG 2000 is drawn, though the page runs no WebAssembly', async () => {
  await open('scan-jpeg2000')
  const red = `(() => {
    const canvas = document.querySelector('[data-page="1"] canvas')
    const [r, g, b] = canvas.getContext('2d').getImageData(canvas.width / 2, canvas.height * 0.36, 1, 1).data
    return r > 150 && g < 100 && b < 100
  })()`
  await expect.poll(() => withhold.page.evaluate(red), { timeout: 20_000 }).toBe(true)
})

test('H without a selection says what to do, and makes nothing', async () => {
  await open('scan-jpeg2000')
  await press('h')
  expect(await notice()).toMatch(/Select the words/)
  expect(await readerScreen(withhold).composer.count()).toBe(0)
})

test('Alt and an arrow key go through the list in its own order', async () => {
  await open('rivermouth-audit-report')
  await press('Alt+ArrowDown')
  await expect.poll(title).toBe('scan-jpeg2000')
  await press('Alt+ArrowUp')
  await expect.poll(title).toBe('rivermouth-audit-report')
})

test('words are found in the open item and painted there', async () => {
  await open('statement-w-03-ko')
  await press('Control+f')
  await withhold.page.getByLabel('Find in this item').fill('여권')
  await press('Enter')
  const painted = `[...(CSS.highlights.get('fact') ?? [])].map((range) => range.toString())`
  await expect.poll(() => withhold.page.evaluate(painted)).toContain('여권')
  await press('Escape')
  expect(await withhold.page.getByLabel('Find in this item').count()).toBe(0)
})

test('a fact keeps its quote painted, and its pinpoint leads back to it', async () => {
  const reader = readerScreen(withhold)
  await open('rivermouth-audit-report')
  await reader.selectWords(QUOTE)
  await reader.highlight()
  await reader.write('The auditor interviewed 10 of 49 workers', 'Nov 2025', [])
  await press('Enter')
  await frame(withhold).go('Facts')
  await withhold.page.getByRole('button', { name: 'rivermouth-audit-report, p. 1' }).first().click()
  const painted = `[...(CSS.highlights.get('fact') ?? [])].map((range) => range.toString())`
  await expect.poll(() => withhold.page.evaluate(painted)).toContain(QUOTE)
})

test('Space previews the selected item, Enter opens it, Escape goes back', async () => {
  await frame(withhold).go('Evidence')
  await evidenceScreen(withhold).select('rivermouth-audit-report')
  const preview = (name: string) => withhold.page.getByRole('region', { name: `Quick preview of ${name}` })
  await press(' ')
  await preview('rivermouth-audit-report').locator('img').first().waitFor()
  await withhold.picture('24-quick-preview')
  await press('ArrowDown')
  await preview('scan-jpeg2000').waitFor()
  await press('Escape')
  expect(await preview('scan-jpeg2000').count()).toBe(0)
  await press(' ')
  await preview('scan-jpeg2000').waitFor()
  await press(' ')
  expect(await preview('scan-jpeg2000').count()).toBe(0)
  await press('Enter')
  await expect.poll(title).toBe('scan-jpeg2000')
  await press('Escape')
  await withhold.page.getByRole('heading', { name: 'Evidence', exact: true }).waitFor()
})

test('an item stays turned, in the preview too, and fills the width; a cite of it is copied', async () => {
  await open('rivermouth-audit-report')
  const page = withhold.page.locator('.reader [data-page="1"]')
  const box = async () => (await page.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const lies = async () => (await box()).width > (await box()).height
  await page.waitFor()
  await press('Control+]')
  await expect.poll(lies).toBe(true)
  await withhold.picture('25-reader-turned')
  await drawn()
  await frame(withhold).go('Evidence')
  const lying = `(() => {
    const leaf = document.querySelector('.leaf img')
    return leaf !== null && leaf.naturalWidth > leaf.naturalHeight
  })()`
  await expect.poll(() => withhold.page.evaluate(lying), { timeout: 20_000 }).toBe(true)
  await withhold.picture('25-preview-turned')
  await open('rivermouth-audit-report')
  await page.waitFor()
  await expect.poll(lies).toBe(true)
  await press('Control+[')
  await expect.poll(lies).toBe(false)
  await press('Control+9')
  const room = await withhold.page.evaluate<number>(`document.querySelector('.reader .desk').clientWidth - 28`)
  await expect.poll(async () => Math.abs((await box()).width - room) < 2).toBe(true)
  await press('Control+0')
  await press('Control+Shift+C')
  await expect.poll(notice).toBe('Copied: rivermouth-audit-report, p. 1')
  const copied = await withhold.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toBe('rivermouth-audit-report, p. 1')
})

test('a fact still being written is kept when its screen is left, and gone once it is cancelled', async () => {
  const reader = readerScreen(withhold)
  const { composer } = reader
  await open('rivermouth-audit-report')
  await reader.selectWords(QUOTE)
  await reader.highlight()
  await composer.getByLabel('Statement', { exact: true }).fill('Half a sent')
  await frame(withhold).go('Facts')
  await open('rivermouth-audit-report')
  expect(await composer.getByLabel('Statement', { exact: true }).inputValue()).toBe('Half a sent')
  expect(await reader.proof()).toBe(QUOTE)
  await composer.getByRole('button', { name: 'Cancel' }).click()
  await frame(withhold).go('Facts')
  await open('rivermouth-audit-report')
  expect(await composer.count()).toBe(0)
})

test('opened items have tabs: Ctrl and Tab walk them, a closed one gives way', async () => {
  await open('statement-w-03-ko')
  await open('rivermouth-audit-report')
  const tabs = withhold.page.getByRole('navigation', { name: 'Opened items' })
  const current = () => tabs.locator('[aria-current="page"]').innerText()
  expect(await current()).toBe('rivermouth-audit-report')
  await withhold.picture('26-reader-tabs')
  await press('Control+Shift+Tab')
  await expect.poll(title).not.toBe('rivermouth-audit-report')
  await press('Control+Tab')
  await expect.poll(title).toBe('rivermouth-audit-report')
  await tabs.getByRole('button', { name: 'Close rivermouth-audit-report' }).click()
  await expect.poll(title).not.toBe('rivermouth-audit-report')
  expect(await withhold.page.getByRole('button', { name: 'Close rivermouth-audit-report' }).count()).toBe(0)
})

/** Draws a region on the turned page with the pointer: it must stand where the hand drew it. */
async function drawn(): Promise<void> {
  await press('r')
  const layer = withhold.page.locator('.reader [data-page="1"] .region-layer')
  const { x, y, width, height } = (await layer.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await withhold.page.mouse.move(x + width * 0.6, y + height * 0.1)
  await withhold.page.mouse.down()
  await withhold.page.mouse.move(x + width * 0.9, y + height * 0.3, { steps: 4 })
  await withhold.page.mouse.up()
  await readerScreen(withhold).composer.waitFor()
  const region = (await withhold.page.locator('.reader .region').first().boundingBox()) ?? { x: 0, width: 0 }
  expect((region.x - x) / width).toBeCloseTo(0.6, 1)
  expect(region.width / width).toBeCloseTo(0.3, 1)
  await readerScreen(withhold).composer.getByRole('button', { name: 'Cancel' }).click()
}

test('F6 walks the panes, and Escape goes back', async () => {
  await open('rivermouth-audit-report')
  const pane = `document.activeElement.closest('[data-pane]')?.getAttribute('aria-label')`
  const walked = new Set<unknown>()
  for (let step = 0; step < 3; step += 1) {
    await press('F6')
    walked.add(await withhold.page.evaluate(pane))
  }
  expect([...walked].sort()).toEqual(['Facts from this item', 'Reading rivermouth-audit-report', 'Screens'])
  await withhold.page.evaluate('document.activeElement.blur()')
  await press('Escape')
  await withhold.page.getByRole('heading', { name: 'Evidence', exact: true }).waitFor()
})
