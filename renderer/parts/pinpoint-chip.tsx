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

/** Where a fact's proof stands; leads to that page with the quote marked. */
export function PinpointChip({ pinpoint, title }: PinpointChipProps) {
  const { evidenceId, page, quote, resolves } = pinpoint
  const open = () => useStore.getState().go(to.reader(evidenceId, page ?? 1, quote))
  const place = placeWords(pinpoint)
  const words = title ? `${shorten(title)}, ${place}` : place
  return (
    <Button className={resolves ? 'cite' : 'cite broken'} onPress={open}>
      {resolves ? words : `${words}: not found`}
    </Button>
  )
}

const LONGEST = 42
const shorten = (title: string) => (title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title)
