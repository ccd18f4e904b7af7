import type { Withhold } from '../fixtures.ts'

/** The facts: their views, their filters, and the fields of the one selected. */
export function factsScreen({ page }: Withhold) {
  const grid = page.getByRole('grid', { name: /^Facts/ })
  const row = (statement: string | RegExp) => grid.getByRole('row').filter({ hasText: statement })
  const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })
  return {
    view: (name: string) => tab(name).click(),
    /** How many of a view's entries still wait for somebody. */
    async waiting(name: string) {
      return (await tab(name).innerText()).replace(name, '').trim()
    },
    row,
    statements: async () => (await grid.getByRole('rowheader').allInnerTexts()).map((text) => text.trim()),
    async select(statement: string | RegExp) {
      await row(statement).getByRole('rowheader').click()
      await page.getByRole('heading', { name: 'Proof' }).waitFor()
    },
    only: (words: RegExp) =>
      page.getByRole('group', { name: 'Show only' }).getByRole('button', { name: words }).click(),
    async choose(label: string, words: string | RegExp) {
      await page.getByRole('button', { name: label }).last().click()
      await page.getByRole('option', { name: words }).click()
    },
    cell: (name: RegExp) => page.getByRole('button', { name }),
    async ask(text: string, of: string, due: string) {
      const form = page.getByRole('form', { name: 'Ask a question' })
      await form.getByLabel('What is to be found out').fill(text)
      await form.getByLabel('Asked of').fill(of)
      await form.getByLabel('Due').fill(due)
      await form.getByRole('button', { name: 'Keep the question' }).click()
      await page.getByRole('article', { name: text }).waitFor()
    },
  }
}
