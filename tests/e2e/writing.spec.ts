import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cartonPicture } from '../support/carton-picture.ts'
import { startWithhold, type Withhold } from './fixtures.ts'
import { frame } from './screens/frame.ts'
import { writingScreen } from './screens/writing-screen.ts'
import { seriousFaults } from './serious-faults.ts'

/** Writing a petition in a real window: own text, citations as chips, pages and text that follow each other, undo after a restart. */
let withhold: Withhold
beforeAll(async () => {
  withhold = await startWithhold()
  await withhold.page.getByRole('button', { name: 'Explore an example' }).click()
  await withhold.page.getByText('Example, not for filing').first().waitFor({ timeout: 60_000 })
  await frame(withhold).go('Petition')
  await writingScreen(withhold)
    .pages.getByText('Example Petitioner')
    .first()
    .waitFor({ state: 'attached', timeout: 60_000 })
})
afterAll(() => withhold.close())

test('a section is opened from the outline with the template’s text, its guidance and its chips', async () => {
  const writing = writingScreen(withhold)
  await writing.open('Facts of production abroad')
  await writing.text('Where').waitFor()
  await writing.chip('Ex. ').waitFor()
  await withhold.picture('40-writing')
  expect(await withhold.page.getByText('Name the place so that it can be found').count()).toBe(1)
})

test('own text is saved as it is typed; @ cites a fact, and the pages say the same as the chip', async () => {
  const { page } = withhold
  const writing = writingScreen(withhold)
  await writing.text('Where').locator('p').last().click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The dormitory stands inside the compound. @')
  await writing.picker.waitFor()
  await withhold.picture('41-writing-picker')
  await page.keyboard.press('Enter')
  await page.keyboard.type('. Nobody has seen its register.')
  await page.locator('.uncited', { hasText: 'Nobody has seen its register.' }).waitFor()
  await writing.pages.getByText('The dormitory stands inside the compound.').first().waitFor({ state: 'attached' })
  expect(await writing.beside('A. Where')).toContain('own')
  await withhold.picture('42-writing-own-text')
})

test('a number typed by hand becomes the chip it means', async () => {
  const writing = writingScreen(withhold)
  const before = await writing.text('Where').locator('.doc-chip.cite').count()
  await withhold.page.keyboard.type(' So says Ex. 1 at 1.')
  await expect.poll(() => writing.text('Where').locator('.doc-chip.cite').count()).toBe(before + 1)
})

test('the text is kept by name, compared word by word, put back, and that undone', async () => {
  const { page } = withhold
  await page.keyboard.press('Control+s')
  await page.getByRole('dialog').getByLabel('Name').fill('Sent to counsel')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.locator('.notice', { hasText: 'Snapshot “Sent to counsel” kept.' }).waitFor()
  const writing = writingScreen(withhold)
  await writing.text('Where').locator('p', { hasText: 'Nobody has seen its register.' }).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Nobody may ask for it.')
  await writing.snapshots()
  const changed = page.getByRole('region', { name: 'Where' })
  await changed.locator('ins', { hasText: 'Nobody may ask for it.' }).waitFor()
  await withhold.picture('43-snapshots')
  expect(await seriousFaults(withhold)).toEqual([])
  await page.getByRole('button', { name: 'Go back to this text' }).click()
  await page.getByRole('button', { name: 'Before going back to “Sent to counsel”' }).waitFor()
  await page.getByText('Not a word differs.').waitFor()
  await page.getByRole('button', { name: 'Undo: go back to the snapshot “Sent to counsel”' }).click()
  await changed.locator('ins', { hasText: 'Nobody may ask for it.' }).waitFor()
  await page.getByRole('button', { name: 'Back to the text' }).click()
})

test('an authority is added from a form that shows how it prints, and confirmed with its source and day', async () => {
  const { page } = withhold
  await frame(withhold).go('Authorities')
  await page.getByRole('button', { name: 'Add an authority' }).click()
  const side = page.getByRole('complementary', { name: 'Authority' })
  await side.getByText('Paste from a reference manager').click()
  await side
    .getByRole('textbox', { name: 'CSL-JSON' })
    .fill('{"type":"article-newspaper","title":"Behind the Gate","volume":3}')
  await side.getByRole('button', { name: 'Fill the form' }).click()
  await side.getByRole('textbox', { name: 'Paper' }).fill('Daily Paper')
  await side.getByRole('textbox', { name: 'Date' }).fill('2020-11-03')
  await side.getByRole('textbox', { name: 'What it says, in plain words' }).fill('What a reporter saw at the gate.')
  await side.getByText('Behind the Gate, Daily Paper (Nov. 3, 2020)').waitFor()
  await withhold.picture('44-authority-form')
  await side.getByRole('button', { name: 'Add it' }).click()
  await side.getByText('Not confirmed').waitFor()
  await withhold.picture('45-authorities')
  await side.getByRole('textbox', { name: 'Compared with' }).fill('The paper of that day')
  await side.getByRole('textbox', { name: 'On the day' }).fill('2026-01-02')
  await side.getByRole('button', { name: 'It says what the petition has it say' }).click()
  await side.getByText('Compared with: The paper of that day').waitFor()
  await page.getByRole('button', { name: /^Undo: confirm/ }).waitFor()
  await page.getByRole('group', { name: 'List of authorities' }).getByText('19 U.S.C. § 1307').first().click()
  await side.getByRole('listitem').first().getByRole('link').click()
  await page.getByRole('region', { name: 'Text' }).getByRole('heading').first().waitFor()
})

