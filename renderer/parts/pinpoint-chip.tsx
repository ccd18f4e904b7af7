import { Button } from 'react-aria-components'
import type { Pinpoint } from '../../domain/fact.ts'
import { to } from '../app/route.ts'
import { useStore } from '../app/store.ts'
import { placeWords } from './words.ts'

interface PinpointChipProps {
  readonly pinpoint: Pinpoint
  /** The item's name, where the chip stands away from it. */
  readonly title?: string | undefined
}

/** Where a fact's proof stands; leads to that page with the quote marked, to that row, or to that moment. */
export function PinpointChip({ pinpoint, title }: PinpointChipProps) {
  const { resolves } = pinpoint
  const open = () => useStore.getState().go(to.place(pinpoint))
  const place = resolves ? placeWords(pinpoint) : `${placeWords(pinpoint)}: not found`
  return (
    <Button
      className={resolves ? 'cite' : 'cite broken'}
      onPress={open}
      aria-label={title ? `${title}, ${place}` : place}
    >
      {title ? <span className="cite-title">{title}</span> : null}
      <span>{title ? `, ${place}` : place}</span>
    </Button>
  )
}
