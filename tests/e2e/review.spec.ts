import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCase } from '../../core/case/create-case.ts'
import { closeCase } from '../../core/case/open-case.ts'
import { addEvidence } from '../../core/evidence/add-evidence.ts'
import { addFact } from '../../core/facts/add-fact.ts'
import { EvidenceId } from '../../domain/ids.ts'
import { startWithhold, type Withhold } from './fixtures.ts'
import { QUOTE, sampleEvidence } from './sample-evidence.ts'
import { evidenceScreen } from './screens/evidence-screen.ts'
import { frame } from './screens/frame.ts'
import { reviewScreen } from './screens/review-screen.ts'
import { startScreen } from './screens/start-screen.ts'

const PASSPHRASE = 'green lamp under seven quiet oceans'

/** A case with the sample evidence, and a fact on the report. */
let withhold: Withhold
beforeAll(async () => {
  withhold = await startWithhold()
  const path = join(withhold.folder, 'rivermouth.wro')
  const { app } = await createCase({ path, title: 'Rivermouth', passphrase: PASSPHRASE })
  const { report, photo, statement, locked } = await sampleEvidence(withhold.folder)
  const [item] = await addEvidence(app, { paths: [report, photo, statement, locked] })
  const pinpoints = [{ evidenceId: EvidenceId.parse(item?.id), page: 1, quote: QUOTE }]
  addFact(app, { statement: 'The auditor interviewed 10 of 49 workers', date: 'Nov 2025', pinpoints })
  await closeCase(app)
  await withhold.answerDialogs([path])
  await withhold.page.getByRole('button', { name: /^Open a case/ }).click()
  await startScreen(withhold).unlock(PASSPHRASE)
  await withhold.page.getByRole('heading', { name: 'Evidence', exact: true }).waitFor()
})
afterAll(() => withhold.close())

test('folders are made, filled by dragging and by keyboard, moved and removed; the items stay', async () => {
  const review = reviewScreen(withhold)
  const { page } = withhold
  await review.newFolder('Audits')
  await review.newFolder('2025')
  const row = page.getByRole('rowheader', { name: /rivermouth-audit-report/ })
  await row.dragTo(page.getByRole('button', { name: /^2025/ }))
  await expect.poll(() => review.folders()).toEqual(['2025 1', 'Audits 0'])
  await review.folder('2025', /^Move/)
  await review.dialog.getByRole('button', { name: /Into$/ }).click()
  await page.getByRole('option', { name: 'Audits' }).click()
  await review.dialog.getByRole('button', { name: 'Move it' }).click()
  await expect.poll(() => review.folders(), { message: 'what lies within counts' }).toEqual(['Audits 1', '2025 1'])
  await evidenceScreen(withhold).select('packing-hall')
  await page.getByRole('button', { name: /Put in a folder$/ }).click()
  await page.getByRole('option', { name: 'Audits', exact: true }).click()
  await expect.poll(() => review.folders()).toEqual(['Audits 2', '2025 1'])
  await page.getByRole('button', { name: /^Audits 2/ }).click()
  await expect.poll(() => evidenceScreen(withhold).titles()).toHaveLength(2)
  await page.getByRole('searchbox', { name: 'Filter the list' }).fill('audit')
  await page.getByRole('button', { name: 'Save this filter …' }).click()
  await review.dialog.getByLabel('Name').fill('Audit papers')
  await review.dialog.getByRole('button', { name: 'Save it' }).click()
  await page.getByRole('button', { name: 'Audit papers', exact: true }).waitFor()
  await withhold.picture('70-folders')
  await review.folder('2025', /^Remove/)
  await expect.poll(() => review.folders()).toEqual(['Audits 1'])
  await page.getByRole('button', { name: /^Undo: remove the folder/ }).click()
  await expect.poll(() => review.folders()).toEqual(['Audits 2', '2025 1'])
  await page.getByRole('navigation', { name: 'Kinds of evidence' }).getByRole('button', { name: /^All/ }).click()
  await page.getByRole('searchbox', { name: 'Filter the list' }).fill('')
})

test('the queue is worked by keyboard: next, approve, return with a reason, do not use', async () => {
  const review = reviewScreen(withhold)
  const { page } = withhold
  await frame(withhold).go('Review')
  await expect.poll(() => review.waiting()).toHaveLength(4)
  await page.locator('.review-page img').first().waitFor()
  await withhold.picture('71-review')
  expect(await review.on()).toBe('rivermouth-audit-report')
  await page.keyboard.press('j')
  await expect.poll(() => review.on()).toBe('packing-hall')
  await page.keyboard.press('k')
  await expect.poll(() => review.on()).toBe('rivermouth-audit-report')
  await review.side.getByLabel('Comment', { exact: true }).fill('Which building is this?')
  await review.side.getByRole('button', { name: 'Add the comment' }).click()
  await review.side.getByRole('button', { name: /^Resolve/ }).waitFor()
  await page.locator('.review-page .quick-pages').focus()
  await page.keyboard.press('a')
  await expect.poll(() => review.on(), { message: 'the next one takes its place' }).toBe('packing-hall')
  await page.keyboard.press('r')
  await review.side.getByLabel('What has to be mended').fill('Who took it, and when?')
  await withhold.picture('72-return-with-a-reason')
  await page.keyboard.press('Enter')
  await expect.poll(() => review.waiting()).toHaveLength(2)
  await page.locator('.queue-item').first().focus()
  await page.keyboard.press('d')
  await review.side.getByLabel('Why it must not be used').press('Enter')
  await expect.poll(() => review.waiting()).toHaveLength(1)
})

test('a change after approval shows, and puts the item back in the queue', async () => {
  const review = reviewScreen(withhold)
  const { page } = withhold
  await frame(withhold).go('Evidence')
  await evidenceScreen(withhold).select('rivermouth-audit-report')
  await evidenceScreen(withhold).setDetail('Publisher', 'Audit House')
  await page
    .getByRole('row', { name: /rivermouth-audit-report/ })
    .getByText('Changed')
    .waitFor()
  await page.getByRole('tab', { name: 'Review' }).click()
  await page.getByRole('complementary', { name: 'Details' }).getByText('Changed since approval').waitFor()
  await withhold.picture('73-changed-since-approval')
  await frame(withhold).go('Review')
  await expect.poll(() => review.on()).toBe('rivermouth-audit-report')
  await frame(withhold).go('Overview')
  await page.getByRole('heading', { name: 'Review' }).waitFor()
  expect(withhold.troubles).toEqual([])
})
