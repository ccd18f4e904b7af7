import { useEffect, useRef } from 'react'
import type { Asked } from './at-sign.ts'
import type { Pickable } from './pickable.ts'

interface PickerProps {
  readonly asked: Asked
  readonly items: readonly Pickable[]
  readonly active: number
  readonly onPick: (item: Pickable) => void
}

const HEIGHT = 320

/** What can be cited, below the @ that asked for it; the keys stay with the text. */
export function Picker({ asked, items, active, onPick }: PickerProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, items])
  const below = asked.bottom + HEIGHT + 24 < window.innerHeight
  const top = below ? asked.bottom + 4 : Math.max(8, asked.bottom - HEIGHT - 28)
  return (
    <div
      ref={list}
      className="pick-list scroll"
      role="listbox"
      aria-label="Cite"
      tabIndex={-1}
      style={{ left: Math.min(asked.left, window.innerWidth - 460), top, maxHeight: HEIGHT }}
    >
      {items.length === 0 ? <p className="quiet">Nothing in the case fits. Esc goes on writing.</p> : null}
      {items.map((item, i) => (
        <div
          key={`${item.group} ${item.id}`}
          role="option"
          aria-selected={i === active}
          className="pick"
          // The text must keep the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(item)}
        >
          {items[i - 1]?.group === item.group ? null : <span className="pick-group">{item.group}</span>}
          <span className="pick-title">{item.title}</span>
          <span className="quiet">{item.hint}</span>
        </div>
      ))}
    </div>
  )
}
