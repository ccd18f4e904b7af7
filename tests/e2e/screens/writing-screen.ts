import type { Withhold } from '../fixtures.ts'

/** The petition's text: its sections in the outline, the chapter being written, and the pages beside it. */
export function writingScreen({ page }: Withhold) {
  const outline = page.getByRole('navigation', { name: 'Outline' })
  const pages = page.getByRole('group', { name: 'Pages of the petition' })
  return {
    open: (title: string) =>
      outline
        .getByRole('button', { name: new RegExp(title) })
        .first()
        .click(),
    snapshots: () => outline.getByRole('button', { name: /^Snapshots/ }).click(),
    text: (title: string) => page.getByRole('textbox', { name: `Text of ${title}`, exact: true }),
    pages,
    /** What stands beside a section's title in the outline: how much is to be filled, "own", its page. */
    beside: (title: string) =>
      outline
        .getByRole('button', { name: new RegExp(title) })
        .first()
        .innerText(),
    /** Clicks on a page of the petition, so many points from its top. */
    async pressPage(number: number, y: number) {
      const sheet = pages.locator(`[data-page="${number}"]`)
      await sheet.scrollIntoViewIfNeeded()
      const { width, height } = (await sheet.boundingBox()) ?? { width: 0, height: 0 }
      await sheet.click({ position: { x: width * 0.4, y: (height * y) / 792 } })
    },
    scrollPages: (where: 'top' | 'end') =>
      pages.evaluate(`(pages) => pages.scrollTo(0, ${where === 'top' ? '0' : 'pages.scrollHeight'})`),
    /** The page on which the mark of the cursor's paragraph is in sight; null while it is not. */
    cursorInSight: () =>
      page.evaluate<number | null>(
        `(() => { const mark = document.querySelector('.cursor-here'); const desk = mark?.closest('.desk'); if (!mark || !desk) return null; const at = mark.getBoundingClientRect(); const seen = desk.getBoundingClientRect(); return at.top >= seen.top && at.bottom <= seen.bottom ? Number(mark.closest('[data-page]').dataset.page) : null })()`,
      ),
    chip: (words: string) => page.locator('.doc-chip', { hasText: words }).first(),
    /** Waits until what is typed goes into this part of a figure or table. */
    inPart: (part: string) =>
      page.waitForFunction(
        `(() => { const at = getSelection()?.anchorNode; const el = at instanceof Element ? at : at?.parentElement; return el?.closest('[data-part="${part}"]') && document.activeElement?.closest('[role="textbox"]') })()`,
      ),
    picker: page.getByRole('listbox', { name: 'Cite' }),
    /** The text of the paragraph the cursor is in. */
    paragraph: () =>
      page.evaluate<string>(
        `(() => { const at = getSelection()?.anchorNode; const el = at instanceof Element ? at : at?.parentElement; return el?.closest('p, blockquote, li, h3, h4')?.textContent ?? '' })()`,
      ),
  }
}
