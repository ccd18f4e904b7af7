import type { Withhold } from '../fixtures.ts'

/** The search screen as a person uses it. */
export function searchScreen(withhold: Withhold) {
  const { page } = withhold
  const view = (name: RegExp) => page.getByRole('tab', { name }).click()
  return {
    /** Looks at what can't be searched and at many terms, pictured; gives the cells of the first term's row. */
    async lookAround(terms: readonly string[]) {
      await view(/^Can’t be searched/)
      await withhold.picture('19b-unsearchable')
      await view(/^Many terms/)
      await page.getByLabel('Terms, one a line').fill(terms.join('\n'))
      await page.getByRole('button', { name: 'Look for all' }).click()
      const row = page.locator('.term-matrix tbody tr').first()
      await row.waitFor()
      await withhold.picture('19c-terms')
      const cells = await row.getByRole('cell').allInnerTexts()
      await view(/^Found/)
      return cells
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