test('a chip shows its quote, and opens its page in the reader', async () => {
  const { page } = withhold
  await frame(withhold).go('Petition')
  const writing = writingScreen(withhold)
  await writing.open('Facts of production abroad')
  const chip = writing.text('By whom').locator('.doc-chip.cite').first()
  await chip.hover()
  await page.locator('.chip-card q').waitFor()
  await withhold.picture('46-writing-chip')
  await chip.click({ modifiers: ['Control'] })
  await page.getByRole('main', { name: 'reader' }).waitFor()
})

test('a figure, a table, a note and references to them are made by key and toolbar, and the pages show them', async () => {
  const { page } = withhold
  const path = join(withhold.folder, 'Carton at the gate.jpg')
  writeFileSync(path, await cartonPicture('left', 'jpeg'))
  const batch = { kind: null, source: null, receivedOn: null, receivedHow: null }
  await withhold.ask('evidence', 'add', { work: 'figure', paths: [path], ...batch })
  await frame(withhold).go('Petition')
  const writing = writingScreen(withhold)
  await writing.open('Description of the merchandise')
  const text = writing.text('Scope')
  await text.locator('p').last().click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Every carton bears one mark')
  await page.getByRole('button', { name: 'Footnote' }).click()
  await page.keyboard.press('Control+Shift+g')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Search the pictures and PDFs').fill('carton')
  await dialog.locator('label', { hasText: 'Carton at the gate' }).click()
  await dialog.locator('.figure-shown img').waitFor()
  await withhold.picture('47-figure-choice')
  await dialog.getByRole('button', { name: 'Put it in' }).click()
  await writing.inPart('figureCaption')
  await page.keyboard.type('The carton as it was found')
  await text.getByRole('figure').getByLabel('What it shows, for who can’t see it').fill('A brown carton with a band.')
  await text.locator('[data-part="figureCaption"]').click()
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await writing.inPart('tableCaption')
  await page.keyboard.type('Marks on the cartons')
  await text.locator('p', { hasText: 'Every carton' }).click()
  await page.keyboard.press('Home')
  for (const name of ['Figure 1', 'Table 1']) {
    await page.keyboard.type('See @')
    await writing.picker.waitFor()
    await page.keyboard.type(name === 'Figure 1' ? 'as it was found' : 'Marks on the cartons')
    await writing.picker.getByRole('option', { name: /cross-reference/ }).click()
    await page.keyboard.type('. ')
  }
  await text.locator('.doc-chip.reference', { hasText: /^Figure 1$/ }).waitFor()
  await writing.pages
    .getByText('Figure 1. The carton as it was found')
    .first()
    .waitFor({ state: 'attached', timeout: 20_000 })
  await text.getByRole('figure').scrollIntoViewIfNeeded()
  await withhold.picture('48-figure')
  // A part of it, chosen with the pointer; the pages say that it is a detail.
  await text.getByRole('button', { name: 'Show a part of the picture' }).click()
  await dialog.locator('.figure-crop img').waitFor()
  const box = await dialog.locator('.region-layer').boundingBox()
  if (!box) throw new Error('the page is there to be cropped')
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.25)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.75, { steps: 4 })
  await page.mouse.up()
  await dialog.getByText(/Shown: a part of it, \d+% × \d+%/).waitFor()
  await withhold.picture('48a-figure-crop')
  expect(await seriousFaults(withhold)).toEqual([])
  await dialog.getByRole('button', { name: 'Show this part' }).click()
  await writing.pages
    .getByText('Detail; the exhibit has the whole.')
    .first()
    .waitFor({ state: 'attached', timeout: 20_000 })
  await text.getByRole('figure').scrollIntoViewIfNeeded()
  await withhold.picture('48b-figure-cropped')
})

const WALK = Array.from({ length: 20 }, (_, i) => `Step ${i + 1} of the walk leads through the hall. `)

test('on 20 paragraphs, a click on the page puts the cursor there, and the page of the cursor’s paragraph is in view', async () => {
  const writing = writingScreen(withhold)
  const template = 'wro-12-42'
  const blocks = WALK.map((words, i) => {
    return { kind: 'paragraph', key: `w${i}`, numbered: true, children: [{ kind: 'text', text: words.repeat(12) }] }
  })
  await withhold.ask('petition', 'writeSection', { template, section: 'scope', blocks, history: null })
  const { marks } = (await withhold.ask('petition', 'preview', { template, work: 'walk' })) as {
    marks: { key: string; page: number; y: number }[]
  }
  await frame(withhold).go('Petition')
  await writing.open('Description of the merchandise')
  await writing
    .text('Scope')
    .getByText(WALK[19] ?? '')
    .first()
    .waitFor()
  for (const [i, words] of WALK.entries()) {
    const mark = marks.find(({ key }) => key === `scope/w${i}`)
    if (!mark) throw new Error(`paragraph ${i} is on no page`)
    await writing.pressPage(mark.page, mark.y + 10)
    await expect.poll(() => writing.paragraph(), { timeout: 20_000 }).toContain(words)
  }
  for (const [i, words] of [...WALK.entries()].toReversed()) {
    await writing.scrollPages(i % 2 === 0 ? 'top' : 'end')
    await writing
      .text('Scope')
      .locator('p', { hasText: words })
      .click({ position: { x: 60, y: 12 } })
    const mark = marks.find(({ key }) => key === `scope/w${i}`)
    await expect.poll(() => writing.cursorInSight(), { timeout: 20_000 }).toBe(mark?.page)
  }
}, 240_000)
