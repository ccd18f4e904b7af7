import { join } from 'node:path'
import { root } from '../../../scripts/runtime/paths.ts'
import type { Withhold } from '../fixtures.ts'

/** A vendor's file with titles above its header and most faults such files have. */
export const PANJIVA = join(root, 'tests', 'fixtures', 'trade', 'panjiva-us.csv')

/** The trade records: taking a file in, and looking at what it holds. */
export function tradeScreen(withhold: Withhold) {
  const { page } = withhold
  const grid = page.getByRole('grid', { name: /^Shipments/ })
  const heading = (words: string | RegExp) => page.getByRole('heading', { name: words })
  return {
    /** Chooses a file by the dialog; ends when it was read. */
    async choose(path: string) {
      await withhold.answerDialogs([path])
      await page.getByRole('button', { name: 'Import a trade file…' }).first().click()
      await page.getByText('First records, as written').first().waitFor()
    },
    async next(step: 'columns' | 'preview') {
      await page.getByRole('button', { name: `Next: ${step}` }).click()
      await heading(step === 'columns' ? 'Which column is which' : /^What would become/).waitFor()
    },
    async take() {
      await page.getByRole('button', { name: 'Import the valid rows' }).click()
      await heading(/imported$/).waitFor()
    },
    async seeShipments() {
      await page.getByRole('button', { name: 'See the shipments' }).click()
      await grid.getByRole('row').nth(1).waitFor()
    },
    grid,
    row: (words: string | RegExp) => grid.getByRole('row').filter({ hasText: words }),
    async open(bill: string) {
      await grid.getByRole('row').filter({ hasText: bill }).click()
      await heading(bill).waitFor()
    },
    view: (name: 'Shipments' | 'Counts' | 'Share' | 'Routes' | 'Files') =>
      page.getByRole('tab', { name: new RegExp(`^${name}`) }).click(),
    /** How many records an outcome counts, such as "merged into another". */
    outcome: (words: string) => page.locator('.trade-outcome div').filter({ hasText: words }).locator('dd').innerText(),
    async choice(label: string, words: string | RegExp) {
      await page.getByRole('button', { name: label }).first().click()
      await page.getByRole('option', { name: words }).click()
    },
  }
}
