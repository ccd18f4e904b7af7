import { join } from 'node:path'
import { expect } from 'vitest'
import type { Withhold } from '../fixtures.ts'
import { entitiesScreen } from './entities-screen.ts'
import { frame } from './frame.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/lists')

/** Lists of the government: taking one in, answering for an entry. */
export function listsScreen(withhold: Withhold) {
  const { page } = withhold
  const dialog = page.getByRole('dialog', { name: 'Import a list' })
  const view = page.getByRole('group', { name: 'Lists' })
  const take = dialog.getByRole('button', { name: 'Take it in' })
  const choose = async (name: string) => {
    await withhold.answerDialogs([join(FIXTURES, name)])
    await page.getByRole('button', { name: 'Import a list…' }).click()
    await dialog.waitFor()
  }
  const takeIn = async (day: string | null, found: RegExp) => {
    if (day !== null) {
      await dialog.getByLabel('As of').fill(day)
      await dialog.getByRole('button', { name: 'Read it again' }).click()
    }
    await dialog.getByText(found).waitFor()
    if (day !== null) await withhold.picture('69-import-a-list')
    await take.click()
    await dialog.waitFor({ state: 'hidden' })
  }
  return {
    /** Goes to the lists of a case that has none yet. */
    async open() {
      await frame(withhold).go('Entities')
      await entitiesScreen(withhold).tab(/^Lists/)
      await page.getByRole('heading', { name: 'No list to compare with yet' }).waitFor()
    },
    async refusesWithoutDay(name: string) {
      await choose(name)
      await dialog.getByText('The file does not tell of which day it is').waitFor()
      expect(await take.isDisabled()).toBe(true)
    },
    /** Says the day, waits for what was found, and takes it in. */
    takeIn,
    /** A file that tells its day; the lists that no file was given for are told. */
    async takeInOf(name: string, found: RegExp) {
      await choose(name)
      await takeIn(null, found)
      await view.getByText('UFLPA Entity List: no file was given.').waitFor()
    },
    /** Judges that an entry names an entity, and goes to the entity, which says so. */
    async answer(name: RegExp, reason: string) {
      const match = view.getByRole('article', { name })
      await match.getByText(/the same but for legal form/).waitFor()
      await match.getByLabel('What shows it').fill(reason)
      await match.getByRole('button', { name: 'Same', exact: true }).click()
      await match.getByText('Named by the list').waitFor()
      await match.getByRole('link', { name: /^Show the entity/ }).click()
      const shown = entitiesScreen(withhold).pane.getByRole('region', { name: 'Lists', exact: true })
      await shown.getByText(/file dated 2026-09-29/).waitFor()
      await shown.scrollIntoViewIfNeeded()
    },
  }
}
