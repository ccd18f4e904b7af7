import type { ReactNode } from 'react'

interface PaneProps {
  readonly name: string
  readonly className?: string
  readonly children: ReactNode
  readonly as?: 'section' | 'aside' | 'nav'
}

/** One of a screen's panes: a named region that F6 walks to. */
export function Pane({ name, className, children, as: Tag = 'section' }: PaneProps) {
  return (
    <Tag className={`pane ${className ?? ''}`} aria-label={name} data-pane tabIndex={-1}>
      {children}
    </Tag>
  )
}
