import type { Withhold } from '../fixtures.ts'

/** The review queue and the folders beside the evidence list. */
export function reviewScreen({ page }: Withhold) {
  const side = page.getByRole('complementary', { name: 'Review', exact: true })
  const dialog = page.getByRole('dialog')
  return {
    side,
    dialog,
    waiting: () => page.getByRole('navigation', { name: 'Queue' }).locator('.queue-item b').allInnerTexts(),
    on: () => page.locator('.queue-item[aria-current="true"] b').innerText(),
    async newFolder(name: string) {
      await page.getByRole('button', { name: 'New folder', exact: true }).click()
      await dialog.getByLabel('Name').fill(name)
      await dialog.getByRole('button', { name: 'Make it' }).click()
      await dialog.waitFor({ state: 'detached' })
    },
    async folder(name: string, act: RegExp) {
      await page.getByRole('button', { name: `What to do with the folder ${name}` }).click()
      await page.getByRole('menuitem', { name: act }).click()
    },
    /** The folders as the navigator shows them, each with its count. */
    async folders() {
      const texts = await page.locator('.folder-drop .shelf:has(small)').allInnerTexts()
      return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim())
    },
  }
}
