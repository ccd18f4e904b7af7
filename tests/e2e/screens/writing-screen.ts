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
    chip: (words: string) => page.locator('.doc-chip', { hasText: words }).first(),
    picker: page.getByRole('listbox', { name: 'Cite' }),
    /** The text of the paragraph the cursor is in. */
    paragraph: () =>
      page.evaluate<string>(
        `(() => { const at = getSelection()?.anchorNode; const el = at instanceof Element ? at : at?.parentElement; return el?.closest('p, blockquote, li, h3, h4')?.textContent ?? '' })()`,
      ),
  }
}
