import type { Withhold } from '../fixtures.ts'

/** The petition, its conformity and its export. */
export function petitionScreen(withhold: Withhold) {
  const { page } = withhold
  const line = (says: string) => page.locator('.requirement, .conf-line').filter({ hasText: says }).first()
  return {
    /** The word a requirement's state is told with. */
    async state(says: string) {
      return (await line(says).locator('.state').first().innerText()).replace(/[✓!\s]/g, '')
    },
    goTo: (says: string) =>
      line(says)
        .getByRole('button', { name: /^Go to/ })
        .click(),
    async fill(label: string | RegExp, value: string) {
      const box = page.getByRole('region', { name: 'Fields' }).getByLabel(label).first()
      await box.fill(value)
      await box.blur()
    },
    /** Waits until the typeset pages show the words. */
    async shows(words: string) {
      await page
        .getByRole('group', { name: 'Pages of the petition' })
        .getByText(words)
        .first()
        .waitFor({ state: 'attached' })
    },
    async export(folder: string) {
      await page.getByRole('button', { name: 'Export …' }).click()
      await withhold.answerDialogs([folder])
      await page.getByRole('button', { name: 'Choose a folder and export' }).click()
      await page.getByRole('status', { name: 'Exported files' }).waitFor({ timeout: 120_000 })
    },
    closeExport: () => page.getByRole('dialog').getByRole('button', { name: 'Close' }).click(),
  }
}
