const FOCUSABLE = '[tabindex="0"], button, input, textarea, select, a[href]'

/** Moves the focus to the next pane in reading order, to what can take it there. */
export function walkPanes(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null)
  if (panes.length === 0) return
  const here = panes.findIndex((pane) => pane.contains(document.activeElement))
  const start = here < 0 ? (by > 0 ? -1 : 0) : here
  const next = panes[(start + by + panes.length) % panes.length]
  const inside = next?.querySelector<HTMLElement>(FOCUSABLE)
  const target = inside ?? next
  target?.focus()
}
