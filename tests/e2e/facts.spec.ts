import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWithhold, type Withhold } from './fixtures.ts'
import { evidenceScreen } from './screens/evidence-screen.ts'
import { factsScreen } from './screens/facts-screen.ts'
import { frame } from './screens/frame.ts'

/** What facts weigh and what they lack: weight, gaps by kind of evidence, contradictions, open questions. */
let withhold: Withhold
beforeAll(async () => {
  withhold = await startWithhold()
  await withhold.page.getByRole('button', { name: 'Explore an example' }).click()
  await withhold.page.getByText('Example, not for filing').first().waitFor({ timeout: 60_000 })
  await frame(withhold).go('Facts')
})
afterAll(() => withhold.close())

const DENIAL = 'Dandong Huayang denied using North Korean labor.'
const ADVISORY = 'A joint advisory of the Departments'

test('a fact is weighed, and the chronology shows it', async () => {
  const facts = factsScreen(withhold)
  await facts.select(ADVISORY)
  await facts.choose('Strength', 'Weak')
  await facts.row(ADVISORY).getByText('Weak').waitFor()
  await facts.only(/^Against us 3/)
  expect(await facts.statements()).toContain(DENIAL)
  expect(await facts.statements()).toHaveLength(3)
  await facts.only(/^Against us 3/)
  await withhold.picture('30-facts-chronology')
})

test('the timeline draws what is vague as vague, says the same in words, and leads to each proof', async () => {
  const { page } = withhold
  const facts = factsScreen(withhold)
  await facts.view('Timeline')
  const timeline = page.getByRole('group', { name: 'Timeline', exact: true })
  await timeline.getByRole('img', { name: /^Timeline, \d+ events\. 1\. .*speaks against the petition/ }).waitFor()
  await withhold.picture('31-facts-timeline')
  const denial = timeline.locator('svg .event.against').filter({ hasText: DENIAL.slice(0, 30) })
  await denial.locator('.when').click()
  await page.getByRole('heading', { name: 'Proof' }).waitFor()
  await timeline.locator('svg .event.chosen').waitFor()
  await timeline.getByRole('textbox', { name: 'From' }).fill('2020-11')
  await timeline.getByRole('textbox', { name: 'To' }).fill('soon')
  await timeline.getByText('A date such as 2020-12-23').waitFor()
  await timeline.getByRole('textbox', { name: 'To' }).fill('Dec 2020')
  await timeline.getByRole('tab', { name: 'In words' }).click()
  await timeline
    .getByRole('link', { name: /^Read .*, p\. \d/ })
    .first()
    .waitFor()
  await withhold.picture('31-facts-timeline-list')
  const path = join(withhold.folder, 'timeline.csv')
  await withhold.answerDialogs([path])
  await timeline.getByRole('button', { name: 'Save the timeline as a file' }).click()
  await page.getByText('The timeline is saved.').waitFor()
  expect(await readFile(path, 'utf8')).toMatch(/^no,when,earliest,latest,what/)
})

test('cards stand by month', async () => {
  const facts = factsScreen(withhold)
  await facts.view('Cards')
  await withhold.page.getByRole('region', { name: 'November 2020' }).waitFor()
  await withhold.picture('31-facts-cards')
})

test('the matrix says none where there is none, and a cell leads to its facts', async () => {
  const facts = factsScreen(withhold)
  await facts.view('Matrix')
  const cell = facts.cell(/imported into the United States: Government document: 2, strong/)
  await cell.waitFor()
  expect(await withhold.page.locator('.matrix-none').first().innerText()).toBe('none')
  await cell.click()
  await withhold.page.getByRole('complementary', { name: 'Fact' }).getByText('Poof Apparel was the importer').waitFor()
  await withhold.picture('32-facts-matrix')
})

test('a contradiction is noted and stays open until it is dealt with', async () => {
  const facts = factsScreen(withhold)
  await facts.view('Chronology')
  await facts.only(/^Against us/)
  await facts.select(DENIAL)
  await facts.choose('Contradicts', /^CBP concluded that the workers/)
  await facts.row(DENIAL).getByText('Contradicted').waitFor()
  await facts.view('Contradictions')
  await withhold.page.getByText('To deal with').waitFor()
  await withhold.picture('33-facts-contradictions')
  await withhold.page.getByText('Use it').click()
  await withhold.page.getByLabel('Note', { exact: true }).fill('A denial without records answers nothing.')
  await withhold.page.getByRole('button', { name: 'Note that it is dealt with' }).click()
  await withhold.page.getByText('Used as an argument').waitFor()
  expect(await facts.waiting('Contradictions')).toBe('0')
})

test('a question becomes the fact that answers it', async () => {
  const facts = factsScreen(withhold)
  const before = Number(await frame(withhold).beside('Facts'))
  await facts.view('Questions')
  await facts.ask('What did the auditor see?', 'The importer', '2026-12-01')
  await withhold.page.getByRole('button', { name: 'Answer with a fact' }).click()
  await facts.choose('Evidence it rests on', /the audit report and the photograph/)
  await withhold.page.getByLabel('Words on that page').fill('The auditor saw only part of the compound.')
  const answer = withhold.page.getByRole('group', { name: 'Answer with a fact' })
  await answer.getByLabel('Statement', { exact: true }).fill('The auditor saw part of the compound.')
  await withhold.picture('34-facts-questions')
  await answer.getByRole('button', { name: 'Save the fact' }).click()
  await withhold.page.getByText('See the fact that answers it').waitFor()
  await expect.poll(async () => Number(await frame(withhold).beside('Facts'))).toBe(before + 1)
})

test('a question put to an audit becomes a fact', async () => {
  const { page } = withhold
  const before = Number(await frame(withhold).beside('Facts'))
  await frame(withhold).go('Evidence')
  await evidenceScreen(withhold).select('HQ H317249: the audit report and the photograph')
  await page.getByRole('button', { name: 'Government document Kind' }).click()
  await page.getByRole('option', { name: 'Audit report' }).click()
  await page.getByRole('tab', { name: 'Checklist' }).click()
  await page.getByRole('button', { name: /^Answer: How many workers were interviewed/ }).click()
  const form = page.getByRole('group', { name: /^How many workers were interviewed/ })
  await form.getByLabel('In one sentence').fill('The auditor interviewed 10 of 49 workers.')
  await form.getByLabel('Page', { exact: true }).fill('1')
  await form.getByLabel('Words on that page').fill('The auditor interviewed 10 of 49 workers.')
  await withhold.picture('35-checklist')
  await form.getByRole('button', { name: 'Keep the answer' }).click()
  await page.getByText('1 of 10 answered').waitFor()
  await expect.poll(async () => Number(await frame(withhold).beside('Facts'))).toBe(before + 1)
  expect(withhold.troubles).toEqual([])
})
