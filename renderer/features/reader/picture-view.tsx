import { PageImage } from '../../parts/page-image.tsx'
import { TurnedSheet } from './turned-sheet.tsx'
import type { ViewProps } from './viewer.tsx'

/** A picture, whole; regions of it can be cited. */
export function PictureView({ item, zoom, turn, overlay }: ViewProps) {
  return (
    <div className="desk scroll" tabIndex={0} role="group" aria-label={item.title}>
      <TurnedSheet page={1} width={`${zoom * 100}%`} turn={turn} picture>
        <PageImage id={item.id} page={1} width={2000} alt={item.title} />
        {overlay(1)}
      </TurnedSheet>
    </div>
  )
}
