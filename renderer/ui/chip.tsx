import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'

interface FilterChipProps {
  readonly children: ReactNode
  readonly selected: boolean
  readonly onChange: (selected: boolean) => void
}

/** A filter that is on or off. */
export function FilterChip({ children, selected, onChange }: FilterChipProps) {
  return (
    <ToggleButton className="chip" isSelected={selected} onChange={onChange}>
      {children}
      {selected ? <span aria-hidden>✕</span> : null}
    </ToggleButton>
  )
}
