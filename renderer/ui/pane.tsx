import type { ReactNode } from 'react'

interface PaneProps {
  readonly name: string
  readonly className?: string
  readonly children: ReactNode
  readonly as?: 'section' | 'aside' | 'nav'
  /** Holds words alone: Tab reaches it too, or the keyboard could not scroll it. */
  readonly words?: boolean
}

/** One of a screen's panes: a named region that F6 walks to. */
export function Pane({ name, className, children, as: Tag = 'section', words = false }: PaneProps) {
  return (
    <Tag className={`pane ${className ?? ''}`} aria-label={name} data-pane tabIndex={words ? 0 : -1}>
      {children}
    </Tag>
  )
}
