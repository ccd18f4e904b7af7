import type { Withhold } from '../fixtures.ts'

/** The start screen: making a case and opening one, as a person does. */
export function startScreen(withhold: Withhold) {
  const { page } = withhold
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
  return {
    newCase: () => button('New case').click(),
    async name(title: string, path: string) {
      await page.getByLabel('Name of the case').fill(title)
      await withhold.answerDialogs([path])
      await button('Choose …').click()
      await page.getByText(path).waitFor()
    },
    next: () => button('Next').click(),
    async passphrase(passphrase: string) {
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
      await page.getByLabel('The same again').fill(passphrase)
    },
    async make() {
      await button('Make the case').click()
      await page.getByText('Recovery sheet: ').waitFor()
    },
    recoveryWords: () => page.locator('.recovery-words li').allInnerTexts(),
    async acknowledge() {
      await page.getByText('I have these words on paper').click()
      await button('Open the case').click()
      await page.getByRole('heading', { name: 'Evidence', exact: true }).waitFor()
    },
    async openRecent(name: string) {
      await button(new RegExp(`^${name}`)).click()
    },
    async unlock(passphrase: string) {
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
      await button('Open').click()
    },
  }
}
