import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Withhold } from '../fixtures.ts'

/** The search screen as a person uses it. */
export function searchScreen(withhold: Withhold) {
  const { page } = withhold
  const view = (name: RegExp) => page.getByRole('tab', { name }).click()
  return {
    /** Looks at what can't be searched and at many terms, pictured, and keeps their table as CSV; gives what stands in that file. */
    async lookAround(terms: readonly string[]) {
      const csv = join(withhold.folder, 'terms.csv')
      await view(/^Can’t be searched/)
      await withhold.picture('19b-unsearchable')
      await view(/^Many terms/)
      await page.getByLabel('Terms, one a line').fill(terms.join('\n'))
      await page.getByRole('button', { name: 'Look for all' }).click()
      const row = page.locator('.term-matrix tbody tr').first()
      await row.waitFor()
      await withhold.picture('19c-terms')
      await withhold.answerDialogs([csv])
      await page.getByRole('button', { name: 'Save the table as CSV' }).click()
      await page.getByText(`The table is in ${csv}`).waitFor()
      await view(/^Found/)
      return readFileSync(csv, 'utf8')
    },
    /** Presses a filter that is offered, and types its value. */
    async filter(name: string, value: string) {
      await page
        .getByRole('group', { name: 'Filters' })
        .getByRole('button', { name: `${name}:`, exact: true })
        .click()
      await page.keyboard.type(value)
      await page.locator('.hit').first().waitFor()
      await withhold.picture('19d-search-filtered')
    },
  }
}
