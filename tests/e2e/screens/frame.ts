import type { Withhold } from '../fixtures.ts'

export type ScreenName =
  | 'Overview'
  | 'Evidence'
  | 'Facts'
  | 'Entities'
  | 'Trade'
  | 'Review'
  | 'Petition'
  | 'Authorities'
  | 'Exhibits'
  | 'Conformity'
  | 'Withheld'
  | 'Filing'
  | 'Docket'
  | 'Search'
  | 'Trash'
  | 'Case and custody'
  | 'Help'

/** The frame around every screen of an open case. */
export function frame({ page }: Withhold) {
  const rail = page.getByRole('navigation', { name: 'Screens' })
  return {
    go: (screen: ScreenName) => rail.getByRole('button', { name: new RegExp(`^${screen}`) }).click(),
    /** What the rail says of a screen beside its name, such as a count. */
    async beside(screen: ScreenName) {
      const text = await rail.getByRole('button', { name: new RegExp(`^${screen}`) }).innerText()
      return text.replace(screen, '').trim()
    },
    lock: () => page.getByRole('button', { name: 'Lock' }).click(),
    status: () => page.getByRole('contentinfo', { name: 'Status' }),
    async search(words: string) {
      await page.keyboard.press('Control+Shift+F')
      await page.keyboard.type(words)
      await page.keyboard.press('Enter')
    },
  }
}
