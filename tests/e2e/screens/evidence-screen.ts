import type { Withhold } from '../fixtures.ts'

/** The evidence screen: adding files and picking an item. */
export function evidenceScreen(withhold: Withhold) {
  const { page } = withhold
  const rows = page.getByRole('grid', { name: 'Evidence' }).getByRole('rowheader')
  return {
    async choose(paths: readonly string[]) {
      await withhold.answerDialogs(paths)
      await page.getByRole('button', { name: 'Add files' }).click()
      await page.getByRole('dialog').waitFor()
    },
    async answer(source: string) {
      await page.getByLabel('Who gave you this?').fill(source)
      await page.getByLabel('How?').fill('By hand')
    },
    async add() {
      await page.getByRole('dialog').getByRole('button', { name: /^Add/ }).click()
      await page.getByRole('status', { name: 'What was added' }).waitFor()
    },
    added: () => page.getByRole('status', { name: 'What was added' }).innerText(),
    putAway: () => page.getByRole('button', { name: 'Put this list away' }).click(),
    titles: () => rows.allInnerTexts(),
    select: (title: string) => rows.filter({ hasText: title }).click(),
    async open(title: string) {
      await rows.filter({ hasText: title }).dblclick()
      await page.getByRole('button', { name: /^Highlight/ }).waitFor()
    },
    async setDetail(label: string, value: string) {
      const box = page.getByRole('complementary', { name: 'Details' }).getByLabel(label, { exact: true })
      await box.fill(value)
      await box.blur()
    },
  }
}
