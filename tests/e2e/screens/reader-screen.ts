import type { Withhold } from '../fixtures.ts'

interface Box {
  readonly left: number
  readonly right: number
  readonly middle: number
}

/** Run in the page: where the words stand on it. */
const boxOfWords = `(words) => {
  const spans = [...document.querySelectorAll('[data-text] span')]
  const text = spans.map((span) => span.firstChild).find((node) => node?.data?.includes(words))
  const range = document.createRange()
  range.setStart(text, text.data.indexOf(words))
  range.setEnd(text, text.data.indexOf(words) + words.length)
  const { left, right, top, bottom } = range.getBoundingClientRect()
  return { left, right, middle: (top + bottom) / 2 }
}`

/** The reader: selecting what proves something, and writing the fact beside it. */
export function readerScreen({ page }: Withhold) {
  const composer = page.getByRole('form', { name: 'New fact' })
  return {
    /** Drags over the words on the page as a hand does, from before the first to after the last. */
    async selectWords(words: string) {
      await page.locator('[data-text] span', { hasText: words }).first().waitFor()
      const box = await page.evaluate<Box>(`(${boxOfWords})(${JSON.stringify(words)})`)
      await page.mouse.move(box.left + 1, box.middle)
      await page.mouse.down()
      await page.mouse.move(box.right - 1, box.middle, { steps: 12 })
      await page.mouse.up()
    },
    highlight: () => page.keyboard.press('h'),
    proof: () => composer.locator('blockquote').innerText(),
    async write(statement: string, date: string, supports: readonly string[]) {
      await composer.getByLabel('Statement', { exact: true }).fill(statement)
      await composer.getByLabel('Date of what it tells').fill(date)
      for (const words of supports) await composer.getByText(words).click()
    },
    async save() {
      await composer.getByRole('button', { name: 'Save the fact' }).click()
      await composer.waitFor({ state: 'detached' })
    },
    async region() {
      await page.keyboard.press('r')
      await page.getByRole('button', { name: /^Region\. Arrow keys/ }).waitFor()
    },
    composer,
  }
}
