import type { Peeked } from './chips.ts'

interface ChipCardProps {
  readonly peeked: Peeked
  readonly title: string
}

/** The most the card takes, in pixels. */
const HEIGHT = 250

/** What a citation proves: its item, page and quote, below the chip, or above it at the window's foot; the chip is the one pointed at or selected. */
export function ChipCard({ peeked, title }: ChipCardProps) {
  const { cite, dom } = peeked
  const box = dom.getBoundingClientRect()
  const left = Math.max(8, Math.min(box.left, window.innerWidth - 380))
  const below = box.bottom + HEIGHT < window.innerHeight
  const style = below ? { left, top: box.bottom + 6 } : { left, bottom: window.innerHeight - box.top + 6 }
  return (
    <div className="chip-card" role="status" style={style}>
      <b>{title}</b>
      <span className="quiet">{cite.page === null ? 'the item as a whole' : `page ${cite.page}`}</span>
      {cite.quote === null ? null : <q>{cite.quote}</q>}
      <span className="quiet">Ctrl+click, or Enter on the chip, opens the page.</span>
    </div>
  )
}
