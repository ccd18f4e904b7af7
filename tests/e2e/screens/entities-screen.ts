import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Withhold } from '../fixtures.ts'

/** The entities: taking them in, writing one, answering which are one. */
export function entitiesScreen(withhold: Withhold) {
  const { page, folder } = withhold
  const pane = page.getByRole('complementary', { name: 'Entity', exact: true })
  const rows = page.getByRole('grid', { name: 'Entities' }).getByRole('row')
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
  return {
    gather: () => button(/parties of the trade records/).click(),
    /** Each entity as its row reads. */
    async told() {
      const texts = await rows.allInnerTexts()
      return texts.slice(1).map((text) => text.replaceAll(/\s+/g, ' ').trim())
    },
    choose: (name: string) => rows.getByRole('rowheader').filter({ hasText: name }).first().click(),
    async write(label: string, value: string) {
      await pane.getByLabel(label, { exact: true }).fill(value)
    },
    press: (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' }).click(),
    /** Saves the map of the chain under a name; returns what is in the file. */
    async saveMap(name: string) {
      const path = join(folder, name)
      await withhold.answerDialogs([path])
      await button('Save the map as a file …').click()
      await page.getByText('The map is saved.').waitFor()
      return readFileSync(path, 'utf8')
    },
    tab: (name: RegExp) => page.getByRole('tab', { name }).click(),
    pairs: page.locator('.resolve').getByRole('article'),
    pane,
  }
}
